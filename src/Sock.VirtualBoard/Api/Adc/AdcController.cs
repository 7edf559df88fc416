using Sock.VirtualBoard;

namespace System.Device.Adc;

/// <summary>The analog inputs of the board.</summary>
public class AdcController
{
    private readonly Board board = Board.Current;

    /// <summary>A controller of the board that runs here.</summary>
    public AdcController() => this.board.Clock.Call();

    /// <summary>Opens a channel: 0 to 7 are the pins 36, 37, 38, 39, 32, 33, 34 and 35.</summary>
    /// <exception cref="ArgumentException">There is no such channel: they go from 0 to 19, and 9 no longer exists.</exception>
    public AdcChannel OpenChannel(int channelNumber)
    {
        this.board.Clock.Call();
        if (channelNumber is < 0 or > 19 or 9)
        {
            throw new ArgumentException("Channels go from 0 to 19 without 9.", nameof(channelNumber));
        }

        return new AdcChannel(this.board, channelNumber);
    }
}
