#!/bin/bash
# Lays out in the guest what the Debian package installs for the system, and does what its scripts do.
set -e
from=/share/packaging
# Beside its place first, as dpkg does it: the message bus reads its folder at once, and would read half a file.
put() {
    install -D -m 644 "$from/$1" "$2.dpkg-new"
    mv "$2.dpkg-new" "$2"
}
put 70-modem-medic.rules /usr/lib/udev/rules.d/70-modem-medic.rules
put modem-medic-dbus.conf /usr/share/dbus-1/system.d/modem-medic.conf
put modem-medic-polkit.rules /usr/share/polkit-1/rules.d/70-modem-medic.rules
sh "$from/deb/postinst" configure
