using Xunit;

// The peers are real processes on two cores at best: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
