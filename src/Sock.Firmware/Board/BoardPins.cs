using System.Device.Gpio;
using Sock.Firmware.BoardData;

namespace Sock.Firmware.Board;

/// <summary>The LED in the cuff, the motor, the button, and the sensor's supply.</summary>
public sealed class BoardPins
{
    private readonly GpioPin led;
    private readonly GpioPin motor;
    private readonly GpioPin button;
    private readonly GpioPin sensorPower;
    private bool ledIsOn;
    private bool motorIsOn;

    /// <summary>Opens the board's pins, LED dark, motor off, sensor supplied.</summary>
    public BoardPins(SockBoard board)
    {
        GpioController gpio = new GpioController();
        this.led = gpio.OpenPin(board.Led, PinMode.Output);
        this.led.Write(PinValue.Low);
        this.motor = gpio.OpenPin(board.Motor, PinMode.Output);
        this.motor.Write(PinValue.Low);
        this.button = gpio.OpenPin(board.Button, PinMode.Input);
        if (board.SensorPower != SockBoard.None)
        {
            this.sensorPower = gpio.OpenPin(board.SensorPower, PinMode.Output);
            this.sensorPower.Write(PinValue.High);
        }
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

    /// <summary>Everything off that the board can switch off.</summary>
    public void AllOff()
    {
        this.SetLed(false);
        this.SetMotor(false);
        if (this.sensorPower != null)
        {
            this.sensorPower.Write(PinValue.Low);
        }
    }
}
