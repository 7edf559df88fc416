using System;
using System.Diagnostics.CodeAnalysis;
using TvBridge.Tv.Kodi;
using TvBridge.Tv.Virtual;

namespace TvBridge.Tv;

/// <summary>Makes the TV that an address names.</summary>
/// <param name="time">The clock of the TVs.</param>
/// <param name="passwords">Where their passwords are.</param>
public sealed class TvFactory(TimeProvider time, TvPasswords passwords)
{
    /// <summary>Makes the TV without talking to it.</summary>
    /// <param name="text">The address as typed.</param>
    /// <param name="tv">The TV, to be disposed of by the caller.</param>
    /// <param name="error">What is wrong with the address or with the place of its password, in one sentence.</param>
    public bool TryCreate(string? text, [NotNullWhen(true)] out ITv? tv, [NotNullWhen(false)] out string? error)
    {
        tv = null;
        if (!TvAddress.TryParse(text, out TvAddress? address, out error))
        {
            return false;
        }

        if (address.Scheme == VirtualTvSwitches.Scheme)
        {
            if (VirtualTvSwitches.TryApply(address, out VirtualTvFaults? faults, out error))
            {
                tv = NewVirtualTv(address, faults);
            }
        }
        else if (passwords.TryFind(address, out string? password, out error))
        {
            tv = new KodiTv(address, password, time);
        }

        return tv is not null;
    }

    /// <summary>A virtual TV that already plays the first of three episodes.</summary>
    private VirtualTv NewVirtualTv(TvAddress address, VirtualTvFaults faults)
    {
        TimeSpan length = TimeSpan.FromMinutes(42);
        VirtualPlayer player = new(time, new("Harbor Lights 1", length), new("Harbor Lights 2", length), new("Harbor Lights 3", length));
        player.Play();
        return new VirtualTv(time, player, address.ToString()) { Faults = faults };
    }
}
