#!/bin/bash
# Runs in the guest as its first process: mounts what programs expect, starts the system bus, runs the command, switches off.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_EnableDiagnostics=0
# An emulated processor is slow at compiling: what is gathered for a second, better compilation costs more than it brings.
export DOTNET_TieredPGO=0
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/pts /dev/shm
mount -t devpts devpts /dev/pts
for folder in /dev/shm /run /var/lib/bluetooth; do
    mkdir -p "$folder"
    mount -t tmpfs tmpfs "$folder"
done
mkdir -p /run/dbus /run/lock
busybox ip link set lo up
grep -q '^messagebus:' /etc/passwd || echo 'messagebus:x:65533:65533::/nonexistent:/usr/sbin/nologin' >> /etc/passwd
grep -q '^messagebus:' /etc/group || echo 'messagebus:x:65533:' >> /etc/group
grep -q '^bluetooth:' /etc/group || echo 'bluetooth:x:65532:' >> /etc/group
dbus-daemon --system --fork --nopidfile
bash -c "$(cat /out/command)" > /out/output 2>&1
echo $? > /out/exit-code
sync
busybox poweroff -f
