using System;
using System.IO;
using Sock.Firmware.Log;
using TvBridge.Files;

namespace TvBridge.Cli;

/// <summary>A file with the pages of one sock's night log, one after the other, in growing order of their numbers. It grows by whole pages only.</summary>
internal sealed class NightLogFile : IDisposable
{
    // Twenty times what a sock holds, and what socklab import night reads.
    private const int MostPages = 10_000;

    private readonly string path;
    private readonly bool isNew;
    private FileStream file;
    private byte[]? last;
    private bool isSameSock;

    private NightLogFile(string path, bool isNew, FileStream file)
    {
        this.path = path;
        this.isNew = isNew;
        this.file = file;
    }

    /// <summary>Pages in the file.</summary>
    public int Pages { get; private set; }

    /// <summary>Pages that were added since it was opened.</summary>
    public int Added { get; private set; }

    /// <summary>The page to ask the sock for first: the last one in the file, which shows that it is the same sock; 0 for a new file.</summary>
    public uint NextWanted => this.last is null ? 0 : NightPage.Number(this.last, 0);

    /// <summary>Opens a file that a run before has written, or makes one.</summary>
    /// <exception cref="RefusedException">It is something else, or cannot be written.</exception>
    public static NightLogFile Open(string path)
    {
        try
        {
            bool isNew = !File.Exists(path);
            FileStream stream = new(path, NewFile.Private(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));
            NightLogFile file = new(path, isNew, stream);
            try
            {
                file.ReadPages();
                return file;
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        catch (Exception e) when (FileFault.IsFileError(e) || e is ArgumentException)
        {
            throw RefusedException.Failed($"{path} cannot be written ({FileFault.ReasonOf(e)}); expected a file of yours for the night log; choose another one for --out.");
        }
    }

    /// <summary>Takes the next page from the sock: the first may be the last that is there.</summary>
    /// <exception cref="RefusedException">It is from another sock, or cannot be written.</exception>
    public void Take(byte[] page)
    {
        if (this.last is not null && NightPage.Number(page, 0) == NightPage.Number(this.last, 0))
        {
            this.isSameSock = page.AsSpan().SequenceEqual(this.last);
            if (!this.isSameSock)
            {
                throw this.OtherSock();
            }

            return;
        }

        if (this.Pages >= MostPages)
        {
            throw RefusedException.Failed($"{this.path} has {MostPages} pages, as many as a file may have; choose another one for --out.");
        }

        this.Write(page);
    }

    /// <summary>After the last page: a sock that has nothing from the file's last page on cannot be the one that the file is from.</summary>
    /// <exception cref="RefusedException">It is not, or it has no log at all.</exception>
    public void CheckEnd()
    {
        if (this.last is null)
        {
            throw RefusedException.Failed("The sock has no page of a night log; expected one at least: wear it for a while with night_log = on, then run this again.");
        }

        if (this.Added == 0 && !this.isSameSock)
        {
            throw this.OtherSock();
        }
    }

    /// <summary>Closes it. A new one without a page is removed.</summary>
    public void Dispose()
    {
        this.file.Dispose();
        if (this.isNew && this.Pages == 0)
        {
            File.Delete(this.path);
        }
    }

    private RefusedException OtherSock() => RefusedException.Failed(
        $"{this.path} holds the log of another sock, or of this one before it was erased; nothing was added; choose another file for --out.");

    private void ReadPages()
    {
        byte[] page = new byte[NightPage.Length];
        int length = 0;
        while (this.Pages <= MostPages && (length = this.file.ReadAtLeast(page, page.Length, throwOnEndOfStream: false)) == page.Length)
        {
            bool isNext = NightPage.IsWhole(page, 0) && (this.last is null || NightPage.Number(page, 0) > NightPage.Number(this.last, 0));
            if (!isNext)
            {
                throw this.NoLog();
            }

            this.last = (byte[])page.Clone();
            this.Pages++;
        }

        if (this.Pages > MostPages || (this.Pages == 0 && length > 0))
        {
            throw this.NoLog();
        }

        // The power went in the middle of the last page; the sock still has it.
        this.file.SetLength((long)this.Pages * NightPage.Length);
        this.file.Position = this.file.Length;
    }

    private RefusedException NoLog() => RefusedException.Failed(
        $"{this.path} is no night log, from byte {this.Pages * NightPage.Length} on; expected pages of {NightPage.Length} bytes in order; choose another file for --out.");

    private void Write(byte[] page)
    {
        try
        {
            this.file.Write(page);
        }
        catch (Exception e) when (FileFault.IsFileError(e))
        {
            throw RefusedException.Failed($"{this.path} cannot be written ({FileFault.ReasonOf(e)}); expected room for {NightPage.Length} bytes more; make some, then run this again.");
        }

        this.last = (byte[])page.Clone();
        this.Pages++;
        this.Added++;
    }
}
