using System;
using System.IO;

namespace Circuit.KiCad;

/// <summary>A sheet with its library in a folder of its own, for KiCad to look at; gone when disposed.</summary>
public sealed class KiCadProject : IDisposable
{
    private readonly string folder;

    /// <summary>Writes sheet, project, library and the table that names the library.</summary>
    public KiCadProject(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        this.folder = Directory.CreateTempSubdirectory("circuit-kicad-").FullName;
        this.SheetPath = Path.Combine(this.folder, sheet.Design.Name + ".kicad_sch");
        File.WriteAllText(this.SheetPath, SheetFile.Of(sheet));
        File.WriteAllText(Path.ChangeExtension(this.SheetPath, ".kicad_pro"), KiCadFiles.ProjectOf(sheet.Design));
        File.WriteAllText(Path.Combine(this.folder, "sock.kicad_sym"), KiCadFiles.LibraryOf([sheet]));
        File.WriteAllText(Path.Combine(this.folder, "sym-lib-table"), KiCadFiles.TableText());
    }

    /// <summary>The sheet.</summary>
    public string SheetPath { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(this.folder, recursive: true);
}
