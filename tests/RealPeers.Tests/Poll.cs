using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Xunit;

namespace RealPeers.Tests;

/// <summary>Waits for something that another program does, without guessing how long it takes.</summary>
internal static class Poll
{
    /// <summary>Returns as soon as the condition holds; fails with <paramref name="what"/> after <paramref name="mostSeconds"/>.</summary>
    public static async Task UntilAsync(string what, double mostSeconds, Func<Task<bool>> holds)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(watch.Elapsed.TotalSeconds < mostSeconds, $"After {mostSeconds} s still not: {what}.");
            await Task.Delay(50);
        }
    }
}
