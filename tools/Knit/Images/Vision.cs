namespace Knit.Images;

/// <summary>Whose eyes look at two colors.</summary>
public enum Vision
{
    /// <summary>All three kinds of cones.</summary>
    Normal,

    /// <summary>Without the cones for long waves: red looks dark.</summary>
    Protanopia,

    /// <summary>Without the cones for middle waves: red and green look alike.</summary>
    Deuteranopia,

    /// <summary>Without the cones for short waves: blue and green look alike.</summary>
    Tritanopia,
}
