// Where the device's names collide with the desktop's, the firmware compiled for the desktop means the virtual board's.
global using Aes = Sock.VirtualBoard.VirtualAes;
global using Buffer = nanoFramework.Device.Bluetooth.Buffer;
global using Debug = Sock.VirtualBoard.VirtualDebug;
global using Environment = Sock.VirtualBoard.VirtualEnvironment;
global using File = Sock.VirtualBoard.VirtualFile;
global using FileStream = Sock.VirtualBoard.VirtualFileStream;
global using Thread = Sock.VirtualBoard.VirtualThread;
global using Timer = Sock.VirtualBoard.VirtualTimer;
