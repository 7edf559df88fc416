using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Designs;

/// <summary>Infrared: what sends the pause key, and what learns it.</summary>
internal static class InfraredBlocks
{
    public static void AddSender(CircuitBuilder circuit, Component u1, int leds)
    {
        // Where there is a cell the light comes from it: its pulses do not pull at the chip's supply.
        string supply = circuit.Board.HasCharger ? NetNames.Battery : NetNames.Supply;
        Component transistor = circuit.Place(Keys.InfraredSwitch, "Q2", SmallParts.Nmos, Block.Infrared, "switches the infrared light, which a pin cannot");
        Component pullDown = circuit.Place(
            Keys.InfraredPullDown, "R5", SmallParts.Resistor("100 kohm", "MFR-25SBF52-100K"), Block.Infrared, "keeps the light dark while the chip starts or sleeps");
        circuit.ConnectGpio("IR", u1, circuit.Board.Firmware.IrLed, nameof(SockBoard.IrLed));
        circuit.Connect("IR", (transistor, "1"), (pullDown, "1"));
        circuit.Connect(NetNames.Ground, (transistor, "2"), (pullDown, "2"));
        AddLed(circuit, supply, transistor, (Keys.Infrared, "D3"), (Keys.InfraredResistor, "R4"), "IR_A1");
        if (leds > 1)
        {
            AddLed(circuit, supply, transistor, (Keys.SecondInfrared, "D4"), (Keys.SecondInfraredResistor, "R6"), "IR_A2");
        }
    }

    public static void AddReceiver(CircuitBuilder circuit, Component u1)
    {
        Component receiver = circuit.Place(Keys.Receiver, "U3", LargeParts.Receiver, Block.Receiver, "learns the pause key of a remote control");
        Component capacitor = circuit.Place(Keys.ReceiverCapacitor, "C2", SmallParts.Capacitor("1 uF", "C320C105K5R5TA"), Block.Receiver, "keeps the receiver's supply calm; close to its legs");
        Component filter = circuit.Place(
            Keys.ReceiverFilter, "R11", SmallParts.Resistor("100 ohm", "MFR-25SBF52-100R"), Block.Receiver, "keeps disturbances of the supply away from the receiver");
        circuit.ConnectGpio("IR_IN", u1, circuit.Board.Firmware.IrReceiver, nameof(SockBoard.IrReceiver));
        circuit.Connect("IR_IN", (receiver, "1"));
        circuit.Connect(NetNames.Ground, (receiver, "2"), (capacitor, "2"));
        circuit.Connect(NetNames.Supply, (filter, "1"));
        circuit.Connect("IR_VS", (filter, "2"), (receiver, "3"), (capacitor, "1"));
    }

    // Each LED has its own resistor: two on one would not share the current evenly.
    private static void AddLed(
        CircuitBuilder circuit, string supply, Component transistor, (string Key, string Reference) led, (string Key, string Reference) resistor, string anode)
    {
        Component light = circuit.Place(led.Key, led.Reference, SmallParts.InfraredLed, Block.Infrared, "sends the pause key");
        Component limit = circuit.Place(resistor.Key, resistor.Reference, SmallParts.Resistor("39 ohm", "MFR-25SBF52-39R"), Block.Infrared, "limits the infrared LED's current");
        circuit.Connect(supply, (limit, "1"));
        circuit.Connect(anode, (limit, "2"), (light, "2"));
        circuit.Connect("IR-", (light, "1"));
        if (circuit.IsFree(transistor, "3"))
        {
            circuit.Connect("IR-", (transistor, "3"));
        }
    }
}
