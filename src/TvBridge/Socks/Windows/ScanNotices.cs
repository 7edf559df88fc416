using System;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Windows;

/// <summary>What is said about a radio of Windows: what is the matter, and where to mend it.</summary>
/// <param name="name">The radio's name, which begins each sentence.</param>
internal sealed class ScanNotices(string name)
{
    private const string Settings = "'start ms-settings:bluetooth'";

    /// <summary>It hears.</summary>
    public RadioNotice Listening => new(RadioCondition.Listening, $"{name} listens.");

    /// <summary>The scan runs no more and Windows did not say so.</summary>
    public RadioNotice StoppedUntold =>
        new(RadioCondition.Failing, $"{name} stopped scanning and Windows did not say so; it is started again.");

    /// <summary>What is the matter with an adapter, or null when a scan can be tried.</summary>
    public RadioNotice? ForAdapter(AdapterCondition condition) => condition switch
    {
        AdapterCondition.Missing => new(
            RadioCondition.NoAdapter,
            $"{name} found no Bluetooth adapter in this computer; plug one in, or look with 'devmgmt.msc' whether its driver works."),
        AdapterCondition.NoLowEnergy => new(
            RadioCondition.Unsupported,
            $"{name} found a Bluetooth adapter without Bluetooth Low Energy, which socks speak; plug in one for Bluetooth 4.0 or later."),
        AdapterCondition.Off => new(
            RadioCondition.AdapterOff, $"{name} found Bluetooth switched off; switch it on in Windows' settings, which {Settings} opens."),
        AdapterCondition.Disabled => new(
            RadioCondition.AdapterBlocked,
            $"{name} found Bluetooth switched off by a switch, a key or the computer's firmware; switch it on there, then in Windows' settings ({Settings})."),
        _ => null,
    };

    /// <summary>Why a scan has stopped.</summary>
    public RadioNotice ForFault(ScanFault fault) => fault switch
    {
        ScanFault.RadioNotAvailable => new(
            RadioCondition.AdapterOff, $"{name} lost the Bluetooth adapter, which is off or gone; switch it on in Windows' settings ({Settings}) or plug it in."),
        ScanFault.DeviceNotConnected => new(
            RadioCondition.NoAdapter, $"{name} lost the Bluetooth adapter, which is no longer connected; plug it in again."),
        ScanFault.ResourceInUse => new(
            RadioCondition.Failing, $"{name} does not get the Bluetooth adapter, which something else uses; end other programs that scan, it is tried again."),
        ScanFault.DisabledByPolicy => new(
            RadioCondition.PermissionRefused, $"{name} may not scan, by a policy of this computer; ask whoever manages it to allow Bluetooth."),
        ScanFault.DisabledByUser or ScanFault.ConsentRequired => new(
            RadioCondition.PermissionRefused,
            $"{name} may not scan, by this user's own settings; allow apps to control radios in Windows' settings ('start ms-settings:privacy-radios')."),
        ScanFault.NotSupported or ScanFault.TransportNotSupported => new(
            RadioCondition.Unsupported,
            $"{name} cannot scan with this adapter or its driver; update the driver ('devmgmt.msc') or plug in an adapter for Bluetooth 4.0 or later."),
        ScanFault.Success => new(RadioCondition.Failing, $"{name} was stopped by Windows, which does not say why; it is started again."),
        _ => new(RadioCondition.Failing, $"{name} was stopped by Windows with error {(int)fault}; it is started again."),
    };

    /// <summary>What a call of Windows threw. The exception's own words are left out: they come in the system's language.</summary>
    public RadioNotice ForException(Exception exception) => exception is TimeoutException
        ? new(RadioCondition.Failing, $"{name} got no answer from Windows about the Bluetooth adapter; it is tried again, and a restart of Windows may help.")
        : (uint)exception.HResult switch
        {
            HResults.AccessDenied => this.ForFault(ScanFault.DisabledByUser),
            HResults.DeviceNotAvailable => this.ForAdapter(AdapterCondition.Off)!,
            HResults.NotFound or HResults.DeviceNotConnected => this.ForAdapter(AdapterCondition.Missing)!,
            HResults.ServiceNotActive or HResults.ServiceDisabled => new(
                RadioCondition.NoBluetoothService,
                $"{name} found Windows' Bluetooth service not running; start it as an administrator with 'sc start bthserv'."),
            HResults.ClassNotRegistered => new(
                RadioCondition.Unsupported, $"{name} needs Windows 10 of version 2004 or later, with Bluetooth; this Windows does not know such a scan."),
            _ => new(
                RadioCondition.Failing, $"{name} failed with {exception.GetType().Name} 0x{exception.HResult:X8}; it is tried again, see docs/bluetooth-windows.md."),
        };

    /// <summary>Adverts that were dropped, in numbers; not 0 both.</summary>
    public RadioNotice Dropped(int withoutAddress, int unreadable) => new(
        RadioCondition.Listening,
        withoutAddress == 0
            ? $"{name} listens, and dropped {unreadable} adverts that could not be read, which is no trouble as long as your sock is heard."
            : $"{name} listens, and dropped {withoutAddress} BTHome adverts whose sender was not found in time and {unreadable} that could not be read; "
                + "if your sock is missing, use '--radio winrt', which looks nobody up.");
}
