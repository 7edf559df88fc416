using System.Collections.Generic;
using System.Linq;

namespace Benchmarks.Heap;

/// <summary>What the firmware takes from the heap between the start of one batch and that of the next.</summary>
/// <param name="StartS">When the batch began. Seconds since the board was powered.</param>
/// <param name="Places">How often and how many bytes at each place.</param>
internal sealed record BatchHandOuts(double StartS, IReadOnlyDictionary<HandOutPlace, (int Count, int Bytes)> Places)
{
    /// <summary>Objects, arrays, texts and boxes.</summary>
    public int Objects => this.Places.Where(place => !place.Key.IsStruct).Sum(place => place.Value.Count);

    /// <summary>Structs.</summary>
    public int Structs => this.Places.Where(place => place.Key.IsStruct).Sum(place => place.Value.Count);

    /// <summary>Bytes of all of them.</summary>
    public int Bytes => this.Places.Sum(place => place.Value.Bytes);

    /// <summary>Whether it brought the radio up.</summary>
    public bool StartsAdvert => this.Has("AdvertRadio.TryStart");

    /// <summary>Whether it stored a page of the night log.</summary>
    public bool StoresPage => this.Has("FlashFile.TryAppend");

    /// <summary>Whether it wrote a record into the flash.</summary>
    public bool StoresRecord => this.Has("FlashFile.TryReplace");

    /// <inheritdoc/>
    public override string ToString() => $"{this.Bytes} bytes in {this.Objects} objects and {this.Structs} structs";

    private bool Has(string method) => this.Places.Keys.Any(place => place.Method == method);
}
