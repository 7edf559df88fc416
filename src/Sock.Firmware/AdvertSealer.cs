using System.Diagnostics;
using Sock.Advert;
using Sock.Firmware.Board;

namespace Sock.Firmware;

/// <summary>
/// From the fields of an advert to the bytes that may go on the air: encrypted under a counter that was never used before, or plain because the maker chose so.
/// Where neither can be, nothing is said: a sock that is not paired does not tell the street who sleeps.
/// </summary>
public sealed class AdvertSealer
{
    private readonly PairingRecord pairing;
    private readonly AdvertCipher cipher;
    private readonly bool encrypts;
    private CounterAnswer lastAnswer = CounterAnswer.Taken;

    /// <summary>A sealer for a sock with that pairing; <paramref name="encrypts"/> is the setting "adverts".</summary>
    public AdvertSealer(PairingRecord pairing, bool encrypts)
    {
        this.pairing = pairing;
        this.encrypts = encrypts;
        if (encrypts && pairing.IsPaired)
        {
            this.cipher = new AdvertCipher(new EspBlockCipher(pairing.Key), pairing.Address);
        }
    }

    /// <summary>The service data for these fields; null when nothing may be said, which the debug console is told once.</summary>
    public byte[] Seal(AdvertFields fields)
    {
        byte[] serviceData;
        if (!this.encrypts)
        {
            serviceData = new byte[AdvertEncoder.ServiceDataLength];
            AdvertEncoder.Encode(fields, serviceData);
            return serviceData;
        }

        CounterAnswer answer = this.pairing.TakeCounter(out uint counter);
        this.Tell(answer);
        if (answer != CounterAnswer.Taken)
        {
            return null;
        }

        fields.Counter = counter;
        serviceData = new byte[AdvertEncoder.EncryptedServiceDataLength];
        AdvertEncoder.EncodeEncrypted(fields, this.cipher, serviceData);
        return serviceData;
    }

    private void Tell(CounterAnswer answer)
    {
        if (answer != this.lastAnswer)
        {
            this.lastAnswer = answer;
            Debug.WriteLine(CounterAnswers.Describe(answer));
        }
    }
}
