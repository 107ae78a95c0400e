#!/usr/bin/env bash
# Installs, runs and removes the Linux packages in clean systems, as a person would, from the packages alone.
#
#   bash packaging/tests/linux.sh SUITE…        such as bookworm trixie jammy; bookworm when none is named
#
# The packages are taken from target/packages (packaging/linux/build.sh). The clean systems are made with
# debootstrap once and kept in CHROOTS (/tmp/chroots). Run as root on Debian or Ubuntu.
# needs: apt-get install debootstrap xvfb xdotool x11-utils imagemagick cpio rpm; for Ubuntu suites, its keyring
# Pictures of the window stay in PICTURES (target/packaging/pictures).
set -euo pipefail
# shellcheck source=packaging/project.sh
. "$(dirname "${BASH_SOURCE[0]}")/../project.sh"
CHROOTS="${CHROOTS:-/tmp/chroots}"
PICTURES="${PICTURES:-$WORK/pictures}"
mkdir -p "$CHROOTS" "$PICTURES"
suites=("$@")
[ ${#suites[@]} -gt 0 ] || suites=(bookworm)
deb="$PACKAGES/modem-medic_$VERSION-1_amd64.deb"
rpm="$PACKAGES/modem-medic-$VERSION-1.x86_64.rpm"
appimage="$PACKAGES/Modem_Medic-$VERSION-x86_64.AppImage"
[ "$(id -u)" = 0 ] || { echo "SKIPPED: clean systems can only be made by root" >&2; exit 0; }

passed=0 failed=0
proven() { echo "ok      $1"; passed=$((passed + 1)); }
refuted() { echo "FAILED  $1"; failed=$((failed + 1)); }
# judge NAME COMMAND…: runs it, and says what it said when it fails.
judge() {
    local name="$1" log="$scratch/log"
    shift
    if "$@" >"$log" 2>&1; then proven "$name"; else refuted "$name"; sed 's/^/        /' "$log" | tail -n 20; fi
}

scratch="$(mktemp -d)"
display_server=
root=
finish() {
    [ -z "$display_server" ] || kill "$display_server" 2>/dev/null || true
    [ -z "$root" ] || close_system
    rm -rf "$scratch"
}
trap finish EXIT

mkfifo "$scratch/display"
Xvfb -displayfd 4 -ac -screen 0 1280x800x24 -nolisten tcp 4<>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
display_server=$!
exec 5<>"$scratch/display"
read -r -t 20 number <&5
export DISPLAY=":$number"

base_of() {
    local suite="$1" mirror=http://deb.debian.org/debian components=main
    [ ! -e "$CHROOTS/$suite/etc/os-release" ] || return 0
    case "$suite" in
    focal | jammy | noble | resolute) mirror=http://archive.ubuntu.com/ubuntu components=main,universe ;;
    esac
    debootstrap --variant=minbase "--components=$components" "$suite" "$CHROOTS/$suite" "$mirror" >"$scratch/debootstrap.log" ||
        { tail "$scratch/debootstrap.log" >&2; return 1; }
}
open_system() {
    root="$CHROOTS/$1.run"
    rm -rf "$root"
    cp -a --reflink=auto "$CHROOTS/$1" "$root"
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    mount -t sysfs -o ro sysfs "$root/sys"
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    chroot "$root" useradd -m person
}
close_system() {
    local at
    for at in tmp/.X11-unix sys dev proc; do
        ! mountpoint -q "$root/$at" || umount -l "$root/$at"
    done
    # Only what is no mount of ours.
    mountpoint -q "$root/dev" || rm -rf --one-file-system "$root"
    root=
}
apt_inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@"; }
as_person() { chroot "$root" su -l person -c "export DISPLAY=$DISPLAY XDG_RUNTIME_DIR=/tmp/person; mkdir -pm 700 /tmp/person; $1"; }

# The window opens, and something is drawn in it.
window_opens() {
    local picture="$PICTURES/$2.png" program colours="" window=""
    as_person "exec $1" >"$scratch/window.log" 2>&1 &
    program=$!
    for _ in $(seq 300); do
        kill -0 $program 2>/dev/null || break
        window="$(xdotool search --onlyvisible --name '^Modem Medic$' 2>/dev/null | head -n 1)" || true
        if [ -n "$window" ]; then
            import -window "$window" "$picture" 2>/dev/null || true
            colours="$(identify -format %k "$picture" 2>/dev/null || echo 0)"
            [ "$colours" -lt 100 ] || break
        fi
        sleep 0.2
    done
    # By this name the desktop finds the entry of the window, and so its icon.
    [ -z "$window" ] || xprop -id "$window" WM_CLASS | tee "$scratch/class"
    xdotool search --name '^Modem Medic$' windowclose 2>/dev/null || true
    wait $program || true
    cat "$scratch/window.log"
    [ "${colours:-0}" -ge 100 ] && grep -q '"modem-medic"' "$scratch/class"
}
# Everything that the program does without a modem, from an installed command.
runs() {
    local command="$1" where="$2"
    judge "$where: --version says $VERSION" as_person "$command --version | grep -Fx 'modem-medic $VERSION'"
    judge "$where: demo tells the whole story" as_person "$command demo"
    judge "$where: inspect takes a good file" as_person "$command sample firmware /tmp/person/good.exe && $command inspect /tmp/person/good.exe"
    judge "$where: inspect refuses a damaged file" as_person \
        "head -c 100000 /tmp/person/good.exe >/tmp/person/bad.exe; $command inspect /tmp/person/bad.exe; test \$? = 4"
    judge "$where: the window opens" window_opens "$command" "$where"
}
needed=(libwayland-client0 libx11-6 libx11-xcb1 libxcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0 libegl1 libgl1 libwayland-egl1)

for suite in "${suites[@]}"; do
    base_of "$suite"
    open_system "$suite"
    apt_inside update

    cp "$deb" "$root/tmp/package.deb"
    chroot "$root" find / -xdev -path /proc -prune -o -path /tmp -prune -o -path /home -prune -o -print | sort >"$scratch/before"
    # What the package recommends is left out, but for the drivers: so what it depends on must be enough.
    judge "$suite: the deb installs" apt_inside install -y --no-install-recommends /tmp/package.deb libgl1-mesa-dri
    runs modem-medic "$suite-deb"
    judge "$suite: the udev rule is where udev looks" test -f "$root/usr/lib/udev/rules.d/70-modem-medic.rules"
    judge "$suite: the policy is where the message bus looks" test -f "$root/usr/share/dbus-1/system.d/modem-medic.conf"
    judge "$suite: the rule is where polkit looks" test -f "$root/usr/share/polkit-1/rules.d/70-modem-medic.rules"
    apt_inside install -y --no-install-recommends udev >/dev/null
    judge "$suite: udev understands what the package asks of it" chroot "$root" sh -ec '
        udevadm trigger --dry-run --subsystem-match=usb --attr-match=idVendor=12d1
        udevadm trigger --dry-run --subsystem-match=tty --property-match=ID_VENDOR_ID=12d1'
    if chroot "$root" udevadm verify --help >/dev/null 2>&1; then
        judge "$suite: udev finds no fault in the rule" chroot "$root" udevadm verify /usr/lib/udev/rules.d/70-modem-medic.rules
    else
        echo "SKIPPED $suite: its udevadm cannot verify a rule"
    fi
    if [ "$suite" = "${suites[0]}" ]; then
        chroot "$root" dpkg -L modem-medic >"$PICTURES/deb-contents.txt"
    fi
    judge "$suite: the deb is removed" apt_inside purge -y modem-medic
    judge "$suite: nothing of it is left but the person's data" bash -c \
        "! find '$root' -xdev -path '$root/home' -prune -o -path '$root/tmp' -prune -o -iname '*modem*medic*' -print | grep ."
    judge "$suite: the person's data is still there" test -d "$root/home/person/.local/state/modem-medic"
    rm -rf "$root/home/person/.local/state/modem-medic" "$root/home/person/.config/modem-medic"

    if [ -e "$appimage" ]; then
        install -m 755 "$appimage" "$root/tmp/Modem_Medic.AppImage"
        apt_inside install -y --no-install-recommends "${needed[@]}" >/dev/null
        runs "/tmp/Modem_Medic.AppImage --appimage-extract-and-run" "$suite-appimage"
    fi
    if [ -e "$rpm" ]; then
        rm -rf "$scratch/rpm"
        mkdir "$scratch/rpm"
        (cd "$scratch/rpm" && rpm2cpio "$rpm" | cpio -idm --quiet)
        cp -a "$scratch/rpm/." "$root/"
        runs /usr/bin/modem-medic "$suite-rpm"
    fi
    close_system
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
