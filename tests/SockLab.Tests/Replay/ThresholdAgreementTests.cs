using SockLab.Replay;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class ThresholdAgreementTests
{
    [Fact]
    public void Shares_agreement_and_kappa_are_those_of_a_table_worked_out_by_hand()
    {
        // Below 2: both 2 epochs, the reference alone 1, the other alone 1, neither 6.
        double[] reference = [1, 1, 1, 3, 3, 3, 3, 3, 3, 3];
        double[] measured = [1, 1.5, 2.4, 1.9, 2.6, 5, 5, 5, 5, 5];

        ThresholdAgreement agreement = ThresholdAgreement.Of(reference, measured, 2);

        Assert.Equal(0.3, agreement.ReferenceShare, 12);
        Assert.Equal(0.3, agreement.Share, 12);
        Assert.Equal(0.8, agreement.Agreement, 12);

        // By chance 0.3 x 0.3 + 0.7 x 0.7 = 0.58.
        Assert.Equal((0.8 - 0.58) / 0.42, agreement.Kappa, 12);

        // Three are to lie below: between 1.9 and 2.4.
        Assert.Equal(2.15, agreement.Matching, 12);
    }

    [Fact]
    public void A_threshold_below_or_above_everything_has_no_kappa()
    {
        Assert.True(double.IsNaN(ThresholdAgreement.Of([3, 4], [3, 4], 1).Kappa));
        Assert.Equal(3, ThresholdAgreement.Of([3, 4], [3, 4], 1).Matching);
        Assert.True(double.IsNaN(ThresholdAgreement.Of([3, 4], [3, 4], 9).Kappa));
        Assert.Equal(4, ThresholdAgreement.Of([3, 4], [3, 4], 9).Matching);
    }
}
