using System;
using System.Linq;
using Sock.Firmware.Infrared;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

public sealed class IrErrorTests
{
    [Theory]
    [InlineData(IrProtocol.Nec, 256, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Nec, -1, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Nec, int.MinValue, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Nec, 0, 256, IrError.CommandOutOfRange)]
    [InlineData(IrProtocol.Nec, 0, -1, IrError.CommandOutOfRange)]
    [InlineData(IrProtocol.NecExtended, 65_536, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Samsung32, 256, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Sirc12, 32, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Sirc12, 0, 128, IrError.CommandOutOfRange)]
    [InlineData(IrProtocol.Sirc15, 256, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Sirc20, 8_192, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Rc5, 32, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Rc5, 0, 128, IrError.CommandOutOfRange)]
    [InlineData(IrProtocol.Rc6, 256, 0, IrError.AddressOutOfRange)]
    [InlineData(IrProtocol.Rc6, 0, 256, IrError.CommandOutOfRange)]
    [InlineData(IrProtocol.None, 0, 0, IrError.UnknownProtocol)]
    [InlineData((IrProtocol)10, 0, 0, IrError.UnknownProtocol)]
    [InlineData((IrProtocol)255, -5, 900, IrError.UnknownProtocol)]
    public void A_code_that_does_not_fit_its_protocol_is_named_and_nothing_is_made_of_it(IrProtocol protocol, int address, int command, IrError error)
    {
        IrSignal signal = new();
        signal.Clear(1);
        signal.Add(true, 77);

        Assert.Equal(error, IrEncoder.Encode(new IrCode(protocol, address, command), false, signal));
        Assert.Equal((1, 77), (signal.Count, signal.TotalMicros));
    }

    [Fact]
    public void No_code_is_named_too() => Assert.Equal(IrError.NoCode, IrEncoder.Encode(null!, false, new IrSignal()));

    [Theory]
    [InlineData(0, IrError.BadPulseCount)]
    [InlineData(9, IrError.BadPulseCount)]
    [InlineData(10, IrError.BadPulseCount)]
    [InlineData(11, IrError.None)]
    [InlineData(12, IrError.BadPulseCount)]
    [InlineData(199, IrError.None)]
    [InlineData(201, IrError.BadPulseCount)]
    [InlineData(10_001, IrError.BadPulseCount)]
    public void A_raw_code_has_an_odd_number_of_pulses_from_11_to_199(int count, IrError error)
    {
        IrCode code = new([.. Enumerable.Repeat((ushort)56, count)]);

        Assert.Equal(error, IrEncoder.Encode(code, false, new IrSignal()));
    }

    [Theory]
    [InlineData(0, IrError.PulseOutOfRange)]
    [InlineData(9, IrError.PulseOutOfRange)]
    [InlineData(10, IrError.None)]
    [InlineData(2_000, IrError.None)]
    [InlineData(2_001, IrError.PulseOutOfRange)]
    [InlineData(65_535, IrError.PulseOutOfRange)]
    public void A_raw_pulse_lasts_from_a_tenth_of_a_millisecond_to_twenty(int units, IrError error)
    {
        ushort[] pulses = [.. Enumerable.Repeat((ushort)56, 11)];
        pulses[5] = (ushort)units;

        Assert.Equal(error, IrEncoder.Encode(new IrCode(pulses), false, new IrSignal()));
    }

    [Fact]
    public void A_raw_code_without_pulses_is_named() =>
        Assert.Equal(IrError.BadPulseCount, IrEncoder.Check(new IrCode(IrProtocol.Raw, 0, 0)));

    [Fact]
    public void Every_answer_has_a_sentence_of_its_own()
    {
        string[] errors = [.. Enum.GetValues<IrError>().Select(IrErrors.Describe)];
        string[] answers = [.. Enum.GetValues<LearnAnswer>().Select(LearnAnswers.Describe)];

        Assert.All(errors.Concat(answers), text => Assert.Matches("^[A-Z][^.]*[^ ]\\.$", text.Replace("0.1", "", StringComparison.Ordinal)));
        Assert.All(errors.Concat(answers), text => Assert.DoesNotContain("without a name", text, StringComparison.Ordinal));
        Assert.Equal(errors.Length + answers.Length, errors.Concat(answers).Distinct().Count());
        Assert.Contains("number 200", IrErrors.Describe((IrError)200), StringComparison.Ordinal);
        Assert.Contains("number 200", LearnAnswers.Describe((LearnAnswer)200), StringComparison.Ordinal);
    }
}
