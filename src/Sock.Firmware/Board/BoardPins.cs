using System.Device.Gpio;

namespace Sock.Firmware.Board;

/// <summary>The LED in the cuff, the motor, the button, and the sensor's supply.</summary>
public sealed class BoardPins
{
    private readonly GpioPin led;
    private readonly GpioPin motor;
    private readonly GpioPin button;
    private bool ledIsOn;
    private bool motorIsOn;
    private bool buttonWasDown;

    /// <summary>Opens the pins, LED dark, motor off, sensor supplied.</summary>
    public BoardPins()
    {
        GpioController gpio = new GpioController();
        this.led = gpio.OpenPin(FeatherEsp32V2.Led, PinMode.Output);
        this.led.Write(PinValue.Low);
        this.motor = gpio.OpenPin(FeatherEsp32V2.Motor, PinMode.Output);
        this.motor.Write(PinValue.Low);
        this.button = gpio.OpenPin(FeatherEsp32V2.Button, PinMode.Input);
        gpio.OpenPin(FeatherEsp32V2.SensorPower, PinMode.Output).Write(PinValue.High);
    }

    /// <summary>Whether the button is pressed now.</summary>
    public bool ButtonIsDown => this.button.Read() == PinValue.Low;

    /// <summary>Lights the LED or not.</summary>
    public void SetLed(bool on)
    {
        if (on != this.ledIsOn)
        {
            this.led.Write(on ? PinValue.High : PinValue.Low);
            this.ledIsOn = on;
        }
    }

    /// <summary>Runs the motor or not.</summary>
    public void SetMotor(bool on)
    {
        if (on != this.motorIsOn)
        {
            this.motor.Write(on ? PinValue.High : PinValue.Low);
            this.motorIsOn = on;
        }
    }

    /// <summary>True once for each press.</summary>
    public bool TakePress()
    {
        bool isDown = this.ButtonIsDown;
        bool pressed = isDown && !this.buttonWasDown;
        this.buttonWasDown = isDown;
        return pressed;
    }
}
