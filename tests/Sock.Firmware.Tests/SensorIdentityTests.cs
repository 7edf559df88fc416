using System;
using System.Linq;
using Sock.Firmware.Drivers;
using Xunit;

namespace Sock.Firmware.Tests;

public class SensorIdentityTests
{
    private const string Rest =
        "; expected 0x68 of an MPU6050, because the others have another FIFO and other registers; use a module whose chip answers 0x68.";

    [Theory]
    [InlineData(0x70, "0x70, as an MPU-6500 does that is sold as an MPU6050")]
    [InlineData(0x71, "0x71, as an MPU-9250 does that is sold as an MPU6050")]
    [InlineData(0x98, "0x98, as an ICM-20689 does that is sold as an MPU6050")]
    [InlineData(0x19, "0x19, as an MPU-6886 does")]
    [InlineData(0x00, "0x00, which no part does: look for a short on SDA or SCL")]
    [InlineData(0xFF, "0xFF, which no part does: look for a short on SDA or SCL")]
    [InlineData(0x33, "0x33, which is not known")]
    [InlineData(0x0A, "0x0A, which is not known")]
    public void A_look_alike_is_named_with_what_to_do(byte whoAmI, string named)
    {
        Assert.Equal("the sensor answers WHO_AM_I " + named + Rest, SensorIdentity.Describe(whoAmI));
    }

    [Fact]
    public void The_part_itself_is_no_look_alike()
    {
        Assert.Equal("the sensor is an MPU6050.", SensorIdentity.Describe(0x68));
    }

    [Fact]
    public void Every_answer_is_one_line_that_ends_in_what_to_do()
    {
        foreach (string sentence in Enumerable.Range(0, 256).Where(whoAmI => whoAmI != 0x68).Select(whoAmI => SensorIdentity.Describe((byte)whoAmI)))
        {
            Assert.EndsWith("use a module whose chip answers 0x68.", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', sentence);
        }
    }
}
