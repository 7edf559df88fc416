#!/usr/bin/env bash
# Installs KiCad 9 on Debian 12, whose own KiCad is too old to check a sheet from the command line: from the suite bookworm-backports, asked for at the same place
# that the machine's own packages come from. Does nothing where kicad-cli 9 is there already.
# Usage: .ci/kicad.sh           install
#        .ci/kicad.sh --print   print the source that would be written, and do nothing
set -u -o pipefail
etc=${APT_ETC:-/etc/apt}
stop() {
    printf 'kicad: %s\n' "$*" >&2
    exit 1
}

# The stanza of the suite "bookworm", or its line, with bookworm-backports in its place; signatures and all else stay as they are.
derive() {
    local file
    for file in "$etc"/sources.list.d/*.sources; do
        [ -e "$file" ] || continue
        awk 'BEGIN { RS = ""; FS = "\n" }
            {
                stanza = ""; ours = 0
                for (i = 1; i <= NF; i++) {
                    line = $i
                    if (line ~ /^#/) continue
                    if (line ~ /^Enabled:[ \t]*no/) { ours = 0; stanza = ""; break }
                    if (line ~ /^Suites:/) { if ((" " line " ") ~ /[ \t]bookworm[ \t]/) ours = 1; line = "Suites: bookworm-backports" }
                    if (line ~ /^Types:/) line = "Types: deb"
                    stanza = stanza line "\n"
                }
                if (ours) { printf "%s", stanza; exit }
            }' "$file" | grep . && { kind=sources; return 0; }
    done
    for file in "$etc"/sources.list "$etc"/sources.list.d/*.list; do
        [ -e "$file" ] || continue
        awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i == "bookworm") { $i = "bookworm-backports"; print; exit } }' "$file" | grep . && { kind=list; return 0; }
    done
    return 1
}

stanza=$(mktemp)
log=$(mktemp)
trap 'rm -f "$stanza" "$log"' EXIT
kind=""
if [ "${1:-}" = "--print" ]; then
    derive || stop "found no source of the suite bookworm in $etc; expected those of Debian 12; install KiCad 9 by hand."
    exit 0
fi

case "$(kicad-cli version 2>/dev/null)" in
    9.*) echo "present: KiCad $(kicad-cli version)"; exit 0 ;;
esac
[ "$(id -u)" -eq 0 ] || stop "found no KiCad 9 and no right to install it; expected root on Debian 12; install it or run as root."
derive > "$stanza" || stop "found no source of the suite bookworm in $etc; expected those of Debian 12; install KiCad 9 by hand."
source="$etc/sources.list.d/bookworm-backports-kicad.$kind"
install -m 644 "$stanza" "$source" || stop "$source could not be written; expected root; write it by hand."
# All lists, not only this one: what KiCad needs comes from the suite bookworm.
apt-get update -q > "$log" 2>&1 || { tail -n 20 "$log"; stop "apt-get found no suite bookworm-backports where the suite bookworm is; see above."; }
# KiCad alone from there, not by "-t": that would take graphics libraries from there too, with which other programs of Debian 12 can no longer be installed.
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends kicad/bookworm-backports > "$log" 2>&1 \
    || { tail -n 20 "$log"; stop "apt-get could not install kicad from bookworm-backports; see above."; }
version=$(kicad-cli version 2>/dev/null)
case "$version" in
    9.*) echo "installed: KiCad $version" ;;
    *) stop "kicad-cli is '$version' after the installation; expected 9; look what 'apt-cache policy kicad' says." ;;
esac
