using System;
using System.Security.Cryptography;
using RadioVm.Hci;

namespace RadioVm.Link.Security;

/// <summary>
/// The security manager of a peripheral that can neither show nor ask anything: Just Works, over Secure Connections where the central offers it and else the
/// legacy way. One for each link; the key it agrees on holds as long as the link.
/// </summary>
internal sealed class PairingResponder(LeAddress central, LeAddress peripheral, PairingTerms terms, Action<byte[]> send) : IDisposable
{
    public const int KeyLength = 16;
    private const byte NoInputNoOutput = 0x03;
    private const byte Bonding = 0x01;
    private const byte SecureConnections = 0x08;
    private const int RequestLength = 7;
    private static readonly byte[] Nothing = new byte[KeyLength];
    private readonly byte[] ownRandom = new byte[KeyLength];
    private byte[] request = [];
    private byte[] response = [];
    private byte[] otherX = [];
    private byte[] secret = [];
    private byte[] otherConfirm = [];
    private byte[] otherRandom = [];
    private byte[] checkKey = [];
    private byte[] pendingKey = [];
    private byte expected = PairingCode.Request;
    private PairingKeys? keys;
    private bool isUnderWay;

    /// <summary>Raised when a pairing that had begun failed or was cancelled; told is who said so and why, as words that hold no secret.</summary>
    public event Action<string>? Failed;

    /// <summary>The key that was agreed on, 16 bytes, low byte first; null before.</summary>
    public byte[]? Key { get; private set; }

    /// <summary>Whether both can do Secure Connections, once a pairing began.</summary>
    public bool IsSecure => this.response.Length > 0 && (this.request[3] & this.response[3] & SecureConnections) != 0;

    /// <summary>Takes one command of the central.</summary>
    public void Take(byte[] command)
    {
        if (command.Length == 0)
        {
            return;
        }

        byte code = command[0];
        if (code == PairingCode.Failed)
        {
            this.Reset($"the central gave up with reason {(command.Length > 1 ? command[1] : 0)} while {this.expected:X2} was expected");
        }
        else if (code != PairingCode.Request && code != this.expected)
        {
            this.Fail(code is 0 or > 0x0E ? PairingCode.CommandNotSupported : PairingCode.UnspecifiedReason, code);
        }
        else if (command.Length != LengthOf(code))
        {
            this.Fail(PairingCode.InvalidParameters, code);
        }
        else
        {
            this.Go(code, command);
        }
    }

    /// <summary>The link is encrypted with the key, which ends the pairing.</summary>
    public void Prove() => this.isUnderWay = false;

    public void Dispose() => this.keys?.Dispose();

    private static int LengthOf(byte code) => code switch
    {
        PairingCode.Request => RequestLength,
        PairingCode.PublicKey => 1 + (2 * PairingKeys.CoordinateLength),
        _ => 1 + KeyLength,
    };

    /// <summary>Authentication, out of band, input and output: of a request or response, in the order in which f6 takes them.</summary>
    private static byte[] AbilitiesOf(byte[] features) => [features[3], features[2], features[1]];

    private void Go(byte code, byte[] command)
    {
        byte[] value = LowFirst.Turned(command.AsSpan(1));
        switch (code)
        {
            case PairingCode.Request:
                this.Begin(command);
                break;
            case PairingCode.PublicKey:
                this.TakePublicKey(command);
                break;
            case PairingCode.Confirm:
                this.otherConfirm = value;
                this.expected = PairingCode.Random;
                this.Send(PairingCode.Confirm, this.LegacyConfirm(this.ownRandom));
                break;
            case PairingCode.Random when this.IsSecure:
                this.TakeNonce(value);
                break;
            case PairingCode.Random:
                this.TakeLegacyRandom(value);
                break;
            default:
                this.TakeCheck(value);
                break;
        }
    }

