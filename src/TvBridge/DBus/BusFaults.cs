using System;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TvBridge.DBus;

/// <summary>Turns the library's error numbers and the other side's errors into exceptions with a named fault.</summary>
internal static unsafe class BusFaults
{
    // Error numbers of Linux, the same on all its processors that .NET runs on.
    private const int NotPermitted = 1;
    private const int NoSuchFile = 2;
    private const int AccessDenied = 13;
    private const int Invalid = 22;
    private const int BrokenPipe = 32;
    private const int BadMessage = 74;
    private const int ConnectionReset = 104;
    private const int NotConnected = 107;
    private const int TimedOut = 110;
    private const int ConnectionRefused = 111;
    private const int NoMedium = 123;

    private const int MostText = 300;

    /// <summary>Lets an answer of the library pass, unless it is an error.</summary>
    /// <exception cref="BusException">It is.</exception>
    public static int Check(int answer) => answer >= 0 ? answer : throw OfNumber(-answer, "A message over D-Bus could not be made or read", BusFault.Malformed);

    /// <summary>The fault behind an error number.</summary>
    /// <param name="number">The number, above 0.</param>
    /// <param name="what">What did not come about, as the beginning of a sentence.</param>
    /// <param name="otherwise">The fault when the number says nothing in particular.</param>
    public static BusException OfNumber(int number, string what, BusFault otherwise = BusFault.Disconnected)
    {
        BusFault fault = number switch
        {
            NoSuchFile or NoMedium or ConnectionRefused => BusFault.NoBus,
            NotPermitted or AccessDenied => BusFault.Refused,
            BrokenPipe or ConnectionReset or NotConnected => BusFault.Disconnected,
            TimedOut => BusFault.NoAnswer,
            Invalid or BadMessage => BusFault.Malformed,
            _ => otherwise,
        };
        return new BusException(fault, string.Create(CultureInfo.InvariantCulture, $"{what}: {Marshal.GetPInvokeErrorMessage(number)} (error {number})."));
    }

    /// <summary>The error with which the other side answered, or null when the message is none.</summary>
    public static BusException? OfReply(nint message)
    {
        SdBusError* error = SdBus.sd_bus_message_get_error(message);
        if (error is null || error->Name == 0)
        {
            return null;
        }

        string name = Clean(Marshal.PtrToStringUTF8(error->Name) ?? "");
        string text = Clean(Marshal.PtrToStringUTF8(error->Message) ?? "");
        BusFault fault = name is "org.freedesktop.DBus.Error.NoReply" or "org.freedesktop.DBus.Error.Timeout" or "org.freedesktop.DBus.Error.TimedOut"
            ? BusFault.NoAnswer
            : BusFault.ErrorReply;
        return new BusException(fault, text.Length > 0 ? $"{name}: {text}" : name, name);
    }

    /// <summary>Text from elsewhere without what a terminal would obey, and not endlessly long.</summary>
    public static string Clean(string text) => string.Create(Math.Min(text.Length, MostText), text, static (clean, original) =>
    {
        for (int i = 0; i < clean.Length; i++)
        {
            // Surrogates of a cut pair and the invisible signs that turn the direction of writing are no more welcome than control characters.
            clean[i] = CharUnicodeInfo.GetUnicodeCategory(original[i]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                ? '?'
                : original[i];
        }
    });
}
