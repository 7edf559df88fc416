namespace RadioVm.Hci;

/// <summary>One command that the controller knows.</summary>
/// <param name="OpCode">Its number.</param>
/// <param name="Name">Its name in the specification.</param>
/// <param name="Octet">Where Read Local Supported Commands tells it (octet and bit), or -1 for none.</param>
/// <param name="Bit">The bit, 0..7.</param>
/// <param name="Answer">The return parameters behind the status; null: answered with Command Status, the result follows as an event.</param>
/// <param name="ParametersLength">Fewest bytes of parameters without which it is refused.</param>
internal sealed record HciCommand(ushort OpCode, string Name, int Octet, int Bit, byte[]? Answer, int ParametersLength = 0);
