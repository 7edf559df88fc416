namespace System.Device.Gpio;

/// <summary>The level of a pin.</summary>
public readonly struct PinValue
{
    private readonly byte value;

    private PinValue(byte value) => this.value = value;

    /// <summary>The supply's level.</summary>
    public static PinValue High => new(1);

    /// <summary>Ground's level.</summary>
    public static PinValue Low => new(0);

    /// <summary>0 is low, everything else is high.</summary>
    public static implicit operator PinValue(int value) => value == 0 ? Low : High;

    /// <summary>False is low, true is high.</summary>
    public static implicit operator PinValue(bool value) => value ? High : Low;

    /// <summary>1 for high, 0 for low.</summary>
    public static explicit operator byte(PinValue value) => value.value;

    /// <summary>1 for high, 0 for low.</summary>
    public static explicit operator int(PinValue value) => value.value;

    /// <summary>True for high.</summary>
    public static explicit operator bool(PinValue value) => value.value != 0;

    /// <summary>Whether both are the same level.</summary>
    public static bool operator ==(PinValue a, PinValue b) => a.Equals(b);

    /// <summary>Whether the levels differ.</summary>
    public static bool operator !=(PinValue a, PinValue b) => !a.Equals(b);

    /// <summary>Whether both are the same level.</summary>
    public bool Equals(PinValue other) => other.value == this.value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PinValue other && this.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => this.value;

    /// <summary>"High" or "Low".</summary>
    public override string ToString() => this.value == 0 ? "Low" : "High";
}
