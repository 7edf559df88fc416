using RealPeers.Tests;
using Xunit;

// The peers are real processes on two cores at best: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

// One Kodi serves all classes: its first start takes seconds.
[assembly: AssemblyFixture(typeof(KodiProcess))]
