namespace Sock.Firmware.Tests.FaultNights;

/// <summary>What a night's script can make go wrong.</summary>
internal enum FaultKind
{
    NackStorm,
    PartialTransfers,
    BusErrors,
    StuckSamples,
    BusHang,
    SensorBrownOut,
    ShiftedFifo,
    WrongRange,
    SlowRadio,
    RadioRefuses,
    PowerCut,
    PowerCutAtWrite,
    FlashRefuses,
    FlashFull,
    FlashDamage,
    CellSags,
    CellUnknown,
    WarmDie,
    StuckButton,
}
