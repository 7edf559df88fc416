using System;
using System.Threading.Tasks;
using Windows.Devices.Bluetooth;
using Windows.Devices.Radios;

namespace TvBridge.Socks.Windows;

/// <summary>Asks Windows about the adapter that it scans with; there is no choosing among several.</summary>
internal static class WinRtAdapter
{
    /// <summary>How the adapter is.</summary>
    public static async Task<AdapterCondition> LookAsync()
    {
        BluetoothAdapter? adapter = await BluetoothAdapter.GetDefaultAsync();
        if (adapter is null)
        {
            return AdapterCondition.Missing;
        }

        if (!adapter.IsLowEnergySupported)
        {
            return AdapterCondition.NoLowEnergy;
        }

        // Windows has been seen to give no radio to a program that was built for another processor than the computer's.
        Radio? radio = await adapter.GetRadioAsync();
        return radio?.State switch
        {
            RadioState.On => AdapterCondition.Ready,
            RadioState.Off => AdapterCondition.Off,
            RadioState.Disabled => AdapterCondition.Disabled,
            _ => AdapterCondition.Untold,
        };
    }
}
