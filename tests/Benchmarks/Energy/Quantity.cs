namespace Benchmarks.Energy;

/// <summary>The numbers that turn time into charge. Values, units, ranges and sources: <see cref="Figures"/>.</summary>
internal enum Quantity
{
    ChipLightSleep,
    BoardInLightSleep,
    BoardAtRest,
    CellDivider,
    ChipDeepSleep,
    SensorChip,
    SensorBoard,
    SensorAsleep,
    Receiver,
    AwakeWaiting,
    AwakeComputing,
    StackUp,
    StackStarting,
    StackStartSeconds,
    AdvertCharge,
    Led,
    Motor,
    I2cPullUps,
    Booting,
    BootSeconds,
    WakeMilliseconds,
    IlMicroseconds,
    IlPerSample,
    IlPerBatch,
}
