namespace System;

public class ArgumentOutOfRangeException : ArgumentException
{
    public extern ArgumentOutOfRangeException();

    public extern ArgumentOutOfRangeException(string paramName);

    public extern ArgumentOutOfRangeException(string paramName, string message);
}
