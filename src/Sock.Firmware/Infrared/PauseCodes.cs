namespace Sock.Firmware.Infrared;

/// <summary>
/// Pause codes that can be chosen by name. None was tried on a device by this project: docs/infrared.md says where each is published and how sure it is.
/// </summary>
public static class PauseCodes
{
    /// <summary>Number of codes.</summary>
    public const int Count = 12;

    /// <summary>The code of that name; null when there is none.</summary>
    public static IrCode Find(string name)
    {
        int index = IndexOf(name);
        return index < 0 ? null : At(index);
    }

    /// <summary>Whether a second press of that key does something else than pause: a play/pause key starts the film again, a pause/step key steps on.</summary>
    public static bool IsToggle(string name)
    {
        return name == "tcl-roku-playpause" || name == "toshiba-dvd-pause";
    }

    /// <summary>Name of a code, 0 to <see cref="Count"/> - 1; null for any other number.</summary>
    public static string NameAt(int index)
    {
        switch (index)
        {
            case 0:
                return "sony-bravia-pause";
            case 1:
                return "sony-bluray-pause";
            case 2:
                return "sony-dvd-pause";
            case 3:
                return "samsung-pause";
            case 4:
                return "lg-pause";
            case 5:
                return "lg-bluray-pause";
            case 6:
                return "philips-pause";
            case 7:
                return "philips-dvd-pause";
            case 8:
                return "philips-cd-pause";
            case 9:
                return "pioneer-dvd-pause";
            case 10:
                return "toshiba-dvd-pause";
            case 11:
                return "tcl-roku-playpause";
            default:
                return null;
        }
    }

    private static IrCode At(int index)
    {
        switch (index)
        {
            case 0:
                return new IrCode(IrProtocol.Sirc15, 151, 25);
            case 1:
                return new IrCode(IrProtocol.Sirc20, 26 + (32 * 226), 25);
            case 2:
                return new IrCode(IrProtocol.Sirc20, 26 + (32 * 73), 57);
            case 3:
                return new IrCode(IrProtocol.Samsung32, 7, 74);
            case 4:
                return new IrCode(IrProtocol.Nec, 4, 186);
            case 5:
                return new IrCode(IrProtocol.Samsung32, 45, 56);
            case 6:
                return new IrCode(IrProtocol.Rc6, 0, 48);
            case 7:
                return new IrCode(IrProtocol.Rc6, 4, 48);
            case 8:
                return new IrCode(IrProtocol.Rc5, 20, 48);
            case 9:
                return new IrCode(IrProtocol.Nec, 163, 159);
            case 10:
                return new IrCode(IrProtocol.Nec, 69, 0);
            default:
                return new IrCode(IrProtocol.NecExtended, 0xC7EA, 0x4C);
        }
    }

    private static int IndexOf(string name)
    {
        for (int i = 0; i < Count; i++)
        {
            if (NameAt(i) == name)
            {
                return i;
            }
        }

        return -1;
    }
}
