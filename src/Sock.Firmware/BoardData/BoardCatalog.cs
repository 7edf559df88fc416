namespace Sock.Firmware.BoardData;

/// <summary>The boards that the firmware knows. One build runs on all of them; which one it is follows from the runtime's image and the setting "board".</summary>
public static class BoardCatalog
{
    /// <summary>The setting that leaves the choice to the image.</summary>
    public const string Auto = "auto";

    // All images for the S3 begin like this, ESP32_S3_OCTAL and ESP32_S3_QUAD.
    private const string S3Images = "ESP32_S3";

    /// <summary>All boards, the default first.</summary>
    public static SockBoard[] All()
    {
        return new SockBoard[] { FeatherEsp32V2.Create(), XiaoEsp32S3.Create(), Esp32DevKit.Create() };
    }

    /// <summary>
    /// The board of that name if this image can run on it, else the first one whose chip is the image's: on the pins of another chip hang its memories, and
    /// driving those would end in a board that does not boot. <see cref="SockBoard.Name"/> tells the caller which it became.
    /// </summary>
    public static SockBoard Find(string name, string runningImage)
    {
        SockBoard first = null;
        SockBoard[] all = All();
        for (int i = 0; i < all.Length; i++)
        {
            if (IsForS3(all[i].Image) == IsForS3(runningImage))
            {
                if (all[i].Name == name)
                {
                    return all[i];
                }

                first = first == null ? all[i] : first;
            }
        }

        return first;
    }

    private static bool IsForS3(string image)
    {
        return image != null && image.Length >= S3Images.Length && image.Substring(0, S3Images.Length) == S3Images;
    }
}