    private void Begin(byte[] command)
    {
        // A value that was used once tells who listened what the next pairing would hide with it.
        RandomNumberGenerator.Fill(this.ownRandom);
        this.isUnderWay = true;
        this.request = command;
        bool isSecure = terms.AllowsSecureConnections && (command[3] & SecureConnections) != 0;
        byte authentication = (byte)((terms.KeepsBonds ? command[3] & Bonding : 0) | (terms.AllowsSecureConnections ? SecureConnections : 0));
        this.response = [PairingCode.Response, NoInputNoOutput, 0, authentication, KeyLength, 0, 0];
        if (command[4] < KeyLength)
        {
            // Shorter keys are allowed and nobody asks for them but somebody who wants to guess.
            this.Fail(PairingCode.EncryptionKeySize, PairingCode.Request);
            return;
        }

        this.expected = isSecure ? PairingCode.PublicKey : PairingCode.Confirm;
        send(this.response);
    }

    private void TakePublicKey(byte[] command)
    {
        this.keys?.Dispose();
        this.keys = new PairingKeys();
        this.otherX = LowFirst.Turned(command.AsSpan(1, PairingKeys.CoordinateLength));
        byte[] otherY = LowFirst.Turned(command.AsSpan(1 + PairingKeys.CoordinateLength));
        if (!this.keys.TryAgree(this.otherX, otherY, out this.secret))
        {
            this.Fail(PairingCode.CheckFailed, PairingCode.PublicKey);
            return;
        }

        this.expected = PairingCode.Random;
        send([PairingCode.PublicKey, .. LowFirst.Turned(this.keys.X), .. LowFirst.Turned(this.keys.Y)]);
        this.Send(PairingCode.Confirm, PairingFunctions.Confirm(this.keys.X, this.otherX, this.ownRandom, 0));
    }

    private void TakeNonce(byte[] nonce)
    {
        this.otherRandom = nonce;
        (this.checkKey, this.pendingKey) = PairingFunctions.Keys(this.secret, nonce, this.ownRandom, PairingFunctions.WithKind(central), PairingFunctions.WithKind(peripheral));
        this.expected = PairingCode.Check;
        this.Send(PairingCode.Random, this.ownRandom);
    }

    private void TakeCheck(byte[] value)
    {
        byte[] own = PairingFunctions.WithKind(peripheral);
        byte[] other = PairingFunctions.WithKind(central);
        byte[] due = PairingFunctions.Check(this.checkKey, this.otherRandom, this.ownRandom, Nothing, AbilitiesOf(this.request), other, own);
        if (!due.AsSpan().SequenceEqual(value))
        {
            this.Fail(PairingCode.CheckFailed, PairingCode.Check);
            return;
        }

        this.Finish(this.pendingKey);
        this.Send(PairingCode.Check, PairingFunctions.Check(this.checkKey, this.ownRandom, this.otherRandom, Nothing, AbilitiesOf(this.response), own, other));
    }

    private void TakeLegacyRandom(byte[] random)
    {
        if (!this.LegacyConfirm(random).AsSpan().SequenceEqual(this.otherConfirm))
        {
            this.Fail(PairingCode.ConfirmValueFailed, PairingCode.Random);
            return;
        }

        this.Finish(PairingFunctions.LegacyKey(Nothing, this.ownRandom, random));
        this.Send(PairingCode.Random, this.ownRandom);
    }

    private byte[] LegacyConfirm(byte[] random) =>
        PairingFunctions.LegacyConfirm(Nothing, random, LowFirst.Turned(this.request), LowFirst.Turned(this.response), central, peripheral);

    private void Finish(byte[] key)
    {
        this.Key = LowFirst.Turned(key);
        this.expected = PairingCode.Request;
    }

    private void Fail(byte reason, byte code)
    {
        send([PairingCode.Failed, reason]);
        this.Reset($"the sock gave up with reason {reason} at {code:X2} while {this.expected:X2} was expected");
    }

    private void Reset(string why)
    {
        this.expected = PairingCode.Request;
        if (this.isUnderWay)
        {
            this.isUnderWay = false;
            this.Key = null;
            this.Failed?.Invoke(why);
        }
    }

    private void Send(byte code, byte[] value) => send([code, .. LowFirst.Turned(value)]);
}
