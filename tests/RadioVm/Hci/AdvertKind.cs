namespace RadioVm.Hci;

/// <summary>Kinds of legacy advertising, with the codes of the advertising report.</summary>
internal enum AdvertKind : byte
{
    /// <summary>Whoever hears it may connect, and may ask for more.</summary>
    Connectable = 0,

    /// <summary>For one listener.</summary>
    Directed = 1,

    /// <summary>Whoever hears it may ask for more.</summary>
    Scannable = 2,

    /// <summary>Said and no more.</summary>
    NonConnectable = 3,

    /// <summary>The answer to who asked for more.</summary>
    ScanResponse = 4,
}
