using System;
using System.Security.Cryptography;

namespace RadioVm.Link.Security;

/// <summary>A key pair on the curve P-256. Coordinates and secrets are 32 bytes, most significant first.</summary>
internal sealed class PairingKeys : IDisposable
{
    public const int CoordinateLength = 32;
    private readonly ECDiffieHellman pair;

    /// <summary>A new pair, or the one with that private number.</summary>
    public PairingKeys(byte[]? privateNumber = null)
    {
        this.pair = privateNumber is null
            ? ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256)
            : ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = privateNumber });
        ECParameters parameters = this.pair.ExportParameters(includePrivateParameters: false);
        this.X = parameters.Q.X!;
        this.Y = parameters.Q.Y!;
    }

    public byte[] X { get; }

    public byte[] Y { get; }

    /// <summary>False when the other key is no point of the curve or is the own one sent back.</summary>
    public bool TryAgree(byte[] otherX, byte[] otherY, out byte[] secret)
    {
        secret = [];
        if (otherX.AsSpan().SequenceEqual(this.X))
        {
            return false;
        }

        try
        {
            ECPoint point = new() { X = otherX, Y = otherY };
            using ECDiffieHellman other = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = point });
            secret = this.pair.DeriveRawSecretAgreement(other.PublicKey);
            return true;
        }
        catch (CryptographicException)
        {
            // The library looks whether the point lies on the curve and says no by throwing.
            return false;
        }
    }

    public void Dispose() => this.pair.Dispose();
}
