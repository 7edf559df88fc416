using System.Threading;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>Hands on what was heard and how the radio is, one call at a time, and no condition twice in a row.</summary>
/// <param name="ear">To whom.</param>
internal sealed class NoticeBoard(IRadioEar ear)
{
    private readonly Lock gate = new();
    private RadioNotice? last;

    /// <summary>Tells how the radio is, unless that is what was told last.</summary>
    public void Tell(RadioNotice notice)
    {
        lock (this.gate)
        {
            if (notice != this.last)
            {
                this.last = notice;
                ear.Changed(notice);
            }
        }
    }

    /// <summary>Tells that something was heard.</summary>
    public void Hear(in AirAdvert advert)
    {
        lock (this.gate)
        {
            ear.Heard(advert);
        }
    }
}
