#!/usr/bin/env bash
# Compiles the bridge and what refers to it for Windows, on any system, with warnings as errors. It has folders of its own, so it leaves the other target's build alone.
# Windows' own declarations come with a package; InTheHand.BluetoothLE is replaced by tests/InTheHand.Shape where it cannot be had. Nothing of it is run.
set -u -o pipefail
cd "$(dirname "$0")/.."
target=net10.0-windows10.0.19041.0
out=${1:-artifacts/windows}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

for project in TvBridge.Tests RealPeers.Tests Benchmarks; do
    dotnet build "tests/$project" -warnaserror -p:BridgeTargetFramework=$target --artifacts-path "$out" || exit 1
done

# A build that leaves Windows' files out would be green as well: the program has to hold them and to refer to what they call.
program="$out/bin/TvBridge/debug/tvbridge.dll"
for name in WinRtRadio WinRtLinks InTheHandRadio BluetoothLEAdvertisementWatcher DeviceInformationCustomPairing BluetoothAdvertisingEvent; do
    grep -aq "$name" "$program" || { echo "$program does not refer to $name; expected a build for $target."; exit 1; }
done
echo "windows: compiled for $target, not run"
