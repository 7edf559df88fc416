using System;

namespace RadioVm.Guest;

/// <summary>A scenario went otherwise than expected; the message says what was found and what was expected.</summary>
internal sealed class ScenarioException(string message) : Exception(message);
