#!/usr/bin/env bash
# vm.sh FOLDER COMMAND...: boots the virtual machine and runs COMMAND in it as root. The guest sees this system's files read-only, with BlueZ and a
# layer in memory above them, and FOLDER as /out, which it may write: COMMAND's output is in FOLDER/output and its exit code in FOLDER/exit-code.
# This process becomes QEMU: whoever ends it ends the machine.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${RADIO_VM_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sockproject-radio-vm}
[ $# -ge 2 ] || { echo "vm: found $# arguments; expected a folder and a command, such as vm.sh /tmp/out bluetoothctl list." >&2; exit 2; }
[ -s "$cache/initrd.gz" ] || { echo "vm: $cache is not set up; run $here/setup.sh." >&2; exit 2; }
out=$(mkdir -p "$1" && cd "$1" && pwd)
shift
printf '%q ' "$@" > "$out/command"
cp "$here/guest.sh" "$out/guest.sh"
rm -f "$out/exit-code" "$out/output"
exec "$here/qemu.sh" "$cache" -M q35 -accel "${ACCEL:-tcg,thread=multi}" -cpu "${CPU:-max}" -smp 2 -m 1536 \
    -nodefaults -nographic -serial stdio -no-reboot -kernel "$cache/vmlinuz" -initrd "$cache/initrd.gz" \
    -virtfs local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap \
    -virtfs local,path="$cache/guest",mount_tag=guest,security_model=none,readonly=on,multidevs=remap \
    -virtfs local,path="$out",mount_tag=out,security_model=none \
    -append "console=ttyS0 quiet panic=-1 mitigations=off" < /dev/null
