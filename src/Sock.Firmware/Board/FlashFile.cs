using System.IO;

namespace Sock.Firmware.Board;

/// <summary>Files in flash, with a bound on what is read into memory and with a named answer instead of an exception.</summary>
public static class FlashFile
{
    /// <summary>The whole file; null with the reason when it is missing, longer than <paramref name="maxBytes"/> or unreadable.</summary>
    public static byte[] ReadAtMost(string path, int maxBytes, out FlashFileError error)
    {
        try
        {
            if (File.Exists(path))
            {
                return ReadExisting(path, maxBytes, out error);
            }

            error = FlashFileError.Absent;
        }
        catch (IOException)
        {
            error = FlashFileError.Unreadable;
        }

        return null;
    }

    /// <summary>How long the file is. Bytes; 0 when there is none, -1 when that cannot be told.</summary>
    public static int LengthOf(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return 0;
            }

            FileStream stream = new FileStream(path, FileMode.Open, FileAccess.Read);
            try
            {
                long length = stream.Length;
                return length > int.MaxValue ? int.MaxValue : (int)length;
            }
            finally
            {
                stream.Close();
            }
        }
        catch (IOException)
        {
            return -1;
        }
    }

    /// <summary>
    /// Reads up to <paramref name="count"/> bytes from a place in the file into the beginning of <paramref name="target"/>. How many they were, fewer at the
    /// end of the file; -1 when it is missing or unreadable.
    /// </summary>
    public static int ReadAt(string path, int position, byte[] target, int count)
    {
        try
        {
            if (!File.Exists(path))
            {
                return -1;
            }

            FileStream stream = new FileStream(path, FileMode.Open, FileAccess.Read);
            try
            {
                long left = stream.Length - position;
                if (left <= 0)
                {
                    return 0;
                }

                int wanted = left < count ? (int)left : count;
                stream.Position = position;
                return ReadFully(stream, target, wanted) ? wanted : -1;
            }
            finally
            {
                stream.Close();
            }
        }
        catch (IOException)
        {
            return -1;
        }
    }

    /// <summary>
    /// Gives the file a new content, in one piece even when the power goes: the bytes go to <paramref name="newPath"/>, which then takes the file's place. False
    /// when the flash refused it; then one of the two still holds what was there before.
    /// </summary>
    public static bool TryReplace(string path, string newPath, byte[] bytes, int length)
    {
        try
        {
            FileStream stream = new FileStream(newPath, FileMode.Create, FileAccess.Write);
            try
            {
                stream.Write(bytes, 0, length);
            }
            finally
            {
                // Not Dispose, which keeps quiet about a last write that failed.
                stream.Close();
            }

            if (File.Exists(path))
            {
                File.Delete(path);
            }

            File.Move(newPath, path);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Adds bytes at the end of the file, which is created when it is missing: all of them, or none when the power goes. False when the flash refused them.</summary>
    public static bool TryAppend(string path, byte[] bytes, int length)
    {
        try
        {
            FileStream stream = new FileStream(path, FileMode.Append, FileAccess.Write);
            try
            {
                stream.Write(bytes, 0, length);
            }
            finally
            {
                stream.Close();
            }

            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Deletes the file. False when the flash refused it; true when there was none.</summary>
    public static bool TryDelete(string path)
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static byte[] ReadExisting(string path, int maxBytes, out FlashFileError error)
    {
        FileStream stream = new FileStream(path, FileMode.Open, FileAccess.Read);
        try
        {
            long length = stream.Length;
            if (length > maxBytes)
            {
                error = FlashFileError.TooLong;
                return null;
            }

            byte[] bytes = new byte[(int)length];
            bool isWhole = ReadFully(stream, bytes, bytes.Length);
            error = isWhole ? FlashFileError.None : FlashFileError.Unreadable;
            return isWhole ? bytes : null;
        }
        finally
        {
            stream.Close();
        }
    }

    private static bool ReadFully(FileStream stream, byte[] target, int count)
    {
        int read = 0;
        while (read < count)
        {
            int more = stream.Read(target, read, count - read);
            if (more <= 0)
            {
                return false;
            }

            read += more;
        }

        return true;
    }
}
