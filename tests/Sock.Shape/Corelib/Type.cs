namespace System;

public abstract class Type : Reflection.MemberInfo
{
    public abstract string FullName { get; }

    public static extern Type GetTypeFromHandle(RuntimeTypeHandle handle);
}
