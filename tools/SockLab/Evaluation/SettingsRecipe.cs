using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;

namespace SockLab.Evaluation;

/// <summary>
/// How the detector of each night is set: a preset and what was turned. For an evaluation it is worn from the first epoch, wakes at one epoch of 2 F
/// and has no warning budget, unless these were turned.
/// </summary>
internal sealed class SettingsRecipe
{
    private const int WakeEpochsHere = 1;
    private const int WarningsPerHourHere = 0;

    private readonly IReadOnlyList<(Knob Knob, int Number)> turned;

    /// <summary>A preset as it is.</summary>
    public SettingsRecipe(string preset, bool learnsFloor)
        : this(preset, learnsFloor, [])
    {
    }

    private SettingsRecipe(string preset, bool learnsFloor, IReadOnlyList<(Knob Knob, int Number)> turned)
    {
        this.Preset = preset;
        this.LearnsFloor = learnsFloor;
        this.turned = turned;
    }

    /// <summary>The preset's name.</summary>
    public string Preset { get; }

    /// <summary>Whether the noise floor is learned within the night.</summary>
    public bool LearnsFloor { get; }

    /// <summary>The same with one knob turned.</summary>
    public SettingsRecipe With(Knob knob, int number) => new(this.Preset, this.LearnsFloor, [.. this.turned, (knob, number)]);

    /// <summary>The same knobs turned from another preset.</summary>
    public SettingsRecipe From(string preset) => new(preset, this.LearnsFloor, this.turned);

    /// <summary>Settings for a device with this noise floor, in micro-g; they may be out of range.</summary>
    public DetectorSettings Make(int floorMicroG)
    {
        DetectorSettings settings = DetectorPresets.Find(this.Preset)
            ?? throw new InvalidOperationException($"found the preset '{this.Preset}'; expected one of {string.Join(", ", DetectorPresets.Names)}");
        settings.NoiseFloorMicroG = floorMicroG;
        settings.LearnsNoiseFloor = this.LearnsFloor;
        settings.WornFromStart = true;
        settings.WakeEpochs = WakeEpochsHere;
        settings.WarningsPerHour = WarningsPerHourHere;
        foreach ((Knob knob, int number) in this.turned)
        {
            knob.Set(settings, number);
        }

        return settings;
    }

    /// <summary>One sentence with the option that is out of range, or null.</summary>
    public string? Refusal()
    {
        try
        {
            this.Make(new DetectorSettings().NoiseFloorMicroG).Check();
            return null;
        }
        catch (ArgumentException e)
        {
            string sentence = e.Message;
            Knob? knob = Knob.All.FirstOrDefault(one => sentence.StartsWith(one.Property + " ", StringComparison.Ordinal));
            return knob is null ? sentence : $"{knob.Option}: {sentence}";
        }
    }

    /// <summary>All settings in one line: the preset and every knob.</summary>
    public override string ToString()
    {
        DetectorSettings settings = this.Make(new DetectorSettings().NoiseFloorMicroG);
        return $"{this.Preset} ({string.Join(", ", Knob.All.Select(knob => $"{knob.Letter} {knob.Get(settings)}"))})";
    }
}
