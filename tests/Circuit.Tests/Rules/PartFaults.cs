using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Tests.Shared;

namespace Circuit.Tests.Rules;

/// <summary>Faults in values and ratings: everything is connected as it should be, and too much or too little flows.</summary>
internal static class PartFaults
{
    private const string Sheet = "made up for this test";

    public static IReadOnlyList<SeededFault> All { get; } =
    [
        new(
            "led-resistor-too-small", "the LED's resistor is 22 ohm", "led-current",
            "current of D1 is 78.1 mA, (3.3 V - 1.6 V) / 21.8 ohm; expected at most 20 mA (D1 for good); take a larger R1.",
            () => Value("feather-v2-minimal", Keys.LedResistor, "22 ohm")),
        new(
            "led-and-board-too-much", "the LED alone is within the pin's limit, with the board's own it is not", "led-current",
            "current of the LED's pin is 12.1 mA, (3.3 V - 1.6 V) / 144 ohm + 0.3 mA of the board's LED; expected at most 12 mA (a pin, by our own rule); take a larger R1.",
            () => Value("feather-v2-minimal", Keys.LedResistor, "145 ohm")),
        new(
            "led-resistor-too-large", "the LED's resistor is 2.2 kohm", "led-light",
            "least current of D1 is 0.288 mA, (2.64 V - 2 V) / 2.22 kohm; expected at least 0.5 mA (seen in the dark, by our own rule); take a smaller R1.",
            () => Value("feather-v2-minimal", Keys.LedResistor, "2.2 kohm")),
        new(
            "infrared-22-ohm", "the infrared LED's resistor is 22 ohm", "infrared-current",
            "current of D3, pin stuck high is 138 mA, (4.2 V - 1.2 V) / 21.8 ohm; expected at most 100 mA (D3 for good); take a larger R4.",
            () => Value("feather-v2-full", Keys.InfraredResistor, "22 ohm")),
        new(
            "infrared-1-ohm", "the infrared LED's resistor is 1 ohm, as in one of the first socks", "infrared-current",
            "current of D3 in a pulse is 3030 mA, (4.2 V - 1.2 V) / 0.99 ohm; expected at most 200 mA (D3 in pulses); take a larger R4.",
            () => Value("feather-v2-full", Keys.InfraredResistor, "1 ohm")),
        new(
            "infrared-33-ohm", "the infrared LED's resistor is 33 ohm", "infrared-heat",
            "heat of R4, pin stuck high is 275 mW, (91.8 mA)^2 x 32.7 ohm; expected at most 250 mW (R4); take a larger R4 or one for more power.",
            () => Value("feather-v2-full", Keys.InfraredResistor, "33 ohm")),
        new(
            "infrared-10-ohm", "the infrared LED's resistor is 10 ohm", "infrared-heat",
            "heat of R4 in pulses is 303 mW, (303 mA)^2 x 9.9 ohm / 3; expected at most 250 mW (R4); take a larger R4 or one for more power.",
            () => Value("feather-v2-full", Keys.InfraredResistor, "10 ohm")),
        new(
            "infrared-dim", "the infrared LED's resistor is 100 ohm", "infrared-light",
            "least current of D3 is 19.3 mA, (3.3 V - 1.35 V) / 101 ohm; expected at least 40 mA (by our own rule); take a smaller R4.",
            () => Value("feather-v2-full", Keys.InfraredResistor, "100 ohm")),
        new(
            "button-without-pull-up", "the button's resistor is left out", "button-pull-up",
            "BUTTON has no resistor to 3V3; expected one, since those inside the chip are off in deep sleep; put 10 kohm in.",
            () => SeededFaults.Sound("xiao-s3-minimal").Without(Keys.ButtonPullUp)),
        new(
            "button-pull-up-too-small", "the button's resistor is 1 kohm", "button-pull-up",
            "current while SW2 is pressed is 3.33 mA, 3.3 V / 990 ohm; expected at most 1 mA (by our own rule); take a larger R2.",
            () => Value("xiao-s3-minimal", Keys.ButtonPullUp, "1 kohm")),
        new(
            "button-pull-up-too-large", "the button's resistor is 1 Mohm", "button-pull-up",
            "resistance of R2 is 1000 kohm, as printed; expected at most 100 kohm (so that damp does not press the button, by our own rule); take a smaller R2.",
            () => Value("xiao-s3-minimal", Keys.ButtonPullUp, "1 Mohm")),
        new(
            "button-forgotten", "there is no button", "button-pull-up",
            "Seeed Studio XIAO ESP32-S3 has no button at GPIO 4 and the circuit has none; expected one; put one in.",
            () => SeededFaults.Sound("xiao-s3-minimal").Without(Keys.Button)),
        new(
            "button-to-supply", "the button leads to 3.3 V", "button-pull-up",
            "SW2 does not lead from a pin to ground; expected one side on GND; check its two wires.",
            () => SeededFaults.Sound("xiao-s3-minimal").Move(Keys.Button, "2", NetNames.Supply)),
        new(
            "receiver-filter-too-large", "the receiver's resistor is 330 ohm", "receiver-supply",
            "supply of U3 is 2.3 V, 3.3 V - 3 mA x 333 ohm; expected at least 2.5 V (U3, the least); take a smaller R11.",
            () => Value("feather-v2-full", Keys.ReceiverFilter, "330 ohm")),
        new(
            "receiver-capacitor-missing", "the receiver's capacitor is left out", "receiver-supply",
            "U3's supply on IR_VS has so many resistors to 3V3: 1, and so many capacitors to ground: 0; expected one of each; put in what is missing.",
            () => SeededFaults.Sound("feather-v2-full").Without(Keys.ReceiverCapacitor)),
        new(
            "receiver-of-3-volt", "the receiver bears 3 V", "receiver-supply",
            "supply of U3 is 3.3 V, nothing lost; expected at most 3 V (U3, the highest); take another supply.",
            () => SeededFaults.Sound("feather-v2-full").WithRatings(Keys.Receiver, new ReceiverRatings(2, 3, 3, Sheet))),
        new(
            "receiver-filter-22-ohm", "the receiver's resistor is 22 ohm", "receiver-supply",
            "resistance of R11 is 22 ohm, as printed; expected at least 33 ohm (the receiver's maker); take 100 ohm.",
            () => Value("feather-v2-full", Keys.ReceiverFilter, "22 ohm")),
        new(
            "receiver-filter-2-kohm", "the receiver's resistor is 2 kohm, and it draws little", "receiver-supply",
            "resistance of R11 is 2000 ohm, as printed; expected at most 1000 ohm (the receiver's maker); take 100 ohm.",
            () => Value("feather-v2-full", Keys.ReceiverFilter, "2 kohm").WithRatings(Keys.Receiver, new ReceiverRatings(2.5, 5.5, 0.3, Sheet))),
        new(
            "receiver-capacitor-small", "the receiver's capacitor is 10 nF", "receiver-supply",
            "capacitance of C2 is 0.01 uF, as printed; expected at least 0.1 uF (the receiver's maker); take 1 uF.",
            () => SeededFaults.Sound("feather-v2-full").WithPart(Keys.ReceiverCapacitor, SmallParts.Capacitor("10 nF", "any"))),
        new(
            "pull-ups-too-small", "the sensor's board has 680 ohm at SDA and SCL", "i2c-pull-ups",
            "pull-up of SDA is 680 ohm, 680 ohm of U2's own; expected at least 967 ohm ((3.3 V - 0.4 V) / 3 mA); take larger resistors, or take one set out.",
            () => SeededFaults.Sound("feather-v2-minimal").WithRatings(Keys.Sensor, new SensorBoardRatings(3, 5, 6, 680, Sheet))),
        new(
            "connector-too-weak", "the sensor draws 600 mA from the board's connector", "sensor-supply",
            "current of U2 is 601 mA, 600 mA + 2 x 3.3 V / 4.7 kohm; expected at most 500 mA (the board's connector); feed the sensor from 3V3.",
            () => SeededFaults.Sound("feather-v2-minimal").WithRatings(Keys.Sensor, new SensorBoardRatings(3, 5, 600, 4700, Sheet))),
        new(
            "diode-of-3-volt", "the motor's diode blocks 3 V", "diode-load",
            "voltage that D2 blocks is 3.3 V, 3V3; expected at most 3 V (D2); take a diode for more.",
            () => SeededFaults.Sound("feather-v2-full").WithRatings(Keys.MotorDiode, new DiodeRatings(200, 3, Sheet))),
        new(
            "pull-ups-missing", "the sensor's board has no resistors at SDA and SCL", "i2c-pull-ups",
            "SDA is pulled up by nothing; expected one set of resistors; use a sensor board that has them.",
            () => SeededFaults.Sound("feather-v2-minimal").WithRatings(Keys.Sensor, new SensorBoardRatings(3, 5, 6, 0, Sheet))),
        new(
            "pull-ups-too-large", "the sensor's board has 10 kohm at SDA and SCL", "i2c-pull-ups",
            "pull-up of SDA is 10000 ohm, 10 kohm of U2's own; expected at most 7081 ohm (300 ns / (0.8473 x 50 pF), the bus estimated); take smaller resistors or a shorter cable.",
            () => SeededFaults.Sound("feather-v2-minimal").WithRatings(Keys.Sensor, new SensorBoardRatings(3, 5, 6, 10000, Sheet))),
        new(
            "sensor-at-cell", "the sensor hangs on the cell", "sensor-supply",
            "supply of U2 is 4.2 V, VBAT; expected at most 3.6 V (U2, the highest); take a supply of 3.3 V.",
            () => SeededFaults.Sound("xiao-s3-minimal").Move(Keys.Sensor, "1", NetNames.Battery).WithRatings(Keys.Sensor, new SensorBoardRatings(3, 3.6, 6, 4700, Sheet))),
        new(
            "sensor-of-5-volt", "the sensor's board wants 4.5 V", "sensor-supply",
            "supply of U2 is 3.3 V, VSENSOR; expected at least 4.5 V (U2, the least); take a supply of 3.3 V.",
            () => SeededFaults.Sound("feather-v2-minimal").WithRatings(Keys.Sensor, new SensorBoardRatings(4.5, 5.5, 6, 4700, Sheet))),
        new(
            "motor-of-1-volt", "the motor is for 1.5 V", "motor-voltage",
            "voltage of M1 is 3.3 V, 3V3 with nothing lost; expected at most 1.8 V (M1, the highest); take a motor for more, or another supply.",
            () => SeededFaults.Sound("feather-v2-full").WithRatings(Keys.Motor, new MotorRatings(1, 1.8, 66, 120, Sheet))),
        new(
            "motor-of-5-volt", "the motor needs 4.5 V to start", "motor-voltage",
            "voltage of M1 at its start is 3.29 V, 3.3 V - 120 mA x 0.048 ohm; expected at least 4.5 V (M1, to start); take a motor for less, or another supply.",
            () => SeededFaults.Sound("feather-v2-full").WithRatings(Keys.Motor, new MotorRatings(4.5, 6, 66, 120, Sheet))),
        new(
            "diode-too-weak", "the motor's diode bears 100 mA", "diode-load",
            "current of D2 when M1 goes off is 120 mA, what M1 takes while it starts; expected at most 100 mA (D2 for good); take a stronger diode.",
            () => SeededFaults.Sound("feather-v2-full").WithRatings(Keys.MotorDiode, new DiodeRatings(100, 75, Sheet))),
        new(
            "source-and-drain-swapped", "source and drain of the motor's transistor are swapped", "source-grounded",
            "Q1.2 (S) is on MOTOR-; expected ground; check source and drain.",
            () => SeededFaults.Sound("feather-v2-full").Swap(new(Keys.MotorSwitch, "2"), new(Keys.MotorSwitch, "3"))),
        new(
            "pull-down-too-small", "the gate's resistor is 1 kohm", "gate-pull-down",
            "resistance of R3 is 1 kohm, as printed; expected at least 10 kohm (so that the pin is not loaded, by our own rule); take 100 kohm.",
            () => Value("feather-v2-full", Keys.MotorPullDown, "1 kohm")),
        new(
            "pull-down-too-large", "the gate's resistor is 10 Mohm", "gate-pull-down",
            "resistance of R3 is 10000 kohm, as printed; expected at most 1000 kohm (so that it holds the gate, by our own rule); take 100 kohm.",
            () => Value("feather-v2-full", Keys.MotorPullDown, "10 Mohm")),
        new(
            "gate-of-5-volt", "the transistor's resistance is promised at 4.5 V only", "gate-drive",
            "gate voltage of Q1 is 2.64 V, the least of a pin that is high; expected at least 4.5 V (where Q1's resistance is promised); take a transistor whose resistance is promised at a lower gate voltage.",
            () => SeededFaults.Sound("feather-v2-full").WithRatings(Keys.MotorSwitch, new NmosRatings(2.5, 4.5, 0.05, 4700, 30, Sheet))),
        new(
            "transistor-too-weak", "the infrared LEDs' transistor bears 100 mA", "transistor-load",
            "current of Q2 is 155 mA, 77.7 mA of D3 + 77.7 mA of D4; expected at most 100 mA (Q2 for good); take a stronger transistor.",
            () => SeededFaults.Sound("feather-v2-classic").WithRatings(Keys.InfraredSwitch, new NmosRatings(1.5, 2.5, 3, 100, 30, Sheet))),
        new(
            "transistor-of-4-volt", "the motor's transistor blocks 4 V", "transistor-load",
            "voltage that Q1 blocks is 4.3 V, supply and 1 V of the diode; expected at most 4 V (Q1); take a transistor for more.",
            () => SeededFaults.Sound("feather-v2-full").WithRatings(Keys.MotorSwitch, new NmosRatings(1.5, 2.5, 0.05, 4700, 4, Sheet))),
        new(
            "pins-together-too-much", "the LED's resistor is 39 ohm", "pins-sum",
            "current of all pins is 44.3 mA, 44 mA of D1 + 0.3 mA of board's LED; expected at most 40 mA (by our own rule); take larger resistors or a transistor.",
            () => Value("feather-v2-minimal", Keys.LedResistor, "39 ohm")),
        new(
            "regulator-too-weak", "the motor takes 400 mA while it starts", "regulator-load",
            "load of the regulator is 535 mA, 130 mA of chip + 0.3 mA of board's LED + 1.72 mA of D1 + 400 mA of M1 + 3 mA of U3; expected at most 500 mA (U1); take a smaller load off 3V3.",
            () => SeededFaults.Sound("feather-v2-full").WithRatings(Keys.Motor, new MotorRatings(2.5, 3.8, 66, 400, Sheet))),
        new(
            "capacitor-of-2-volt", "the receiver's capacitor bears 2.5 V", "capacitor-voltage",
            "voltage of C2 is 4.2 V, the highest in the circuit; expected at most 2.5 V (C2); take a capacitor for more.",
            () => SeededFaults.Sound("feather-v2-full").WithRatings(Keys.ReceiverCapacitor, new CapacitorRatings(2.5, Sheet))),
    ];

    /// <summary>A sound circuit with another value at one place; the number to order goes with it.</summary>
    internal static CircuitDesign Value(string name, string key, string value) => SeededFaults.Sound(name).WithPart(key, SmallParts.Resistor(value, "any " + value));
}
