using System.Diagnostics;
using Sock.Detection;
using Sock.Firmware.BoardData;
using Sock.Firmware.Infrared;
using Sock.Firmware.Settings;

namespace Sock.Firmware;

/// <summary>For a TV without a network: sends the chosen key of its remote control when the wearer fell asleep, if the settings say so.</summary>
public sealed class InfraredPause
{
    private readonly IrPart part;
    private readonly bool twice;

    /// <summary>As the settings say. A code that is not there is told, and nothing is sent.</summary>
    public InfraredPause(SockSettings settings, SockBoard board)
    {
        if (settings.InfraredPresses == 0)
        {
            return;
        }

        this.twice = settings.InfraredPresses == 2;
        IrPart chosen = new IrPart(board.IrLed, board.IrReceiver);
        if (chosen.Choose(settings.InfraredCode))
        {
            this.part = chosen;
            return;
        }

        string why = chosen.IsLearnedDamaged ? "the learned key in the flash is damaged; teach it again in pairing mode." : "there is no such code; docs/infrared.md has the names, and pairing mode learns one.";
        Debug.WriteLine("infrared: infrared_code is " + settings.InfraredCode + ": " + why);
    }

    /// <summary>The sock has come into another state.</summary>
    public void StateChanged(SockState state)
    {
        if (this.part != null && state == SockState.Asleep)
        {
            IrError error = this.part.Pause(this.twice);
            Debug.WriteLine("infrared: " + (error == IrError.None ? "the pause key was sent; whether the TV took it is not known." : IrErrors.Describe(error)));
        }
    }
}
