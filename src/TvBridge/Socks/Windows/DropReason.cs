namespace TvBridge.Socks.Windows;

/// <summary>Why an advert is not handed on.</summary>
internal enum DropReason
{
    /// <summary>It came without the address of its sender, without which nothing can be decrypted or attributed.</summary>
    NoAddress,

    /// <summary>It could not be taken apart.</summary>
    Unreadable,
}
