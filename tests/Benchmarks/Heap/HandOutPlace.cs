namespace Benchmarks.Heap;

/// <summary>A place in the code that takes from the heap.</summary>
/// <param name="Method">The method, with its class.</param>
/// <param name="What">What it makes there.</param>
/// <param name="IsStruct">Whether that is a struct.</param>
internal sealed record HandOutPlace(string Method, string What, bool IsStruct)
{
    public override string ToString() => $"{this.Method}: {this.What}";
}
