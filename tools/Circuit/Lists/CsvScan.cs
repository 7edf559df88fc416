using System.Collections.Generic;
using System.Text;

namespace Circuit.Lists;

/// <summary>Walks through the text of a table, record by record.</summary>
internal sealed class CsvScan(string text, string file)
{
    private int at;
    private int line = 1;

    /// <summary>The next record, or null behind the last one.</summary>
    /// <exception cref="CircuitException">A quote is where none may be or is never closed.</exception>
    public CsvRow? Next()
    {
        if (this.at >= text.Length)
        {
            return null;
        }

        int begins = this.line;
        if (text[this.at] == '#')
        {
            return new CsvRow(begins, [this.Comment()]);
        }

        List<string> fields = [this.Field()];
        while (this.at < text.Length && text[this.at] == ',')
        {
            this.at++;
            fields.Add(this.Field());
        }

        this.EndOfLine();
        return new CsvRow(begins, fields);
    }

    // A remark may hold quotes and commas as it likes.
    private string Comment()
    {
        int from = this.at;
        int end = text.IndexOf('\n', this.at);
        this.at = end < 0 ? text.Length : end;
        string remark = text[from..this.at].TrimEnd('\r');
        this.EndOfLine();
        return remark;
    }

    private string Field()
    {
        if (this.at < text.Length && text[this.at] == '"')
        {
            return this.Quoted();
        }

        int from = this.at;
        while (this.at < text.Length && text[this.at] is not (',' or '\n' or '\r'))
        {
            if (text[this.at] == '"')
            {
                throw new CircuitException($"{file}:{this.line}: a quote stands inside a field; expected it around the whole field, and doubled inside; write \"3\"\" cable\" for 3\" cable.");
            }

            this.at++;
        }

        return text[from..this.at];
    }

    private string Quoted()
    {
        int begins = this.line;
        StringBuilder field = new();
        for (this.at++; this.at < text.Length; this.at++)
        {
            if (text[this.at] == '"')
            {
                if (this.at + 1 >= text.Length || text[this.at + 1] != '"')
                {
                    this.at++;
                    return this.IsAtEnd() ? field.ToString() : throw new CircuitException($"{file}:{this.line}: text follows a closing quote; expected a comma; double the quotes inside a field.");
                }

                this.at++;
            }
            else if (text[this.at] == '\n')
            {
                this.line++;
            }

            field.Append(text[this.at]);
        }

        throw new CircuitException($"{file}:{begins}: a quote is never closed; expected a second one at the field's end; add it.");
    }

    private bool IsAtEnd() => this.at >= text.Length || text[this.at] is ',' or '\n' or '\r';

    // CR alone ends a line too, or a file from an old program would never end here.
    private void EndOfLine()
    {
        if (this.at < text.Length && text[this.at] == '\r')
        {
            this.at++;
        }

        if (this.at < text.Length && text[this.at] == '\n')
        {
            this.at++;
        }

        this.line++;
    }
}
