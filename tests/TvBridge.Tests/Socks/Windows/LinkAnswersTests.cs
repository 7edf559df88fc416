using System;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;
using TvBridge.Socks.Windows;
using Xunit;

namespace TvBridge.Tests.Socks.Windows;

public class LinkAnswersTests
{
    private readonly LinkAnswers answers = new(new SockAddress(0xC4DE_E219_2B7F));

    [Fact]
    public void An_ATT_error_is_told_and_handed_on()
    {
        SockLinkException refusal = this.answers.Failed("writing 7c2e0003", LinkOutcome.Refused, 0x83);

        Assert.Equal((byte)0x83, refusal.AttError);
        Assert.Equal(
            "The sock C4:DE:E2:19:2B:7F refused writing 7c2e0003 with error 83; docs/pairing.md says what it means, and the sock's status line says more.",
            refusal.Message);
    }

    [Theory]
    [InlineData((int)LinkOutcome.Lost, "was lost")]
    [InlineData((int)LinkOutcome.Refused, "does not say why")]
    [InlineData((int)LinkOutcome.NotAllowed, "does not let this program")]
    public void Other_outcomes_have_a_sentence_and_no_ATT_error(int outcome, string part)
    {
        SockLinkException refusal = this.answers.Failed("reading 7c2e0004", (LinkOutcome)outcome);

        Assert.Null(refusal.AttError);
        Assert.Contains(part, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("C4:DE:E2:19:2B:7F", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Windows_throws_is_told_by_its_number_not_in_its_language()
    {
        SockLinkException refusal = this.answers.Failed("reading 7c2e0004", new InvalidOperationException("Nicht\nbereit") { HResult = unchecked((int)0x80650081) });

        Assert.Contains("InvalidOperationException 0x80650081", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Nicht", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_was_given_back_is_a_lost_link() =>
        Assert.Contains("was lost", this.answers.Failed("reading 7c2e0004", new ObjectDisposedException("device")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("AuthenticationTimeout", "it did not answer in time")]
    [InlineData("RejectedByHandler", "a kind of pairing that a sock does not have")]
    [InlineData("SomethingNew", "Windows says SomethingNew")]
    public void A_pairing_that_failed_says_why_and_that_the_sock_restarts(string result, string why)
    {
        Assert.False(LinkAnswers.IsPaired(result));
        string message = this.answers.NotPaired(result).Message;
        Assert.Contains(why, message, StringComparison.Ordinal);
        Assert.Contains("restarts", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Paired")]
    [InlineData("AlreadyPaired")]
    public void Two_results_mean_paired(string result) => Assert.True(LinkAnswers.IsPaired(result));
}
