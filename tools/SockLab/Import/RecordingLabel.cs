namespace SockLab.Import;

/// <summary>A stretch of time with a name.</summary>
/// <param name="StartS">Its first second.</param>
/// <param name="EndS">The second behind it.</param>
/// <param name="Name">Such as <c>N2</c> or <c>stroop</c>.</param>
internal sealed record RecordingLabel(double StartS, double EndS, string Name);
