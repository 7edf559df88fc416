using System.Runtime.InteropServices;

namespace TvBridge.DBus;

/// <summary>
/// What is used of sd-bus, D-Bus as libsystemd speaks it. Answers below 0 are error numbers with their sign turned. None of its functions with a
/// variable number of arguments is here: those cannot be called from .NET on every processor.
/// </summary>
internal static unsafe partial class SdBus
{
    private const string Library = "libsystemd.so.0";

    [LibraryImport(Library)]
    public static partial int sd_bus_open_system(out nint bus);

    [LibraryImport(Library)]
    public static partial int sd_bus_open_user(out nint bus);

    [LibraryImport(Library)]
    public static partial int sd_bus_new(out nint bus);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int sd_bus_set_address(nint bus, string address);

    [LibraryImport(Library)]
    public static partial int sd_bus_set_bus_client(nint bus, int isClient);

    [LibraryImport(Library)]
    public static partial int sd_bus_start(nint bus);

    [LibraryImport(Library)]
    public static partial int sd_bus_is_ready(nint bus);

    [LibraryImport(Library)]
    public static partial int sd_bus_is_open(nint bus);

    [LibraryImport(Library)]
    public static partial nint sd_bus_close_unref(nint bus);

    [LibraryImport(Library)]
    public static partial int sd_bus_get_unique_name(nint bus, out nint name);

    [LibraryImport(Library)]
    public static partial int sd_bus_get_fd(nint bus);

    [LibraryImport(Library)]
    public static partial int sd_bus_get_events(nint bus);

    [LibraryImport(Library)]
    public static partial int sd_bus_get_timeout(nint bus, out ulong atMicroseconds);

    [LibraryImport(Library)]
    public static partial int sd_bus_process(nint bus, nint message);

    [LibraryImport(Library)]
    public static partial int sd_bus_send(nint bus, nint message, nint cookie);

    [LibraryImport(Library)]
    public static partial int sd_bus_call_async(
        nint bus,
        out nint slot,
        nint message,
        delegate* unmanaged[Cdecl]<nint, nint, nint, int> callback,
        nint userData,
        ulong timeoutMicroseconds);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int sd_bus_add_match_async(
        nint bus,
        out nint slot,
        string match,
        delegate* unmanaged[Cdecl]<nint, nint, nint, int> callback,
        delegate* unmanaged[Cdecl]<nint, nint, nint, int> installed,
        nint userData);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int sd_bus_add_object(
        nint bus,
        out nint slot,
        string path,
        delegate* unmanaged[Cdecl]<nint, nint, nint, int> callback,
        nint userData);

    [LibraryImport(Library)]
    public static partial nint sd_bus_slot_unref(nint slot);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int sd_bus_message_new_method_call(
        nint bus, out nint message, string destination, string path, string owner, string member);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int sd_bus_message_new_signal(nint bus, out nint message, string path, string owner, string member);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_new_method_return(nint call, out nint message);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_new_method_error(nint call, out nint message, SdBusError* error);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_set_auto_start(nint message, int starts);

    [LibraryImport(Library)]
    public static partial nint sd_bus_message_unref(nint message);

    [LibraryImport(Library)]
    public static partial SdBusError* sd_bus_message_get_error(nint message);

    [LibraryImport(Library)]
    public static partial nint sd_bus_message_get_sender(nint message);

    [LibraryImport(Library)]
    public static partial nint sd_bus_message_get_path(nint message);

    [LibraryImport(Library)]
    public static partial nint sd_bus_message_get_interface(nint message);

    [LibraryImport(Library)]
    public static partial nint sd_bus_message_get_member(nint message);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_peek_type(nint message, out byte type, out nint contents);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_read_basic(nint message, byte type, void* value);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_read_array(nint message, byte type, out nint bytes, out nuint length);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_skip(nint message, nint types);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_enter_container(nint message, byte type, nint contents);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_exit_container(nint message);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_append_basic(nint message, byte type, void* value);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_append_array(nint message, byte type, void* bytes, nuint length);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int sd_bus_message_open_container(nint message, byte type, string contents);

    [LibraryImport(Library)]
    public static partial int sd_bus_message_close_container(nint message);
}
