using Sock.Firmware.Board;

namespace Sock.Firmware.Infrared;

/// <summary>The sock's infrared: sends the chosen code, and learns one from a remote control while it is told to listen.</summary>
public sealed class IrPart
{
    /// <summary>Name that stands for the learned code.</summary>
    public const string LearnedName = "learned";

    private readonly IrSender sender;
    private readonly IrReceiver receiver;
    private readonly LearnedCode memory = new LearnedCode();
    private CodeLearner learner;
    private int[] heard;
    private IrCode code;

    /// <summary>With the LED's transistor and the receiver diode at these pins.</summary>
    public IrPart(int senderPin, int receiverPin)
    {
        this.sender = new IrSender(senderPin);
        this.receiver = new IrReceiver(receiverPin);
    }

    /// <summary>Whether a learned code was found whose bytes are damaged: it counts as none.</summary>
    public bool IsLearnedDamaged => this.memory.IsDamaged;

    /// <summary>Chooses what is sent: a name of <see cref="PauseCodes"/> or <see cref="LearnedName"/>. False when there is no such code; then nothing is sent.</summary>
    public bool Choose(string name)
    {
        bool isLearned = name == LearnedName;
        this.code = isLearned ? this.memory.Load() : PauseCodes.Find(name);
        return this.code != null;
    }

    /// <summary>
    /// Sends the chosen code: once, or <paramref name="twice"/> with half a second between. Blocks for about 0.2 s, or 0.9 s for two.
    /// </summary>
    public IrError Pause(bool twice)
    {
        return twice ? this.sender.SendTwice(this.code) : this.sender.Send(this.code);
    }

    /// <summary>Starts to listen. <see cref="LearnAnswer.Nothing"/> when it does.</summary>
    public LearnAnswer BeginLearning()
    {
        this.learner = new CodeLearner();
        this.heard = new int[IrReceiver.MostPulses];
        return this.receiver.Start();
    }

    /// <summary>
    /// Takes what was heard since the last call; call it some times a second. A learned code is stored, is the chosen one from then on, and ends the listening.
    /// </summary>
    public LearnAnswer Listen()
    {
        if (this.learner == null)
        {
            return LearnAnswer.NoReceiver;
        }

        LearnAnswer answer = this.learner.Add(this.heard, this.receiver.Read(this.heard));
        if (answer != LearnAnswer.Learned)
        {
            return answer;
        }

        this.code = this.learner.Code;
        this.EndLearning();
        return this.memory.TrySave(this.code) ? LearnAnswer.Learned : LearnAnswer.NotStored;
    }

    /// <summary>Stops listening and gives its memory back.</summary>
    public void EndLearning()
    {
        this.receiver.Stop();
        this.learner = null;
        this.heard = null;
    }
}
