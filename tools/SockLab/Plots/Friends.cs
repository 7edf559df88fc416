using System.Runtime.CompilerServices;

// Charts are drawn from arrays inside the tool; tests look at the files they give.
[assembly: InternalsVisibleTo("SockLab.Tests")]
