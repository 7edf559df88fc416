namespace Circuit.Boards;

/// <summary>What a board gives to the parts around it, and draws itself.</summary>
/// <param name="SupplyV">Its regulated supply.</param>
/// <param name="SupplyMaxMilliA">What the regulator gives, the board's own chip included.</param>
/// <param name="ChipPeakMilliA">What the board's chip takes of that at most, with Bluetooth on air at 0 dBm and both cores busy.</param>
/// <param name="PinMaxMilliA">What one pin may drive for good, by this tool's rule: below the chip's absolute maximum.</param>
/// <param name="PinHighMinV">What a pin that drives high gives at the least.</param>
/// <param name="SensorSupplyMaxMilliA">What the switched supply of the sensor's connector gives; 0 where there is none.</param>
/// <param name="ChargeMilliA">The charger's current; 0 without a charger.</param>
/// <param name="PullUpOhm">The board's own resistors at SDA and SCL; 0 without.</param>
/// <param name="LedMilliA">What the board's own LED at the LED's pin draws; 0 where there is none.</param>
/// <param name="Source">Where the figures are from, and which of them are not sure.</param>
public sealed record BoardSupply(
    double SupplyV,
    double SupplyMaxMilliA,
    double ChipPeakMilliA,
    double PinMaxMilliA,
    double PinHighMinV,
    double SensorSupplyMaxMilliA,
    double ChargeMilliA,
    double PullUpOhm,
    double LedMilliA,
    string Source);
