namespace SockLab.Synthesis;

/// <summary>What a stream of random numbers is for.</summary>
internal enum DrawPurpose
{
    /// <summary>How long this person lies awake, and which stages follow.</summary>
    Stages = 1,

    /// <summary>How still this person is, awake and asleep.</summary>
    Person,

    /// <summary>Lengths of still runs and of bouts, and what the bouts are made of.</summary>
    Runs,

    /// <summary>How strong each epoch's movement is: one number for each epoch, whatever happens in it.</summary>
    Levels,

    /// <summary>What the sensor's noise adds to each epoch.</summary>
    Noise,

    /// <summary>Which bouts a stiller ankle leaves out: one number for each bout.</summary>
    Stiller,

    /// <summary>Where in its epoch a raw movement lies.</summary>
    Placement,

    /// <summary>The noise of each raw sample.</summary>
    Samples,
}
