using System.Runtime.CompilerServices;

// The importer reads foreign files line by line with the same bounds and the same sentences.
[assembly: InternalsVisibleTo("socklab")]
