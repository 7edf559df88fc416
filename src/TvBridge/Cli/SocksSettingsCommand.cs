using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Sock.Firmware.Settings;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Dialogs;
using TvBridge.Socks.Links;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary><c>tvbridge socks settings</c>: reads and writes a sock's settings over the air.</summary>
internal static class SocksSettingsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        SockLinkOptions options = new();
        Option<string> name = new("--name") { Description = "The name of a trusted sock, instead of its address.", HelpName = "NAME" };
        Option<bool> show = new("--show") { Description = "Print the settings that the sock has stored, or its defaults." };
        Option<string> write = new("--write") { Description = "Store the settings of this file, once they are checked here and by the sock.", HelpName = "FILE" };
        Command settings = new(
            "settings",
            "Reads or writes the settings of a sock in pairing mode: press its button long until the LED shows it, then run this.\n"
            + "New settings hold from its restart on.\n\n"
            + "Examples:\n"
            + "  tvbridge socks settings --show\n"
            + "  tvbridge socks settings --write my-sock/sock.cfg --name left")
        {
            options.Address, options.Adapter, name, show, write,
        };
        settings.SetAction(async (parsed, cancellation) =>
        {
            string? file = parsed.GetValue(write);
            if (parsed.GetValue(show) == (file is not null))
            {
                throw RefusedException.Usage("socks settings takes either --show or --write FILE; see 'tvbridge socks settings --help'.");
            }

            TrustStore trusted = new(TrustStore.FileIn(UserFolders.OfThisProcess));
            SockAddress? address = SockLinkOptions.AddressOf(parsed.GetValue(options.Address), parsed.GetValue(name), trusted);
            byte[]? text = file is null ? null : Checked(file);
            ISockLinks links = SockLinksFactory.Create(parsed.GetValue(options.Adapter));
            return text is null ? await ShowAsync(links, address, Console.Out, cancellation) : await WriteAsync(links, address, text, Console.Out, cancellation);
        });
        return settings;
    }

    /// <summary>Prints what the sock has stored.</summary>
    /// <exception cref="RefusedException">There is no link, or the sock refused.</exception>
    public static async Task<int> ShowAsync(ISockLinks links, SockAddress? address, TextWriter output, CancellationToken cancellation)
    {
        byte[] text = await new LinkWork(links, address).RunAsync((link, _) => new SettingsDialog(link, TimeProvider.System).ReadAsync(cancellation), cancellation);
        foreach (string line in Encoding.UTF8.GetString(text).TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(Printable(line.TrimEnd('\r')));
        }

        return ExitCode.Done;
    }

    /// <summary>A line from the air without what a terminal would obey.</summary>
    private static string Printable(string line) => string.Concat(line.Select(letter =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? '?'
            : letter));

    /// <summary>Stores settings in the sock.</summary>
    /// <exception cref="RefusedException">There is no link, or the sock refused.</exception>
    public static async Task<int> WriteAsync(ISockLinks links, SockAddress? address, byte[] text, TextWriter output, CancellationToken cancellation)
    {
        string sock = await new LinkWork(links, address).RunAsync(
            async (link, tell) =>
            {
                tell($"writing the settings of {link.Address}");
                await new SettingsDialog(link, TimeProvider.System).WriteAsync(text, cancellation);
                return link.Address.ToString();
            },
            cancellation);
        output.WriteLine($"The settings are stored in {sock} and were read back. They hold from its restart on, within 2 minutes or when its button is pressed.");
        return ExitCode.Done;
    }

    private static byte[] Checked(string file)
    {
        byte[] text = SocksConfigCheck.Read(file, "--write", out int length);
        SettingsRefusals refusals = new();
        return SettingsText.Parse(text, length, new SockSettings(), refusals)
            ? text[..length]
            : throw RefusedException.Failed($"{refusals.Sentence(0, file).TrimEnd('.')}; nothing was sent: run tvbridge socks config --check {file} to see all.");
    }
}
