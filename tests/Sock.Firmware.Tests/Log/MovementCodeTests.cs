using Sock.Firmware.Log;
using Xunit;

namespace Sock.Firmware.Tests.Log;

public class MovementCodeTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(31, 0)]
    [InlineData(32, 1)]
    [InlineData(64, 1)]
    [InlineData(68, 2)]
    [InlineData(124, 16)]
    [InlineData(128, 17)]
    [InlineData(1_000, 64)]
    [InlineData(7_800, 111)]
    [InlineData(12_000, 120)]
    [InlineData(100_000, 169)]
    [InlineData(2_000_000, 240)]
    [InlineData(3_801_088, 254)]
    [InlineData(int.MaxValue, 254)]
    [InlineData(-1, 255)]
    [InlineData(int.MinValue, 255)]
    public void Codes_are_those_of_the_documentation(int movementMicroG, byte code) => Assert.Equal(code, MovementCode.Encode(movementMicroG));

    [Fact]
    public void Every_code_comes_back()
    {
        for (int code = 0; code <= 255; code++)
        {
            Assert.Equal(code, MovementCode.Encode(MovementCode.Decode((byte)code)));
        }
    }

    [Fact]
    public void A_movement_comes_back_within_half_a_step()
    {
        int movementMicroG = 0;
        for (int code = 0; code < MovementCode.Most; code++)
        {
            int least = movementMicroG;
            int decoded = MovementCode.Decode((byte)code);
            while (MovementCode.Encode(movementMicroG) == code)
            {
                movementMicroG++;
            }

            int most = movementMicroG - 1;
            Assert.InRange(decoded, least, most);
            Assert.True(2 * (most - decoded) <= MovementCode.Decode((byte)(code + 1)) - decoded, $"{most} ug comes back as {decoded}");
            Assert.True(code == 0 || 2 * (decoded - least) <= decoded - MovementCode.Decode((byte)(code - 1)), $"{least} ug comes back as {decoded}");
        }

        Assert.Equal(MovementCode.Most, MovementCode.Encode(movementMicroG));
    }

    [Fact]
    public void From_one_to_two_thousand_milli_g_steps_are_three_to_six_and_a_quarter_percent()
    {
        for (int code = MovementCode.Encode(1_000); MovementCode.Decode((byte)code) < 2_000_000; code++)
        {
            double ratio = MovementCode.Decode((byte)(code + 1)) / (double)MovementCode.Decode((byte)code);
            Assert.InRange(ratio, 1.03, 1.0626);
        }
    }
}
