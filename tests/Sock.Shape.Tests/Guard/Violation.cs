namespace Sock.Shape.Tests.Guard;

/// <summary>Something in the compiled sources that the device cannot run.</summary>
/// <param name="Place">"File.cs(line)" of the code, as far as the debug information knows it.</param>
/// <param name="Member">Type and member that hold the code.</param>
/// <param name="Found">What was found.</param>
/// <param name="Why">Why the device cannot run it.</param>
public sealed record Violation(string Place, string Member, string Found, string Why)
{
    public override string ToString()
    {
        return $"{this.Place}: {this.Member}: {this.Found}, {this.Why}";
    }
}
