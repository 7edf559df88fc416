#!/usr/bin/env bash
# Makes the virtual machine ready: downloads Debian's kernel, QEMU and BlueZ and unpacks them below a cache folder. Installs nothing, needs no
# rights beyond writing there, and does nothing when everything is there already. For Debian 12 on x86-64.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${RADIO_VM_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sockproject-radio-vm}
version=$(sha256sum "$here/setup.sh" "$here/init" | sha256sum | cut -d' ' -f1)

refuse() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

# What was unpacked has to run, here and now: a file that is missing shows at once.
complete() {
    [ "$(cat "$1/version" 2>/dev/null)" = "$version" ] && [ -s "$1/vmlinuz" ] && [ -s "$1/initrd.gz" ] || return 1
    "$here/qemu.sh" "$1" --version > /dev/null 2>&1 || return 1
    LD_LIBRARY_PATH=$1/guest/usr/lib/x86_64-linux-gnu "$1/guest/usr/libexec/bluetooth/bluetoothd" --version > /dev/null 2>&1 || return 1
    [ -x "$1/guest/usr/bin/busybox" ] && { [ -x "$1/guest/usr/bin/dbus-daemon" ] || [ -x /usr/bin/dbus-daemon ]; }
}

[ "$(uname -m)" = x86_64 ] || refuse "this machine is $(uname -m); expected x86_64, which the kernel and QEMU are fetched for."
for tool in apt-get dpkg-deb gzip flock; do
    command -v "$tool" > /dev/null || refuse "$tool is not there; expected a Debian 12 system, whose packages are unpacked."
done
mkdir -p "$(dirname "$cache")"
exec 9> "$cache.lock"
flock 9
if complete "$cache"; then
    echo "ready: $cache"
    exit 0
fi

work=$cache.new
rm -rf "$work"
mkdir -p "$work"/{debs,apt/lists/partial,apt/archives/partial,qemu,guest,kernel}
trap 'rm -rf "$work"' EXIT

# The system's package lists when they are good enough, lists of our own otherwise: a new machine has none, and old ones name files that are gone.
own=()
apt() { apt-get "${own[@]}" -qq -o Acquire::Retries=3 "$@"; }
wanted() { apt install --no-install-recommends -s "$@" 2> /dev/null | awk '/^Inst/ && $3 !~ /^\[/ {print $2}'; }
fetch() {
    local kernel
    kernel=$(apt-cache "${own[@]}" depends linux-image-amd64 2> /dev/null | awk '/Depends: linux-image-/ {print $2; exit}')
    [ -n "$kernel" ] || return 1
    rm -f "$work"/debs/*
    mkdir -p "$work"/debs/{qemu,guest,kernel}
    (cd "$work/debs/kernel" && apt download "$kernel") || return 1
    (cd "$work/debs/qemu" && packages=$(wanted qemu-system-x86) && { [ -z "$packages" ] || apt download $packages; }) || return 1
    # BlueZ with what it needs and this system lacks; BlueZ and busybox themselves in any case.
    (cd "$work/debs/guest" && packages=$(wanted bluez) && apt download $(printf '%s\n' $packages bluez busybox-static | sort -u)) || return 1
}
if ! fetch > "$work/log" 2>&1; then
    own=(-o "Dir::State::lists=$work/apt/lists" -o "Dir::Cache=$work/apt" -o "Dir::Cache::archives=$work/apt/archives" -o APT::Sandbox::User=)
    for attempt in 1 2 3; do
        if apt update >> "$work/log" 2>&1 && fetch >> "$work/log" 2>&1; then break; fi
        [ "$attempt" -lt 3 ] || { tail -n 20 "$work/log" >&2; refuse "the packages did not download; see above, then run this again."; }
        sleep 5
    done
fi

for part in qemu guest kernel; do
    for package in "$work/debs/$part"/*.deb; do
        [ ! -e "$package" ] || dpkg-deb -x "$package" "$work/$part"
    done
done
# Debian's /bin, /lib and /sbin are links: a folder of that name in the layer would hide everything behind the link.
for part in qemu guest; do
    for folder in bin sbin lib lib64; do
        if [ -d "$work/$part/$folder" ] && [ ! -L "$work/$part/$folder" ]; then
            mkdir -p "$work/$part/usr/$folder"
            cp -a "$work/$part/$folder/." "$work/$part/usr/$folder/"
            rm -rf "${work:?}/$part/$folder"
        fi
    done
done

# The first file system of the guest: busybox, the modules in the order in which they are loaded, and init.
busybox=$work/guest/usr/bin/busybox
release=$(ls "$work/kernel/lib/modules")
modules=$work/kernel/lib/modules/$release
first=$work/first
mkdir -p "$first"/{bin,proc,dev,host,guest,out,rw,root,modules}
cp "$busybox" "$first/bin/busybox"
cp "$here/init" "$first/init"
chmod +x "$first/init"
(cd "$work/kernel" && "$busybox" depmod -b "$work/kernel" "$release")
# drbg and what it stands on come before bluetooth: without random numbers the kernel has no P-256, and pairs with nobody securely.
for module in virtio_pci 9pnet_virtio 9p overlay sha512_generic ctr drbg ecdh_generic ecb cmac aes_generic \
    algif_skcipher algif_hash bluetooth hci_vhci; do
    awk -v module="/$module.ko:" 'index($1, module) {sub(":", ""); for (i = NF; i > 0; i--) print $i}' "$modules/modules.dep"
done | awk '!seen[$0]++' > "$work/order"
while read -r file; do
    cp "$modules/$file" "$first/modules/"
    basename "$file" >> "$first/modules/order"
done < "$work/order"
for module in 9p virtio_pci overlay drbg ecdh_generic bluetooth hci_vhci; do
    grep -qx "$module.ko" "$first/modules/order" || refuse "the kernel package $release has no module $module; expected Debian 12's."
done
(cd "$first" && find . | "$busybox" cpio -o -H newc 2> /dev/null | gzip -1) > "$work/initrd.gz"
cp "$work/kernel/boot/vmlinuz-$release" "$work/vmlinuz"
rm -rf "$work/debs" "$work/apt" "$work/kernel" "$first" "$work/order" "$work/log"
echo "$version" > "$work/version"
complete "$work" || refuse "what was unpacked in $work does not run; expected QEMU and bluetoothd to tell their versions; run this again."
trap - EXIT
rm -rf "$cache"
mv "$work" "$cache"
echo "ready: $cache, $(du -sh "$cache" | cut -f1), kernel $release"
