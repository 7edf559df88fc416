using System.Collections.Generic;
using RadioVm.Link.Attributes;

namespace RadioVm.Tests.Attributes;

/// <summary>
/// A server in front of two services. Handles: 1 service 1800, 2 and 3 its name, 4 and 5 its appearance; 6 service 12345678-..., 7 and 8 the open value, 9 and
/// 10 the protected one; 11 service 180A, 12 and 13 its read-only value.
/// </summary>
internal sealed class ServerBench
{
    private readonly AttributeServer server;

    public ServerBench() =>
        this.server = new AttributeServer(new AttributeTable("Sock-0A1B", [HeldValues.Open, HeldValues.Protected, HeldValues.ReadOnly]), this.Values, this.Sent.Add);

    public HeldValues Values { get; } = new();

    public List<byte[]> Sent { get; } = [];

    public int Mtu => this.server.Mtu;

    /// <summary>Sends a packet and returns what was sent since, as hexadecimal text; empty for nothing.</summary>
    public string Ask(string request)
    {
        int before = this.Sent.Count;
        this.server.Take(Hex.Of(request));
        return this.Sent.Count > before ? Hex.Text(this.Sent[^1]) : "";
    }
}
