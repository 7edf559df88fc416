#!/usr/bin/env bash
# qemu.sh CACHE ARGUMENTS...: becomes QEMU, the unpacked one or else the system's.
set -eu
cache=$1
shift
qemu=$cache/qemu
if [ -x "$qemu/usr/bin/qemu-system-x86_64" ]; then
    export LD_LIBRARY_PATH=$qemu/usr/lib/x86_64-linux-gnu:$qemu/usr/lib
    exec "$qemu/usr/bin/qemu-system-x86_64" -L "$qemu/usr/share/qemu" -L "$qemu/usr/share/seabios" "$@"
fi
exec qemu-system-x86_64 "$@"
