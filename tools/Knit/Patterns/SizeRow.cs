namespace Knit.Patterns;

/// <summary>A size, by the foot that it fits.</summary>
/// <param name="Name">"Adult M".</param>
/// <param name="FootCm">Length of the foot in centimeters.</param>
/// <param name="AroundCm">Around the ball of the foot, and around the ankle, in centimeters.</param>
/// <param name="LegCm">Of the sock, from its upper edge to the heel flap, in centimeters.</param>
/// <param name="TakesPocket">May it have a pocket for the module? Never a child's: its leg is too short, and a cell is not for children.</param>
public sealed record SizeRow(string Name, decimal FootCm, decimal AroundCm, decimal LegCm, bool TakesPocket);
