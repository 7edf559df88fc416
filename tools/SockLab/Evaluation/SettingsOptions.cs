using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace SockLab.Evaluation;

/// <summary>The options that set the detector: a preset and single settings on top.</summary>
internal sealed class SettingsOptions
{
    private readonly Option<string> preset = CommonOptions.Preset();

    private readonly IReadOnlyList<(Knob Knob, Option<int?> Option)> knobs =
        [.. Knob.All.Select(knob => (knob, new Option<int?>(knob.Option) { Description = $"{knob.Letter}: {knob.Meaning}", HelpName = "N" }))];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(this.preset);
        foreach ((Knob _, Option<int?> option) in this.knobs)
        {
            command.Add(option);
        }
    }

    /// <summary>What was asked for; it may be out of range.</summary>
    public SettingsRecipe Make(ParseResult parsed, bool learnsFloor)
    {
        SettingsRecipe recipe = new(parsed.GetRequiredValue(this.preset), learnsFloor);
        foreach ((Knob knob, Option<int?> option) in this.knobs)
        {
            recipe = parsed.GetValue(option) is { } number ? recipe.With(knob, number) : recipe;
        }

        return recipe;
    }
}
