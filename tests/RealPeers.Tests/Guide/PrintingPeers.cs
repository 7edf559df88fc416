using System;
using Workshop.Printing;
using Xunit;

namespace RealPeers.Tests.Guide;

/// <summary>The programs that print a page and read the PDF back.</summary>
internal static class PrintingPeers
{
    /// <summary>The browser; without it, or without poppler, the test skips, or fails where peers are required.</summary>
    public static string Browser()
    {
        string? browser = PdfPrinter.FindBrowser();
        if (browser is null || !PeerProgram.IsInstalled("pdftotext"))
        {
            const string Reason = "a browser or pdftotext is not installed; install the packages chromium and poppler-utils to print a page and to read it back.";
            TestContext.Current.SendDiagnosticMessage(Reason);
            Assert.False(Environment.GetEnvironmentVariable("TVBRIDGE_REQUIRE_PEERS") == "1", Reason);
            Assert.Skip(Reason);
        }

        return browser!;
    }
}
