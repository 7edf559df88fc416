namespace System.Reflection;

public abstract class MemberInfo
{
    protected extern MemberInfo();

    public abstract string Name { get; }
}
