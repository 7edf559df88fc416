using System;
using System.Collections.Generic;
using System.Linq;

namespace Circuit.Boards;

/// <summary>The boards that there is a circuit for: those of the firmware.</summary>
public static class BoardProfiles
{
    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<BoardProfile> All { get; } = [FeatherV2.Create(), XiaoS3.Create(), DevKit.Create()];

    /// <summary>The board of a short name ("feather-v2") or of the firmware's name ("feather-esp32-v2").</summary>
    /// <exception cref="CircuitException">There is none.</exception>
    public static BoardProfile Find(string name) =>
        All.FirstOrDefault(board => string.Equals(board.ShortName, name, StringComparison.Ordinal) || string.Equals(board.Firmware.Name, name, StringComparison.Ordinal))
        ?? throw new CircuitException($"--board is '{name}'; expected one of {string.Join(", ", All.Select(board => board.ShortName))}; choose one of these.");
}
