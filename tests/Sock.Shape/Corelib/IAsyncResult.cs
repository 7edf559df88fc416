namespace System;

public interface IAsyncResult
{
    bool IsCompleted { get; }
}
