using System;
using System.Runtime.ExceptionServices;
using System.Text;
using Sock.Firmware.Pairing;

namespace Sock.Firmware.Tests.Pairing;

/// <summary>A pairing service asked without a radio, on a board that only hears its debug lines.</summary>
internal static class ServiceBench
{
    public const byte Done = 0x00;
    public const byte WrongLength = 0x0D;
    public const byte UnknownStep = 0x80;
    public const byte NothingBegun = 0x81;
    public const byte TooLong = 0x82;
    public const byte Refused = 0x83;

    public static void OnBoard(Action<PairingService, FakePairingStore> test)
    {
        Evening bench = new();
        bench.Run(10, () =>
        {
            FakePairingStore store = new();
            test(new PairingService(store), store);
        });
        if (bench.Board.LastFailure is not null)
        {
            ExceptionDispatchInfo.Throw(bench.Board.LastFailure);
        }
    }

    public static byte Write(PairingService service, byte step, string text) => (byte)service.WriteSettings([step, .. Encoding.ASCII.GetBytes(text)]);

    public static string Status(PairingService service) => Encoding.ASCII.GetString(service.ReadStatus());
}
