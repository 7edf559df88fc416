using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Sock.Firmware.Settings;
using TvBridge.Files;
using TvBridge.Socks.Config;

namespace TvBridge.Cli;

/// <summary>A folder with files that a sock's board is to get, and the list by which nanoff copies all of them.</summary>
/// <param name="folder">The folder.</param>
/// <param name="port">Serial port of the board; null leaves it to nanoff's own option.</param>
internal sealed class SockFiles(string folder, string? port)
{
    private static readonly string[] OnBoard = [SettingsText.FileName, PairingText.FileName];

    /// <summary>Refuses a file that is there already, and a list for nanoff that is about nothing that is there.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="force">Whether it may be replaced.</param>
    /// <param name="option">The option that allows it.</param>
    /// <exception cref="RefusedException">It is there.</exception>
    public void RefuseIfThere(string name, bool force, string option)
    {
        bool isOurs = OnBoard.Any(other => File.Exists(this.PathOf(other)));
        string? there = Path.Exists(this.PathOf(name)) ? name
            : !isOurs && Path.Exists(this.PathOf(DeploymentList.FileName)) ? DeploymentList.FileName
            : null;
        if (there is not null && !force)
        {
            throw RefusedException.Failed($"{this.PathOf(there)} is there already; nothing was written; choose another folder for --out or overwrite it with {option}.");
        }
    }

    /// <summary>Writes files, each in one step and for its owner's eyes, then the list of all that is there.</summary>
    /// <exception cref="RefusedException">One cannot be written.</exception>
    public void Write(string name, string text)
    {
        string path = folder;
        try
        {
            Directory.CreateDirectory(path);
            path = this.PathOf(name);
            PrivateFile.Replace(path, Encoding.UTF8.GetBytes(text));
            path = this.PathOf(DeploymentList.FileName);
            IEnumerable<string> names = OnBoard.Where(other => File.Exists(this.PathOf(other)));
            PrivateFile.Replace(path, Encoding.UTF8.GetBytes(DeploymentList.Of(folder, names, port)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw RefusedException.Failed($"{path} cannot be written ({e.GetType().Name}); expected a folder that you may write into; choose another one for --out.");
        }
    }

    /// <summary>Says what is there now, and how it gets onto the sock.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">The file that was written.</param>
    /// <param name="remark">What to say of it.</param>
    public void Tell(TextWriter output, string name, string? remark)
    {
        output.WriteLine("wrote " + this.PathOf(name));
        output.WriteLine("wrote " + this.PathOf(DeploymentList.FileName));
        if (remark is not null)
        {
            output.WriteLine(remark);
        }

        output.WriteLine(port is null
            ? "Put the files onto the sock, with its USB cable plugged in; nanoff --listports shows what may stand for PORT:"
            : "Put the files onto the sock, with its USB cable plugged in:");
        output.WriteLine("  " + DeploymentList.Command(folder, port));
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
