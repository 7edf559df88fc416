using System.Collections.Generic;

namespace TvBridge.DBus;

/// <summary>What one of our objects answers when it is called.</summary>
internal sealed class BusAnswer
{
    private BusAnswer(IReadOnlyList<BusValue> values, string? errorName, string errorText)
    {
        this.Values = values;
        this.ErrorName = errorName;
        this.ErrorText = errorText;
    }

    /// <summary>There is no such method: the bus library answers (it knows Introspect and Ping, and the error for the rest).</summary>
    public static BusAnswer NotMine { get; } = new([], null, "");

    /// <summary>No answer at all, for as long as the caller may wait.</summary>
    public static BusAnswer None { get; } = new([], null, "");

    /// <summary>What is sent back.</summary>
    public IReadOnlyList<BusValue> Values { get; }

    /// <summary>The name of the error that is sent back, or null.</summary>
    public string? ErrorName { get; }

    /// <summary>The error in words.</summary>
    public string ErrorText { get; }

    /// <summary>The method has been carried out.</summary>
    public static BusAnswer Done(params IReadOnlyList<BusValue> values) => new(values, null, "");

    /// <summary>It has not.</summary>
    public static BusAnswer Error(string name, string text) => new([], name, text);
}
