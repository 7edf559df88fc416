using System.Runtime.CompilerServices;

// Measures are checked against values worked out by hand, which no command prints one by one.
[assembly: InternalsVisibleTo("SockLab.Tests")]
