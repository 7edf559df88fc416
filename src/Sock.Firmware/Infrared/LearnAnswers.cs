namespace Sock.Firmware.Infrared;

/// <summary>Words for <see cref="LearnAnswer"/>.</summary>
public static class LearnAnswers
{
    /// <summary>One sentence for a person: what was heard and what to do next.</summary>
    public static string Describe(LearnAnswer answer)
    {
        switch (answer)
        {
            case LearnAnswer.Nothing:
                return "Nothing was heard; point the remote at the receiver and press its pause key for a moment.";
            case LearnAnswer.HeardOnce:
                return "A key was heard once; press the same key again.";
            case LearnAnswer.Learned:
                return "The key was heard twice and is learned.";
            case LearnAnswer.Different:
                return "Another key was heard than the time before; press one key twice.";
            case LearnAnswer.RepeatOnly:
                return "The remote only said that the key is still held; let go and press it again.";
            case LearnAnswer.TooShort:
                return "What was heard has fewer than 6 flashes; come closer and press the key again.";
            case LearnAnswer.TooLong:
                return "What was heard has more than 100 flashes; an air conditioner's remote cannot be learned, so take the TV's.";
            case LearnAnswer.Noise:
                return "The receiver hears disturbances; go out of the sun and away from bright lamps.";
            case LearnAnswer.StuckLine:
                return "The receiver's line stays low; check its three wires and its pin.";
            case LearnAnswer.NoReceiver:
                return "The chip refused to listen; check the receiver's pin in the settings.";
            case LearnAnswer.NotStored:
                return "The key is learned but the flash refused to store it; it is forgotten at the next start.";
            default:
                return "Listening gave an answer without a name, number " + (int)answer + ".";
        }
    }
}
