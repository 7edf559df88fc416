namespace System;

public abstract class Array : Collections.IEnumerable
{
    protected extern Array();

    public extern int Length { get; }

    public static extern void Copy(Array sourceArray, Array destinationArray, int length);

    public static extern void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length);

    public static extern void Clear(Array array, int index, int length);

    public extern object Clone();

    public extern Collections.IEnumerator GetEnumerator();
}
