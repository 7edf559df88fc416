using System;

namespace TvBridge.Tests.Months;

/// <summary>The bridge was killed. Nothing of it runs after this.</summary>
internal sealed class KilledException : Exception;
