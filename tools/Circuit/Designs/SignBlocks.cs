using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Designs;

/// <summary>How sock and wearer talk: LED, button, motor.</summary>
internal static class SignBlocks
{
    public static void AddLight(CircuitBuilder circuit, Component u1)
    {
        Component led = circuit.Place(Keys.Led, "D1", SmallParts.RedLed, Block.Light, "asks \"are you awake?\" at the cuff");
        Component resistor = circuit.Place(Keys.LedResistor, "R1", SmallParts.Resistor("1 kohm", "MFR-25SBF52-1K"), Block.Light, "limits the LED's current");
        circuit.ConnectGpio("LED", u1, circuit.Board.Firmware.Led, nameof(SockBoard.Led));
        circuit.Connect("LED", (resistor, "1"));
        circuit.Connect("LED_A", (resistor, "2"), (led, "2"));
        circuit.Connect(NetNames.Ground, (led, "1"));
    }

    /// <summary>A board whose own button serves needs none.</summary>
    public static void AddButton(CircuitBuilder circuit, Component u1)
    {
        if (circuit.Board.OnBoard.ContainsKey(nameof(SockBoard.Button)))
        {
            return;
        }

        Component button = circuit.Place(Keys.Button, "SW2", LargeParts.PushButton, Block.Button, "on, off, leave me alone, pairing");
        Component pullUp = circuit.Place(
            Keys.ButtonPullUp, "R2", SmallParts.Resistor("10 kohm", "MFR-25SBF52-10K"), Block.Button, "keeps the button's pin high, in deep sleep too");
        circuit.ConnectGpio("BUTTON", u1, circuit.Board.Firmware.Button, nameof(SockBoard.Button));
        circuit.Connect("BUTTON", (button, "1"), (pullUp, "1"));
        circuit.Connect(NetNames.Supply, (pullUp, "2"));
        circuit.Connect(NetNames.Ground, (button, "2"));
    }

    public static void AddMotor(CircuitBuilder circuit, Component u1)
    {
        Component motor = circuit.Place(Keys.Motor, "M1", LargeParts.Motor, Block.Motor, "asks \"are you awake?\" by a buzz");
        Component transistor = circuit.Place(Keys.MotorSwitch, "Q1", SmallParts.Nmos, Block.Motor, "switches the motor, which a pin cannot");
        Component pullDown = circuit.Place(
            Keys.MotorPullDown, "R3", SmallParts.Resistor("100 kohm", "MFR-25SBF52-100K"), Block.Motor, "keeps the motor off while the chip starts or sleeps");
        Component diode = circuit.Place(Keys.MotorDiode, "D2", SmallParts.Diode, Block.Motor, "takes the current that goes on when the motor is switched off");
        circuit.ConnectGpio("MOTOR", u1, circuit.Board.Firmware.Motor, nameof(SockBoard.Motor));
        circuit.Connect("MOTOR", (transistor, "1"), (pullDown, "1"));
        circuit.Connect("MOTOR-", (transistor, "3"), (motor, "2"), (diode, "2"));
        circuit.Connect(NetNames.Supply, (motor, "1"), (diode, "1"));
        circuit.Connect(NetNames.Ground, (transistor, "2"), (pullDown, "2"));
    }
}
