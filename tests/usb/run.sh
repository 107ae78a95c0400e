#!/usr/bin/env bash
# The built program on a real Linux kernel's USB bus, beside the real udev, usb_modeswitch, ModemManager and polkit: a guest in
# QEMU, into which simulated modems are plugged. See scenarios.py.
#
#   bash tests/usb/run.sh [PROGRAM] [--long] [NAME …]
#
# The guest is built once (target/usb-guest, about a minute) and kept. As root on Debian this installs what it needs; elsewhere
# it says `SKIPPED: …` when something is missing. The short set takes some minutes; CONTRIBUTING.md says when to run the long one.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
top="$(cd "$here/../.." && pwd)"
needed=(qemu-system-x86_64 mmdebstrap mke2fs cpio strip python3)
missing() { for tool in "${needed[@]}"; do command -v "$tool" >/dev/null || echo "$tool"; done; }
if [ -n "$(missing)" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq &&
        apt-get install -y -qq --no-install-recommends qemu-system-x86 mmdebstrap e2fsprogs cpio binutils python3 >/dev/null || true
fi
[ "$(id -u)" = 0 ] || needed+=("(root, to build the guest)")
lacking="$(missing | paste -sd, -)"
if [ -n "$lacking" ]; then
    echo "SKIPPED: no modem on a real USB bus was tried; missing here: $lacking"
    exit 0
fi
program="$top/target/debug/modem-medic"
if [ -n "${1:-}" ] && [ "${1#--}" = "$1" ]; then program="$1"; shift; fi
bash "$here/guest/build.sh" "$top/target/usb-guest"
exec python3 -B "$here/run.py" "$program" "$top/target/usb-guest" "$@"
