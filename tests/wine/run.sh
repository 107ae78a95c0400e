#!/usr/bin/env bash
# The Windows program on serial ports, under Wine: a COM name that leads to a pseudo-terminal of the simulated modem.
# Scenarios stand in scenarios.py.
#
#   bash tests/wine/run.sh [PROGRAM] [WINDOWS_PROGRAM] [--long] [NAME …]
#
# PROGRAM (target/debug/modem-medic) serves the modem. The Windows program is built when it is not there. As root on Debian this
# installs what it needs; elsewhere it says `SKIPPED: …` when something is missing.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
top="$(cd "$here/../.." && pwd)"
target=x86_64-pc-windows-gnu
program="$top/target/debug/modem-medic"
windows="${CARGO_TARGET_DIR:-$top/target}/$target/debug/modem-medic.exe"
if [ -n "${1:-}" ] && [ "${1#--}" = "$1" ]; then program="$1"; shift; fi
if [ -n "${1:-}" ] && [ "${1%.exe}" != "$1" ]; then windows="$1"; shift; fi
needed=(wine x86_64-w64-mingw32-gcc python3)
missing() { for tool in "${needed[@]}"; do command -v "$tool" >/dev/null || echo "$tool"; done; }
if [ -n "$(missing)" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq &&
        apt-get install -y -qq --no-install-recommends wine wine64 gcc-mingw-w64-x86-64-win32 python3 >/dev/null || true
fi
if [ ! -e "$windows" ] && ! rustup target list --installed 2>/dev/null | grep -qx $target; then needed+=("the Rust target $target"); fi
lacking="$(missing | paste -sd, -)"
if [ -n "$lacking" ]; then
    echo "SKIPPED: the Windows program was not run; missing here: $lacking"
    exit 0
fi
[ -e "$windows" ] || (cd "$top" && cargo build --locked --target $target)
# The unit tests that need such a computer.
if [[ " $* " == *" --long "* || " $* " == *vendor* || " $* " == *taskbar* ]]; then
    tests=$(cd "$top" && cargo test --locked -p modem-medic --lib --no-run --target $target --message-format=json |
        sed -n 's/.*"executable":"\([^"]*\)".*/\1/p' | tail -n 1)
    set -- --tests "$tests" "$@"
fi
exec python3 -B "$here/run.py" "$program" "$windows" "$@"
