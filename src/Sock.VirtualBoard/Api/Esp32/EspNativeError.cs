namespace nanoFramework.Hardware.Esp32;

/// <summary>Error codes of the chip's own library.</summary>
public enum EspNativeError : int
{
    /// <summary>No error.</summary>
    OK = 0,

    /// <summary>Failed, for no named reason.</summary>
    FAIL = -1,

    /// <summary>Out of memory.</summary>
    NO_MEM = 0x101,

    /// <summary>An argument that is not allowed.</summary>
    INVALID_ARG = 0x102,

    /// <summary>Not possible in this state.</summary>
    INVALID_STATE = 0x103,

    /// <summary>A size that is not allowed.</summary>
    INVALID_SIZE = 0x104,

    /// <summary>Not found.</summary>
    NOT_FOUND = 0x105,

    /// <summary>Not supported by this chip.</summary>
    NOT_SUPPORTED = 0x106,

    /// <summary>Took too long.</summary>
    TIMEOUT = 0x107,

    /// <summary>An answer that makes no sense.</summary>
    INVALID_RESPONSE = 0x108,

    /// <summary>Wrong checksum.</summary>
    INVALID_CRC = 0x109,

    /// <summary>Wrong version.</summary>
    INVALID_VERSION = 0x10A,

    /// <summary>Wrong hardware address.</summary>
    INVALID_MAC = 0x10B,

    /// <summary>First of the WiFi errors.</summary>
    WIFI_BASE = 0x3000,
}
