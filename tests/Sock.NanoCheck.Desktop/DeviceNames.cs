// The device's debug output reaches whoever is connected to it; the desktop's goes to a debugger only.
global using Debug = Sock.NanoCheck.DesktopConsole;
