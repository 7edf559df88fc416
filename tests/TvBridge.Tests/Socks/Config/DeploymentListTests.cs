using System;
using System.IO;
using System.Text.Json;
using TvBridge.Socks.Config;
using Xunit;

namespace TvBridge.Tests.Socks.Config;

public class DeploymentListTests
{
    [Fact]
    public void The_list_has_the_form_that_nanoff_reads()
    {
        // nanoff 2.5: an object with Files, each with DestinationFilePath and SourceFilePath, and the port if one was given.
        using JsonDocument list = JsonDocument.Parse(DeploymentList.Of("some folder", ["sock.cfg", "pairing.cfg"], "COM3"));

        Assert.Equal("COM3", list.RootElement.GetProperty("SerialPort").GetString());
        JsonElement files = list.RootElement.GetProperty("Files");
        Assert.Equal(2, files.GetArrayLength());
        Assert.Equal(@"I:\sock.cfg", files[0].GetProperty("DestinationFilePath").GetString());
        Assert.Equal(Path.GetFullPath(Path.Combine("some folder", "sock.cfg")), files[0].GetProperty("SourceFilePath").GetString());
        Assert.Equal(@"I:\pairing.cfg", files[1].GetProperty("DestinationFilePath").GetString());
    }

    [Fact]
    public void Without_a_port_the_command_asks_for_one()
    {
        using JsonDocument list = JsonDocument.Parse(DeploymentList.Of("folder", ["sock.cfg"], null));

        Assert.False(list.RootElement.TryGetProperty("SerialPort", out _));
        Assert.StartsWith("nanoff --serialport PORT --filedeployment \"", DeploymentList.Command("folder", null), StringComparison.Ordinal);
        Assert.Equal($"nanoff --filedeployment \"{Path.GetFullPath(Path.Combine("folder", "sock-files.json"))}\"", DeploymentList.Command("folder", "COM3"));
    }
}
