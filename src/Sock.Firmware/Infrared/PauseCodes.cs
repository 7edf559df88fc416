namespace Sock.Firmware.Infrared;

/// <summary>
/// Pause codes that can be chosen by name. None was tried on a device by this project: docs/infrared.md says where each is published and how sure it is.
/// Keys that play as well as pause are left out: nothing comes back over infrared, and a toggle is never sent blind.
/// </summary>
public static class PauseCodes
{
    /// <summary>Number of codes.</summary>
    public const int Count = 10;

    /// <summary>The code of that name; null when there is none.</summary>
    public static IrCode Find(string name)
    {
        int index = IndexOf(name);
        return index < 0 ? null : At(index);
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
            default:
                return new IrCode(IrProtocol.Nec, 163, 159);
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
