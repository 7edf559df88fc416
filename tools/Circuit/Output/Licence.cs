namespace Circuit.Output;

/// <summary>What stands in each file of the hardware.</summary>
public static class Licence
{
    /// <summary>The line that programs look for.</summary>
    public const string Line = "SPDX-License-Identifier: CERN-OHL-P-2.0";

    /// <summary>The same as a comment of Markdown or XML, and a word that the file is made, not written.</summary>
    public const string Comment = "<!-- " + Line + " -->\n<!-- Made by tools/Circuit from the circuit: what is changed here is lost. -->\n";
}
