using System;
using System.Threading;
using System.Threading.Tasks;
using Windows.Devices.Bluetooth;
using Windows.Devices.Enumeration;

namespace TvBridge.Socks.Windows;

/// <summary>Pairing as a sock does it: nothing to compare and nothing to type, and no bond that outlives the link.</summary>
internal static class WinRtPairing
{
    /// <summary>Pairs, so that the link is encrypted.</summary>
    public static async Task PairAsync(BluetoothLEDevice device, LinkAnswers answers, CancellationToken cancellation)
    {
        DeviceInformationCustomPairing pairing = device.DeviceInformation.Pairing.Custom;
        pairing.PairingRequested += OnPairingRequested;
        try
        {
            DevicePairingResult result = await pairing.PairAsync(DevicePairingKinds.ConfirmOnly, DevicePairingProtectionLevel.Encryption).AsTask(cancellation);
            if (!LinkAnswers.IsPaired(result.Status.ToString()))
            {
                throw answers.NotPaired(result.Status.ToString());
            }
        }
        finally
        {
            pairing.PairingRequested -= OnPairingRequested;
        }

        // Whoever asks for a number or a password is no sock: not accepting refuses.
        static void OnPairingRequested(DeviceInformationCustomPairing sender, DevicePairingRequestedEventArgs args)
        {
            if (args.PairingKind == DevicePairingKinds.ConfirmOnly)
            {
                args.Accept();
            }
        }
    }

    /// <summary>
    /// Lets Windows forget its bond with the device; whether there was one. The sock keeps none, and a bond of an earlier time would make Windows start encryption with a key that
    /// the sock does not know. Throws nothing.
    /// </summary>
    public static async Task<bool> ForgetAsync(BluetoothLEDevice device)
    {
        try
        {
            if (!device.DeviceInformation.Pairing.IsPaired)
            {
                return false;
            }

            await device.DeviceInformation.Pairing.UnpairAsync();
            return true;
        }
        catch (Exception)
        {
            // A bond that stays behind is removed before the next pairing.
            return false;
        }
    }
}
