using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class OnsetTests
{
    [Fact]
    public void Onset_is_the_start_of_the_first_ten_rows_of_any_sleep()
    {
        NightScript night = new NightScript().Add(4, "P", NightScript.Large).Add(9, "N1", NightScript.Still).Add(1, "W", NightScript.Still)
            .Add(3, "N1", NightScript.Still).Add(3, "N2", NightScript.Still).Add(2, "N3", NightScript.Still).Add(2, "R", NightScript.Still);

        // Nine rows from 120 s on are too few; the ten that count begin at 14 x 30 s.
        Assert.Equal(420_000, Onset.Of(night.Night()));
    }

    [Theory]
    [InlineData("?")]
    [InlineData("P")]
    [InlineData("W")]
    public void One_epoch_that_is_not_sleep_breaks_it(string between)
    {
        Assert.Null(Onset.Of(new NightScript().Add(9, "N2", NightScript.Still).Add(1, between, NightScript.Still).Add(9, "N2", NightScript.Still).Night()));
    }

    [Fact]
    public void A_missing_row_breaks_it_and_a_row_without_movement_does_not()
    {
        Assert.Equal(300_000, Onset.Of(new NightScript().Add(9, "N2", NightScript.Still).Missing(1).Add(10, "N2", NightScript.Still).Night()));
        Assert.Equal(0, Onset.Of(new NightScript().Add(5, "N2", NightScript.Still).Unmeasured(3, "N2").Add(2, "N2", NightScript.Still).Night()));
    }
}
