using System;
using System.Security.Cryptography;
using System.Text;
using RadioVm.Hci;
using Sock.Advert;
using Sock.Detection;
using TvBridge.Socks.Air;

namespace RadioVm.Air;

/// <summary>A sock as the air knows it: its address, its key, and payloads that count up as the firmware counts them.</summary>
internal sealed class AirSock : IDisposable
{
    private const byte FlagsType = 0x01;
    private const byte NameType = 0x09;
    private const int StillAgeMs = 330_000;

    private readonly BlockAes? aes;
    private readonly AdvertCipher? cipher;
    private byte packetId;
    private uint counter = AdvertLayout.FirstCounter;

    /// <param name="address">Its address, random static.</param>
    /// <param name="key">16 bytes, or null for a sock that sends plainly.</param>
    public AirSock(SockAddress address, byte[]? key)
    {
        this.Address = new LeAddress(address, IsRandom: true);
        this.Key = key;
        if (key is not null)
        {
            this.aes = new BlockAes(key);
            this.cipher = new AdvertCipher(this.aes, address.ToBytes());
        }
    }

    public LeAddress Address { get; }

    public byte[]? Key { get; }

    /// <summary>The name in its scan response.</summary>
    public string Name => "Sock-" + (this.Address.Address.Value & 0xFFFF).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The low 8 bits of its episode number; the next doze begins a new one.</summary>
    public byte Episode { get; private set; }

    /// <summary>A payload of a new doze: asleep, still for 5 min 30 s.</summary>
    public byte[] Doze()
    {
        this.Episode++;
        return this.Next(SockState.Asleep);
    }

    /// <summary>The next payload: the whole advertising data.</summary>
    public byte[] Next(SockState state)
    {
        AdvertFields fields = new()
        {
            PacketId = this.packetId++,
            BatteryPercent = 80,
            State = state,
            Episode = this.Episode,
            StillAgeMs = state is SockState.Asleep or SockState.Warning ? StillAgeMs : 0,
            Counter = this.cipher is null ? 0 : this.counter++,
        };
        byte[] serviceData = new byte[this.cipher is null ? AdvertEncoder.ServiceDataLength : AdvertEncoder.EncryptedServiceDataLength];
        if (this.cipher is null)
        {
            AdvertEncoder.Encode(fields, serviceData);
        }
        else
        {
            AdvertEncoder.EncodeEncrypted(fields, this.cipher, serviceData);
        }

        // Flags and service data: 22 bytes plain, 30 encrypted.
        return [2, FlagsType, 0x06, (byte)(serviceData.Length + 1), AdvertLayout.ServiceDataType, .. serviceData];
    }

    /// <summary>Says a payload for as long as the firmware does.</summary>
    public AirSender Say(byte[] data, TimeSpan duration) => new(this.Address, data, duration) { ScanResponse = this.NameStructure() };

    public void Dispose() => this.aes?.Dispose();

    private byte[] NameStructure() => [(byte)(this.Name.Length + 1), NameType, .. Encoding.ASCII.GetBytes(this.Name)];

    private sealed class BlockAes : IBlockCipher, IDisposable
    {
        private readonly Aes aes = Aes.Create();

        public BlockAes(byte[] key)
        {
            this.aes.Key = key;
        }

        public void EncryptBlock(byte[] block, byte[] result) => this.aes.EncryptEcb(block.AsSpan(0, 16), result.AsSpan(0, 16), PaddingMode.None);

        public void Dispose() => this.aes.Dispose();
    }
}
