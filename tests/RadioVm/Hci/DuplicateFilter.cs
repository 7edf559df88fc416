namespace RadioVm.Hci;

/// <summary>What a controller takes for a duplicate while the kernel asks it to leave duplicates out. Makers differ.</summary>
internal enum DuplicateFilter
{
    /// <summary>The same data of the same sender: a new payload is always reported.</summary>
    SameData,

    /// <summary>Anything of the same sender until scanning starts anew, which is what the specification says.</summary>
    SameSender,
}
