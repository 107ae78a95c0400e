#!/usr/bin/env bash
# The real window, driven as a person and a screen reader would: see drive.py.
#
#   bash tests/window/run.sh [PROGRAM [PICTURES]]
#
# PROGRAM is target/release/modem-medic, or the debug build, when not given. Pictures of every screen, the
# tree that a screen reader has of it, and the numbers measured stay in PICTURES (target/window).
# PARTS="display start renderers second keyboard story codes outside picker wayland lost" chooses some. As root on Debian it installs what it needs;
# elsewhere, or with KEEP_SYSTEM=1, it says `SKIPPED: …` when something is missing.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
top="$(cd "$here/../.." && pwd)"

# The second call, on the session bus of its own: accessibility, a window manager, then the test.
if [ "${1:-}" = --inside ]; then
    "$LAUNCHER" --launch-immediately >"$PLACE/at-spi.log" 2>&1 &
    accessible() {
        gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
            --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$1" '<true>' >/dev/null 2>&1
    }
    for _ in $(seq 100); do
        accessible IsEnabled && accessible ScreenReaderEnabled && break
        sleep 0.05
    done
    openbox >"$PLACE/openbox.log" 2>&1 &
    for _ in $(seq 100); do
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
        sleep 0.05
    done
    exec /usr/bin/python3 -B "$here/drive.py" "$PROGRAM" "$PLACE" "$PICTURES"
fi

packages=(xvfb xdotool imagemagick openbox at-spi2-core dbus dbus-x11 libglib2.0-bin python3-gi
    gir1.2-atspi-2.0 libgl1 libgl1-mesa-dri libegl1 x11-utils libxdamage1)
# Without these the parts that need them say so and are left out.
more=(sway wtype wl-clipboard grim xdg-desktop-portal xdg-desktop-portal-gtk)
missing() {
    local tool
    for tool in Xvfb xdotool import openbox dbus-run-session gdbus xprop; do
        command -v "$tool" >/dev/null || echo "$tool"
    done
    [ -n "$(launcher)" ] || echo at-spi-bus-launcher
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi
import ctypes; ctypes.CDLL("libXdamage.so.1")' 2>/dev/null || echo "python3 with AT-SPI and libXdamage"
    [ -n "$(renderer)" ] || echo "the software renderer of Mesa"
}
renderer() {
    compgen -G '/usr/lib*/dri/swrast_dri.so' || compgen -G '/usr/lib/*/dri/swrast_dri.so' ||
        compgen -G '/usr/lib*/libgallium-*.so' || compgen -G '/usr/lib/*/libgallium-*.so'
}
launcher() {
    local at
    for at in /usr/libexec /usr/lib/at-spi2-core /usr/lib; do
        if [ -x "$at/at-spi-bus-launcher" ]; then echo "$at/at-spi-bus-launcher"; return; fi
    done
}
lacks_more() {
    local tool
    for tool in sway wtype wl-copy grim; do command -v "$tool" >/dev/null || return 0; done
    [ ! -x /usr/libexec/xdg-desktop-portal-gtk ]
}
if { [ -n "$(missing)" ] || lacks_more; } && [ "$(id -u)" = 0 ] && [ -z "${KEEP_SYSTEM:-}" ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || true
    apt-get install -y -qq --no-install-recommends "${more[@]}" >/dev/null || true
fi
lacking="$(missing | paste -sd, -)"
if [ -n "$lacking" ]; then
    echo "SKIPPED: the real window was not driven; missing here: $lacking"
    exit 0
fi

PROGRAM="${1:-}"
if [ -z "$PROGRAM" ]; then
    PROGRAM="$top/target/release/modem-medic"
    [ -x "$PROGRAM" ] || PROGRAM="$top/target/debug/modem-medic"
fi
[ -x "$PROGRAM" ] || { echo "no program at $PROGRAM; build it first" >&2; exit 2; }
PROGRAM="$(realpath "$PROGRAM")"
mkdir -p "${2:-$top/target/window}"
PICTURES="$(realpath "${2:-$top/target/window}")"
PLACE="$(mktemp -d)"
LAUNCHER="$(launcher)"
export PROGRAM PICTURES PLACE LAUNCHER

display_server= driver=
finish() {
    # The driver leads a process group of its own, in which also the accessibility bus and its helpers are.
    [ -z "$driver" ] || kill -- "-$driver" 2>/dev/null || true
    [ -z "$display_server" ] || kill "$display_server" 2>/dev/null || true
    # What is ending may still write there.
    for _ in $(seq 50); do
        rm -rf "$PLACE" 2>/dev/null && [ ! -e "$PLACE" ] && break
        sleep 0.1
    done
}
trap finish EXIT
trap 'exit 130' INT TERM

mkdir -m 700 "$PLACE/home" "$PLACE/runtime"
mkfifo "$PLACE/display"
Xvfb -displayfd 4 -screen 0 1280x960x24 -nolisten tcp 4<>"$PLACE/display" >"$PLACE/xvfb.log" 2>&1 &
display_server=$!
exec 5<>"$PLACE/display"
read -r -t 20 number <&5 || { cat "$PLACE/xvfb.log" >&2; echo "no display" >&2; exit 2; }

# Nothing of the person who runs this: a home, a language and a renderer of its own.
for name in $(compgen -e | grep -E '^(XDG_|LC_|WAYLAND_|MODEM_MEDIC_|DBUS_|AT_SPI_|GTK_|__EGL|__GLX|LIBGL_|MESA_|GALLIUM_)' || true); do
    unset "$name"
done
export DISPLAY=":$number" HOME="$PLACE/home" XDG_RUNTIME_DIR="$PLACE/runtime" LANG=C.UTF-8 LANGUAGE=en LIBGL_ALWAYS_SOFTWARE=1 \
    GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1

began=$SECONDS
timeout --kill-after=10 "${PATIENCE:-900}" \
    dbus-run-session -- bash "$here/run.sh" --inside > >(tee "$PICTURES/log.txt") 2>&1 &
driver=$!
code=0
wait "$driver" || code=$?
if [ "$code" = 124 ] || [ "$code" = 137 ]; then
    echo "FAILED  the test did not end within ${PATIENCE:-900} s"
    echo "0 passed, 1 failed"
fi
echo "program $PROGRAM, $((SECONDS - began)) s, pictures and trees in $PICTURES" >&2
exit "$code"
