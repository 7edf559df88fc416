using System;

namespace Circuit.Lists;

/// <summary>What a maker paid, or was asked for.</summary>
/// <param name="Amount">For one piece, or one meter of what is sold by length.</param>
/// <param name="Currency">Three capital letters: "EUR".</param>
/// <param name="Date">When: prices age.</param>
/// <param name="Shop">Where.</param>
public sealed record Price(decimal Amount, string Currency, DateOnly Date, string Shop);
