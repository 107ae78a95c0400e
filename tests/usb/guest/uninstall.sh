#!/bin/bash
# Takes away whatever the package or `rules install` laid out in the guest.
rm -f /usr/lib/udev/rules.d/*modem-medic* /etc/udev/rules.d/*modem-medic* \
    /usr/share/dbus-1/system.d/*modem-medic* /etc/dbus-1/system.d/*modem-medic* \
    /usr/share/polkit-1/rules.d/*modem-medic* /etc/polkit-1/rules.d/*modem-medic*
udevadm control --reload
