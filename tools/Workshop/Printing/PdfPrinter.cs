using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Workshop.Output;

namespace Workshop.Printing;

/// <summary>Prints a page by a browser of the Chromium family that is on the machine: without a window, in a profile of its own that is deleted afterwards, without any network, within a time limit.</summary>
/// <param name="program">The browser's program.</param>
/// <param name="limit">How long it may take.</param>
public sealed class PdfPrinter(string program, TimeSpan limit)
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge", "chrome"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] InProgramFiles = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe", "Chromium/Application/chrome.exe"];

    /// <summary>The first browser that is found on PATH or where they usually are; null without one.</summary>
    public static string? FindBrowser()
    {
        IEnumerable<string> installed = new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
            .Select(Environment.GetFolderPath).Where(folder => folder.Length > 0).SelectMany(folder => InProgramFiles.Select(place => Path.Combine(folder, place)));
        return InstalledProgram.Find(InstalledProgram.SearchPath, Names, installed.Concat(Places));
    }

    /// <summary>Prints a page of HTML.</summary>
    /// <param name="htmlFile">The page.</param>
    /// <param name="pdfFile">The PDF, replaced if it is there.</param>
    /// <returns>Why there is no PDF, as part of a sentence; null when it was made.</returns>
    public string? Print(string htmlFile, string pdfFile)
    {
        string profile = Directory.CreateTempSubdirectory("sock-guide-").FullName;
        string made = Path.Combine(profile, "guide.pdf");
        try
        {
            string? fault = this.Run(profile, made, new Uri(Path.GetFullPath(htmlFile)).AbsoluteUri);
            if (fault is null && !File.Exists(made))
            {
                fault = "it ended without a PDF";
            }

            if (fault is null)
            {
                File.Move(made, pdfFile, overwrite: true);
            }

            return fault;
        }
        finally
        {
            Remove(profile);
        }
    }

    private string? Run(string profile, string pdfFile, string url)
    {
        ProcessStartInfo start = new(program) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string argument in Arguments(profile, pdfFile, url))
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using Process browser = Process.Start(start) ?? throw new Win32Exception("it did not start");
            browser.OutputDataReceived += Ignore;
            browser.ErrorDataReceived += Ignore;
            browser.BeginOutputReadLine();
            browser.BeginErrorReadLine();
            if (!browser.WaitForExit(limit))
            {
                browser.Kill(entireProcessTree: true);
                browser.WaitForExit();
                return $"it did not end within {limit.TotalSeconds:0} s";
            }

            return browser.ExitCode == 0 ? null : $"it ended with {browser.ExitCode}";
        }
        catch (Win32Exception e)
        {
            return $"it cannot be started ({e.Message.TrimEnd('.')})";
        }
    }

    private static List<string> Arguments(string profile, string pdfFile, string url)
    {
        List<string> arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync", "--disable-background-networking",
            "--disable-component-update", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:9", "--user-data-dir=" + profile,
            "--no-pdf-header-footer", "--print-to-pdf=" + pdfFile,
        ];

        // A browser refuses its sandbox to root, and only then is it left out: the page is our own.
        if (OperatingSystem.IsLinux() && Environment.UserName == "root")
        {
            arguments.Add("--no-sandbox");
        }

        arguments.Add(url);
        return arguments;
    }

    // What a browser has to say is not for the reader, but a pipe that nobody empties would stop it.
    private static void Ignore(object sender, DataReceivedEventArgs line)
    {
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A process of the browser that ends a moment later may still write there; a folder for temporary files bears it.
        }
    }
}
