namespace TvBridge.Socks.Air;

/// <summary>Takes what a radio hears, one call at a time, on the radio's own thread: it must be quick, and throws nothing.</summary>
public interface IRadioEar
{
    /// <summary>An advert was heard, be it the first of its payload or the hundredth.</summary>
    void Heard(in AirAdvert advert);

    /// <summary>The radio's own condition has changed. The same condition with the same text is told once.</summary>
    void Changed(RadioNotice notice);
}
