using System;
using Sock.Advert;

namespace Sock.Firmware.Board;

/// <summary>
/// The key of a paired sock, its address, and how far its counter got: one record, so that there is never a key without its counter. A counter that
/// is used twice gives away what two adverts said, so counters are reserved in the flash, 256 at a time, before the first of them is used; what
/// is left of a block when the sock restarts is never used. One object for a board: two would each hand out what they reserved.
/// </summary>
public sealed class PairingRecord
{
    /// <summary>How many counters one write to the flash reserves.</summary>
    public const int BlockLength = 256;

    private const byte RecordVersion = 1;
    private const int KeyPlace = 1;
    private const int AddressPlace = KeyPlace + AdvertLayout.KeyLength;
    private const int CeilingPlace = AddressPlace + AdvertLayout.AddressLength;
    private const int CounterLength = 4;
    private const int RecordLength = CeilingPlace + CounterLength + FlashRecord.LongCheckLength;

    private readonly FlashRecord flash = new FlashRecord("pairing", RecordLength, FlashRecord.LongCheckLength);
    private uint next = AdvertLayout.FirstCounter;
    private uint ceiling = AdvertLayout.FirstCounter;

    /// <summary>Whether the sock has a key and an address.</summary>
    public bool IsPaired => this.Key != null;

    /// <summary>Whether there is a record in the flash that cannot be believed. The sock is not paired then.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>The AES-128 key, 16 bytes; null on a sock that is not paired. Not to be changed, shown or sent.</summary>
    public byte[] Key { get; private set; }

    /// <summary>The sock's Bluetooth address in the order in which it is printed, 6 bytes; null on a sock that is not paired. Not to be changed.</summary>
    public byte[] Address { get; private set; }

    /// <summary>Reads the record. Without a whole one the sock is not paired.</summary>
    public void Load()
    {
        byte[] record = this.flash.Load(RecordVersion);
        bool isPaired = record != null && CeilingIn(record) >= AdvertLayout.FirstCounter;
        this.IsDamaged = !isPaired && this.flash.IsThere;
        this.Key = isPaired ? Part(record, KeyPlace, AdvertLayout.KeyLength) : null;
        this.Address = isPaired ? Part(record, AddressPlace, AdvertLayout.AddressLength) : null;

        // Whatever was reserved may have been used.
        this.ceiling = isPaired ? CeilingIn(record) : AdvertLayout.FirstCounter;
        this.next = this.ceiling;
    }

    /// <summary>
    /// Takes a key and an address from the bridge. False when the flash refused them; the pairing is then the one before, at least until the
    /// next start. The same key goes on with its counter. A new key begins at 100 on a sock that had none, and else goes on as well: should an
    /// old key come back, its counters do not.
    /// </summary>
    /// <param name="key">16 bytes, made by the bridge from true random numbers. A copy is kept.</param>
    /// <param name="address">The sock's address as it is printed, 6 bytes. A copy is kept.</param>
    /// <exception cref="ArgumentException">One of them is null or has another length.</exception>
    public bool TryPair(byte[] key, byte[] address)
    {
        CheckLength("key", key, AdvertLayout.KeyLength);
        CheckLength("address", address, AdvertLayout.AddressLength);
        bool isSameKey = this.IsPaired && AreEqual(key, this.Key);
        if (isSameKey && AreEqual(address, this.Address))
        {
            return true;
        }

        bool isUsedUp = this.ceiling == uint.MaxValue;
        uint first = isUsedUp && !isSameKey ? AdvertLayout.FirstCounter : this.ceiling;
        byte[] keptKey = (byte[])key.Clone();
        byte[] keptAddress = (byte[])address.Clone();
        if (!this.TrySave(keptKey, keptAddress, first))
        {
            return false;
        }

        this.Key = keptKey;
        this.Address = keptAddress;
        this.IsDamaged = false;
        this.ceiling = first;
        this.next = first;
        return true;
    }

    /// <summary>
    /// Takes the counter for the next payload. Where the answer is not <see cref="CounterAnswer.Taken"/> nothing may be encrypted: a sock that
    /// cannot count stays silent about its state rather than repeat itself.
    /// </summary>
    /// <param name="counter">100..4294967294, larger than all before; 0 when there is none.</param>
    public CounterAnswer TakeCounter(out uint counter)
    {
        counter = 0;
        if (!this.IsPaired)
        {
            return this.IsDamaged ? CounterAnswer.RecordDamaged : CounterAnswer.NotPaired;
        }

        if (this.next == this.ceiling)
        {
            if (this.ceiling == uint.MaxValue)
            {
                return CounterAnswer.UsedUp;
            }

            uint reserved = this.ceiling > uint.MaxValue - BlockLength ? uint.MaxValue : this.ceiling + BlockLength;
            if (!this.TrySave(this.Key, this.Address, reserved))
            {
                return CounterAnswer.FlashRefused;
            }

            this.ceiling = reserved;
        }

        counter = this.next;
        this.next++;
        return CounterAnswer.Taken;
    }

    private static uint CeilingIn(byte[] record)
    {
        uint ceiling = 0;
        for (int i = CounterLength - 1; i >= 0; i--)
        {
            ceiling = (ceiling << 8) | record[CeilingPlace + i];
        }

        return ceiling;
    }

    private static byte[] Part(byte[] record, int place, int length)
    {
        byte[] part = new byte[length];
        Array.Copy(record, place, part, 0, length);
        return part;
    }

    private static bool AreEqual(byte[] one, byte[] other)
    {
        int difference = 0;
        for (int i = 0; i < one.Length; i++)
        {
            difference |= one[i] ^ other[i];
        }

        return difference == 0;
    }

    private static void CheckLength(string name, byte[] bytes, int length)
    {
        if (bytes == null || bytes.Length != length)
        {
            string found = bytes == null ? "null" : bytes.Length + " bytes long";
            throw new ArgumentException(name + " is " + found + "; expected " + length + " bytes.");
        }
    }

    private bool TrySave(byte[] key, byte[] address, uint reserved)
    {
        byte[] record = new byte[RecordLength];
        record[0] = RecordVersion;
        Array.Copy(key, 0, record, KeyPlace, AdvertLayout.KeyLength);
        Array.Copy(address, 0, record, AddressPlace, AdvertLayout.AddressLength);
        for (int i = 0; i < CounterLength; i++)
        {
            record[CeilingPlace + i] = (byte)(reserved >> (8 * i));
        }

        return this.flash.TrySave(record);
    }
}
