namespace System;

/// <summary>A window on a byte array: what the device has instead of Span of byte.</summary>
public readonly ref struct SpanByte
{
    private readonly byte[]? array;
    private readonly int start;
    private readonly int length;

    /// <summary>A window on the whole of <paramref name="array"/>; empty when that is null.</summary>
    public SpanByte(byte[] array)
    {
        this.array = array;
        this.start = 0;
        this.length = array?.Length ?? 0;
    }

    /// <summary>A window on a part of <paramref name="array"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie inside the array.</exception>
    public SpanByte(byte[] array, int start, int length)
    {
        int available = array?.Length ?? 0;
        if (start < 0 || length < 0 || start > available || length > available - start)
        {
            throw new ArgumentOutOfRangeException(nameof(length));
        }

        this.array = array;
        this.start = start;
        this.length = length;
    }

    /// <summary>Number of bytes in the window.</summary>
    public int Length => this.length;

    /// <summary>The byte at <paramref name="index"/>, counted from the start of the window.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the window.</exception>
    public byte this[int index]
    {
        get => this.array![this.Offset(index)];
        set => this.array![this.Offset(index)] = value;
    }

    /// <summary>An array converts by itself, so that device calls can be given arrays.</summary>
    public static implicit operator SpanByte(byte[] array) => new(array);

    /// <summary>The window from <paramref name="start"/> to the end of this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start lies outside the window.</exception>
    public SpanByte Slice(int start) => this.Slice(start, this.length - start);

    /// <summary>A window of <paramref name="length"/> bytes inside this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie inside the window.</exception>
    public SpanByte Slice(int start, int length)
    {
        if (start < 0 || length < 0 || start > this.length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(start));
        }

        return new SpanByte(this.array!, this.start + start, length);
    }

    /// <summary>A copy of the bytes in the window.</summary>
    public byte[] ToArray()
    {
        byte[] copy = new byte[this.length];
        if (this.array is not null)
        {
            Array.Copy(this.array, this.start, copy, 0, this.length);
        }

        return copy;
    }

    private int Offset(int index)
    {
        // The device's own check lets index == Length pass and reads behind the window; stricter here, so that a mistake shows on the
        // desktop.
        if (index < 0 || index >= this.length)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        return this.start + index;
    }
}
