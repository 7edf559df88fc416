namespace Knit.Pages;

/// <summary>Names of the files that belong to a page; they lie beside it.</summary>
public static class PageFiles
{
    /// <summary>The page itself.</summary>
    public static string Page(string name) => name + ".md";

    /// <summary>The page for a browser.</summary>
    public static string Html(string name) => name + ".html";

    /// <summary>The page to print.</summary>
    public static string Pdf(string name) => name + ".pdf";

    /// <summary>The drawn sock.</summary>
    public static string Preview(string name) => name + "-preview.svg";

    /// <summary>The outline with measures.</summary>
    public static string Schematic(string name) => name + "-schematic.svg";

    /// <summary>The chart.</summary>
    public static string Chart(string name) => name + "-chart.svg";

    /// <summary>The chart as pixels.</summary>
    public static string ChartPng(string name) => name + "-chart.png";

    /// <summary>One pixel for each stitch.</summary>
    public static string Stitches(string name) => name + "-stitches.png";
}
