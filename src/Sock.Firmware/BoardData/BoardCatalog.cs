using System;

namespace Sock.Firmware.BoardData;

/// <summary>The boards that the firmware knows. One build runs on all of them; which one it is follows from the runtime's image and the setting "board".</summary>
public static class BoardCatalog
{
    /// <summary>The setting that leaves the choice to the image.</summary>
    public const string Auto = "auto";

    private const string Esp32 = "ESP32";
    private const string Esp32S3 = "ESP32_S3";

    /// <summary>All boards, the default first.</summary>
    public static SockBoard[] All()
    {
        return new SockBoard[] { FeatherEsp32V2.Create(), XiaoEsp32S3.Create(), Esp32DevKit.Create() };
    }

    /// <summary>
    /// The board of that name if this image can run on it; else the one that this image is meant for; else the first one whose chip is the image's. On the pins
    /// of another chip hang its memories, and driving those would end in a board that does not boot. <see cref="SockBoard.Name"/> tells the caller which it became.
    /// </summary>
    /// <exception cref="NotSupportedException">The image is for a chip that none of the boards has.</exception>
    public static SockBoard Find(string name, string runningImage)
    {
        string chip = ChipOf(runningImage);
        if (chip == null)
        {
            throw new NotSupportedException("the runtime's image is '" + runningImage + "'; expected one for an ESP32 or an ESP32-S3"
                + "; flash the image that docs/flash-it.md names for the board");
        }

        SockBoard meant = null;
        SockBoard first = null;
        SockBoard[] all = All();
        for (int i = 0; i < all.Length; i++)
        {
            if (ChipOf(all[i].Image) == chip)
            {
                if (all[i].Name == name)
                {
                    return all[i];
                }

                meant = meant == null && all[i].Image == runningImage ? all[i] : meant;
                first = first == null ? all[i] : first;
            }
        }

        return meant == null ? first : meant;
    }

    // Some images call themselves by the chip alone, some by their whole name.
    private static string ChipOf(string image)
    {
        if (image == Esp32S3 || BeginsWith(image, Esp32S3 + "_"))
        {
            return Esp32S3;
        }

        // Chips that none of the boards has: S2 and S31, C2 to C61, H2, P4. An ESP32's own images go on with BLE, REV, PSRAM, PICO and the like.
        bool isOther = BeginsWith(image, "ESP32_S") || BeginsWith(image, "ESP32_C") || BeginsWith(image, "ESP32_H") || BeginsWith(image, "ESP32_P4");
        return !isOther && (image == Esp32 || BeginsWith(image, Esp32 + "_")) ? Esp32 : null;
    }

    private static bool BeginsWith(string image, string family)
    {
        return image != null && image.Length >= family.Length && image.Substring(0, family.Length) == family;
    }
}
