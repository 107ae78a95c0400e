#!/bin/bash
# Lays out in the guest what the Debian package installs for the system, and does what its scripts do.
set -e
from=/share/packaging
install -m 644 "$from/70-modem-medic.rules" /usr/lib/udev/rules.d/
install -D -m 644 "$from/modem-medic-dbus.conf" /usr/share/dbus-1/system.d/modem-medic.conf
install -D -m 644 "$from/modem-medic-polkit.rules" /usr/share/polkit-1/rules.d/70-modem-medic.rules
sh "$from/deb/postinst" configure
