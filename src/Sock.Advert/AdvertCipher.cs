using System;

namespace Sock.Advert;

/// <summary>
/// Encrypts the adverts of one sock, and reads them: BTHome v2's AES-128-CCM with a tag of 4 bytes and no data beside the message. It knows the
/// sock's key (inside of the block cipher) and its address. Allocates nothing after its construction. For one thread at a time.
/// </summary>
public sealed class AdvertCipher
{
    /// <summary>What stands around the objects: the device information (1), the counter (4) and the tag (4). Bytes.</summary>
    public const int Overhead = 1 + AdvertLayout.EncryptionLength;

    private const int UuidPlace = AdvertLayout.AddressLength;
    private const int DeviceInfoPlace = UuidPlace + 2;
    private const int CounterPlace = DeviceInfoPlace + 1;

    private readonly CcmCipher ccm;
    private readonly byte[] nonce = new byte[CcmCipher.NonceLength];

    /// <summary>A cipher for the sock with that key and address.</summary>
    /// <param name="block">AES-128 with the sock's key.</param>
    /// <param name="address">The sock's Bluetooth address in the order in which it is printed: AA:BB:CC:DD:EE:FF begins with AA. 6 bytes.</param>
    /// <exception cref="ArgumentException">The block cipher is null, or the address has another length.</exception>
    public AdvertCipher(IBlockCipher block, byte[] address)
    {
        this.ccm = new CcmCipher(block, AdvertLayout.TagLength);
        if (address == null || address.Length != AdvertLayout.AddressLength)
        {
            throw new ArgumentException("address is " + (address == null ? "null" : address.Length + " bytes long") + "; expected 6 bytes.");
        }

        // The nonce is the address, the UUID as sent, the device information and the counter as sent.
        Array.Copy(address, 0, this.nonce, 0, AdvertLayout.AddressLength);
        this.nonce[UuidPlace] = AdvertLayout.ServiceUuid & 0xFF;
        this.nonce[UuidPlace + 1] = AdvertLayout.ServiceUuid >> 8;
    }

    /// <summary>Encrypts the objects behind a device information where they stand, and writes counter and tag behind them.</summary>
    /// <param name="data">Holds device information and objects, and has room for 8 bytes more.</param>
    /// <param name="offset">Where the device information stands. 0 or more.</param>
    /// <param name="objectsLength">Length of the objects. Bytes, 0 or more.</param>
    /// <param name="counter">Never used before with this key. 0..4294967295.</param>
    /// <exception cref="ArgumentException">The array is null, or too short for all of it.</exception>
    public void Encrypt(byte[] data, int offset, int objectsLength, uint counter)
    {
        CheckRange(data, offset, objectsLength);
        int counterOffset = offset + 1 + objectsLength;
        for (int i = 0; i < AdvertLayout.CounterLength; i++)
        {
            data[counterOffset + i] = (byte)(counter >> (8 * i));
        }

        this.SetNonce(data, offset, counterOffset);
        this.ccm.Encrypt(this.nonce, null, data, offset + 1, objectsLength, data, counterOffset + AdvertLayout.CounterLength);
    }

    /// <summary>
    /// Decrypts service data into <paramref name="objects"/>. False when the tag is not right, by another key, another address or any changed
    /// bit; <paramref name="objects"/> then holds zeros.
    /// </summary>
    /// <param name="data">Holds device information, encrypted objects, counter and tag; is not changed.</param>
    /// <param name="offset">Where the device information stands. 0 or more.</param>
    /// <param name="objects">Takes the objects. Its length says how long they are: 9 bytes shorter than the whole.</param>
    /// <param name="counter">The counter that was sent; of no worth unless the answer is true.</param>
    /// <exception cref="ArgumentException">An array is null, or the data end before the tag does.</exception>
    public bool TryDecrypt(byte[] data, int offset, byte[] objects, out uint counter)
    {
        if (objects == null)
        {
            throw new ArgumentException("objects is null; expected an array.");
        }

        CheckRange(data, offset, objects.Length);
        int counterOffset = offset + 1 + objects.Length;
        counter = ReadCounter(data, counterOffset);
        this.SetNonce(data, offset, counterOffset);
        Array.Copy(data, offset + 1, objects, 0, objects.Length);
        return this.ccm.TryDecrypt(this.nonce, null, objects, 0, objects.Length, data, counterOffset + AdvertLayout.CounterLength);
    }

    /// <summary>The counter that stands there, low byte first. The four bytes are inside of the array.</summary>
    internal static uint ReadCounter(byte[] data, int offset)
    {
        uint counter = 0;
        for (int i = AdvertLayout.CounterLength - 1; i >= 0; i--)
        {
            counter = (counter << 8) | data[offset + i];
        }

        return counter;
    }

    private static void CheckRange(byte[] data, int offset, int objectsLength)
    {
        if (data == null)
        {
            throw new ArgumentException("data is null; expected an array.");
        }

        if (offset < 0 || offset > data.Length || objectsLength < 0 || objectsLength > data.Length - offset - Overhead)
        {
            throw new ArgumentException(
                "data has " + data.Length + " bytes; expected room for 9 bytes and " + objectsLength + " of objects from offset " + offset + " on.");
        }
    }

    private void SetNonce(byte[] data, int offset, int counterOffset)
    {
        this.nonce[DeviceInfoPlace] = data[offset];
        Array.Copy(data, counterOffset, this.nonce, CounterPlace, AdvertLayout.CounterLength);
    }
}
