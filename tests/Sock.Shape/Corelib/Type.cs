namespace System;

public abstract class Type : Reflection.MemberInfo
{
    protected extern Type();

    public abstract string FullName { get; }

    public static extern Type GetTypeFromHandle(RuntimeTypeHandle handle);
}
