//! The script that root runs through pkexec. It is fixed when this program is built: nothing is passed on a command line,
//! and only the udev rules come on standard input. Each file appears whole or not at all.

/// Looks whether the files are ours and names them.
macro_rules! begin {
    () => {
        r#"set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
umask 022
cd /
udev=/etc/udev/rules.d/70-modem-medic.rules
bus=/etc/dbus-1/system.d/modem-medic.conf
polkit=/etc/polkit-1/rules.d/70-modem-medic.rules
for file in "$udev" "$bus" "$polkit"; do
    if [ -L "$file" ] || { [ -e "$file" ] && ! head -n 3 "$file" | grep -q 'with Modem Medic'; }; then exit 3; fi
done
"#
    };
}

/// Has the system read its rules again and apply them to what is plugged in.
macro_rules! tell {
    () => {
        r#"udevadm control --reload || exit 5
udevadm trigger --subsystem-match=usb --subsystem-match=tty || exit 5
udevadm settle --timeout=10 || true
busctl call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus ReloadConfig >/dev/null 2>&1 || true
"#
    };
}

/// Puts the files in place.
pub(super) const INSTALL: &str = concat!(
    begin!(),
    r#"put() {
    mkdir -p "${1%/*}"
    part=$(mktemp "${1%/*}/.modem-medic.XXXXXX")
    trap 'rm -f "$part"' EXIT
    cat >"$part"
    chmod 644 "$part"
    mv -f "$part" "$1"
    trap - EXIT
}
put "$udev"
put "$bus" <<'MODEM_MEDIC_END'
"#,
    include_str!("../../../packaging/linux/modem-medic-dbus.conf"),
    r#"MODEM_MEDIC_END
put "$polkit" <<'MODEM_MEDIC_END'
"#,
    include_str!("../../../packaging/linux/modem-medic-polkit.rules"),
    "MODEM_MEDIC_END\n",
    tell!(),
);

/// Takes them away.
pub(super) const REMOVE: &str =
    concat!(begin!(), "rm -f \"$udev\" \"$bus\" \"$polkit\"\n", tell!(),);
