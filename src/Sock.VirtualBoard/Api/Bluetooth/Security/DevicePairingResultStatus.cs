namespace nanoFramework.Device.Bluetooth;

/// <summary>How a pairing ended.</summary>
public enum DevicePairingResultStatus
{
    /// <summary>The devices are paired.</summary>
    Paired = 0,

    /// <summary>It cannot be paired now.</summary>
    NotReadyToPair = 1,

    /// <summary>It is not paired.</summary>
    NotPaired = 2,

    /// <summary>It was paired before.</summary>
    AlreadyPaired = 3,

    /// <summary>It refused the connection.</summary>
    ConnectionRejected = 4,

    /// <summary>It has too many connections.</summary>
    TooManyConnections = 5,

    /// <summary>The hardware failed.</summary>
    HardwareFailure = 6,

    /// <summary>It took too long.</summary>
    AuthenticationTimeout = 7,

    /// <summary>The kind of pairing is not allowed.</summary>
    AuthenticationNotAllowed = 8,

    /// <summary>One of the two refused.</summary>
    AuthenticationFailure = 9,

    /// <summary>It has nothing to use.</summary>
    NoSupportedProfiles = 10,

    /// <summary>The link cannot be protected as it has to be.</summary>
    ProtectionLevelCouldNotBeMet = 11,

    /// <summary>Access was denied.</summary>
    AccessDenied = 12,

    /// <summary>What was typed is wrong.</summary>
    InvalidCeremonyData = 13,

    /// <summary>Somebody stopped it.</summary>
    PairingCanceled = 14,

    /// <summary>Another one is under way.</summary>
    OperationAlreadyInProgress = 15,

    /// <summary>Nobody was there to answer it.</summary>
    RequiredHandlerNotRegistered = 16,

    /// <summary>The program refused.</summary>
    RejectedByHandler = 17,

    /// <summary>The other device is paired with somebody else.</summary>
    RemoteDeviceHasAssociation = 18,

    /// <summary>Something else.</summary>
    Failed = 19,
}
