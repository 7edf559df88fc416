using System.Reflection;
using System.Runtime.InteropServices;

[assembly: AssemblyTitle("Sock.NanoCheck")]
[assembly: AssemblyDescription("Shows that the detector decides on a device exactly as on the desktop")]
[assembly: AssemblyCompany("SockProject contributors")]
[assembly: AssemblyProduct("SockProject")]
[assembly: AssemblyCopyright("Copyright (c) 2026 SockProject contributors, MIT")]
[assembly: ComVisible(false)]
[assembly: AssemblyVersion("0.1.0.0")]
[assembly: AssemblyFileVersion("0.1.0.0")]
