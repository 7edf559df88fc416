using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Designs;

/// <summary>The accelerometer: four wires.</summary>
internal static class SensorBlock
{
    public static void Add(CircuitBuilder circuit, Component u1)
    {
        SockBoard firmware = circuit.Board.Firmware;
        Component sensor = circuit.Place(Keys.Sensor, "U2", LargeParts.SensorBoard, Block.Sensor, "measures movement");
        if (firmware.SensorPower == SockBoard.None)
        {
            circuit.Connect(NetNames.Supply, (sensor, "1"));
        }
        else
        {
            circuit.ConnectNode(NetNames.SensorSupply, u1, NetNames.SensorSupply);
            circuit.Connect(NetNames.SensorSupply, (sensor, "1"));
        }

        circuit.Connect(NetNames.Ground, (sensor, "2"));
        circuit.ConnectGpio(NetNames.Scl, u1, firmware.Scl, nameof(SockBoard.Scl));
        circuit.Connect(NetNames.Scl, (sensor, "3"));
        circuit.ConnectGpio(NetNames.Sda, u1, firmware.Sda, nameof(SockBoard.Sda));
        circuit.Connect(NetNames.Sda, (sensor, "4"));
        circuit.LeaveOpen(sensor, "5", "for a second sensor behind this one, which there is not");
        circuit.LeaveOpen(sensor, "6", "for a second sensor behind this one, which there is not");
        circuit.LeaveOpen(sensor, "7", "the sensor board's own resistor pulls it low: address 0x68");
        circuit.LeaveOpen(sensor, "8", "the firmware reads the sensor's memory by the clock and needs no interrupt");
    }
}
