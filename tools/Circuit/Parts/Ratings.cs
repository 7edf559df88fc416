namespace Circuit.Parts;

/// <summary>What a part bears and does, for the rules to reckon with. Each kind of part has its own.</summary>
/// <param name="Source">Where the figures are from: data sheet, vendor's page; and which of them are not sure.</param>
public abstract record Ratings(string Source);

/// <summary>A resistor's.</summary>
/// <param name="PowerMilliW">What it may turn into heat for good.</param>
/// <param name="Source">Where from.</param>
public sealed record ResistorRatings(double PowerMilliW, string Source) : Ratings(Source);

/// <summary>A capacitor's.</summary>
/// <param name="MaxV">The voltage it bears.</param>
/// <param name="Source">Where from.</param>
public sealed record CapacitorRatings(double MaxV, string Source) : Ratings(Source);

/// <summary>An LED's, visible or infrared.</summary>
/// <param name="ForwardMinV">The least voltage across it while it is lit: gives the highest current.</param>
/// <param name="ForwardTypicalV">The usual one.</param>
/// <param name="ContinuousMilliA">The current it bears for good.</param>
/// <param name="PulsedMilliA">The current it bears in pulses of a third of the time and tens of microseconds.</param>
/// <param name="Source">Where from.</param>
public sealed record LedRatings(double ForwardMinV, double ForwardTypicalV, double ContinuousMilliA, double PulsedMilliA, string Source) : Ratings(Source);

/// <summary>A diode's.</summary>
/// <param name="ForwardMilliA">The current it bears for good.</param>
/// <param name="ReverseV">The voltage it blocks.</param>
/// <param name="Source">Where from.</param>
public sealed record DiodeRatings(double ForwardMilliA, double ReverseV, string Source) : Ratings(Source);

/// <summary>An n-channel MOSFET's.</summary>
/// <param name="ThresholdMaxV">The gate voltage at which the worst one begins to conduct.</param>
/// <param name="OnAtGateV">A gate voltage at which the resistance is promised.</param>
/// <param name="OnOhm">The resistance promised there.</param>
/// <param name="DrainMilliA">The current it bears for good.</param>
/// <param name="DrainSourceV">The voltage it blocks.</param>
/// <param name="Source">Where from.</param>
public sealed record NmosRatings(double ThresholdMaxV, double OnAtGateV, double OnOhm, double DrainMilliA, double DrainSourceV, string Source) : Ratings(Source);

/// <summary>A cell's.</summary>
/// <param name="FullV">Just charged.</param>
/// <param name="EmptyV">Where the sock says goodbye at the latest.</param>
/// <param name="ChargeMaxMilliA">The fastest charge.</param>
/// <param name="DischargeMaxMilliA">What it gives for good.</param>
/// <param name="IsProtected">Has its own circuit against short circuit, overcharge and deep discharge.</param>
/// <param name="Source">Where from.</param>
public sealed record CellRatings(double FullV, double EmptyV, double ChargeMaxMilliA, double DischargeMaxMilliA, bool IsProtected, string Source) : Ratings(Source);

/// <summary>A vibration motor's.</summary>
/// <param name="MinV">The least voltage at which it starts.</param>
/// <param name="MaxV">The highest it bears.</param>
/// <param name="RunMilliA">While it turns.</param>
/// <param name="StartMilliA">While it starts or is held.</param>
/// <param name="Source">Where from.</param>
public sealed record MotorRatings(double MinV, double MaxV, double RunMilliA, double StartMilliA, string Source) : Ratings(Source);

/// <summary>A switch's or button's.</summary>
/// <param name="MaxMilliA">What its contacts carry at the cell's voltage.</param>
/// <param name="Source">Where from.</param>
public sealed record SwitchRatings(double MaxMilliA, string Source) : Ratings(Source);

/// <summary>The sensor board's.</summary>
/// <param name="MinSupplyV">The least voltage at its supply pin.</param>
/// <param name="MaxSupplyV">The highest.</param>
/// <param name="SupplyMilliA">The most it draws, its power LED lit and the gyro on.</param>
/// <param name="PullUpOhm">Each of its own two resistors at SDA and SCL.</param>
/// <param name="Source">Where from.</param>
public sealed record SensorBoardRatings(double MinSupplyV, double MaxSupplyV, double SupplyMilliA, double PullUpOhm, string Source) : Ratings(Source);

/// <summary>An infrared receiver's.</summary>
/// <param name="MinSupplyV">The least voltage at its supply pin.</param>
/// <param name="MaxSupplyV">The highest.</param>
/// <param name="SupplyMilliA">The most it draws.</param>
/// <param name="Source">Where from.</param>
public sealed record ReceiverRatings(double MinSupplyV, double MaxSupplyV, double SupplyMilliA, string Source) : Ratings(Source);
