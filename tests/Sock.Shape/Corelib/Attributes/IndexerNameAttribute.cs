namespace System.Runtime.CompilerServices;

public sealed class IndexerNameAttribute : Attribute
{
    public extern IndexerNameAttribute(string indexerName);
}
