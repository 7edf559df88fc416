using System.Reflection;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Sock.Firmware")]
[assembly: AssemblyDescription("Firmware of the sock that notices when its wearer falls asleep")]
[assembly: AssemblyCompany("SockProject contributors")]
[assembly: AssemblyProduct("SockProject")]
[assembly: AssemblyCopyright("Copyright (c) 2026 SockProject contributors, MIT")]
[assembly: ComVisible(false)]
[assembly: AssemblyVersion("0.1.0.0")]
[assembly: AssemblyFileVersion("0.1.0.0")]
