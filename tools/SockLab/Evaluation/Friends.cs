using System.Runtime.CompilerServices;

// Definitions are tested one by one, on nights of a few epochs.
[assembly: InternalsVisibleTo("SockLab.Tests")]
