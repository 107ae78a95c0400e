"""A booted guest, and what scenarios do with it and with the modems in it."""

import time
from contextlib import contextmanager

from modem import Modem

# The program as the guest sees it.
PROGRAM = "/share/modem-medic"
KINDS = ("firmware", "dashboard")


class Bench:
    """A booted guest, the modems that are plugged into it, and the person at its seat."""

    def __init__(self, program, guest, work, share):
        self.program, self.guest, self.work, self.share = program, guest, work, share
        self.number = 0
        # Those of the scenario that runs.
        self.modems = []

    # Modems.

    def modem(self, *arguments):
        return self.modem_in(0, *arguments)

    def second_modem(self, *arguments):
        return self.modem_in(1, *arguments)

    def modem_in(self, place, *arguments):
        """A modem in the USB port of this number, from 0."""
        self.number += 1
        made = Modem(self.program, ["--usbredir", socket_of(self.work, place)], self.work / f"out-{self.number}", *arguments)
        self.modems.append(made)
        return made

    @contextmanager
    def plugged_in(self, *arguments, last_port=2):
        """A modem whose ports are there, on a computer where the package is installed."""
        self.install()
        with self.modem(*arguments) as modem:
            self.port_comes(last_port)
            yield modem

    def half_flashed(self, *arguments):
        """The same with one that waits in download mode, half-flashed."""
        return self.plugged_in("--scenario", "half-flashed", *arguments, last_port=1)

    def replug(self, modem, last_port=2):
        """Pulls it out and plugs it in again."""
        modem.by_hand("unplug")
        self.until("! test -e /dev/ttyUSB0", "the modem did not leave")
        modem.by_hand("plug")
        self.port_comes(last_port)

    def holds_a_file(self, modem):
        """The parts that the modem took last are those of one of the files, in order, byte for byte."""
        if not any(modem.holds(self.share / f"{kind}.bin") for kind in KINDS):
            raise AssertionError("what the modem holds differs from the file")

    # Commands.

    def root(self, command, timeout=60):
        return self.guest.root(command, timeout)

    def owner(self, arguments, timeout=60):
        """The program as the ordinary user, in the session at the seat."""
        return self.guest.owner(f"{PROGRAM} {arguments}", timeout)

    def owner_with_password(self, password, arguments):
        """The program as the ordinary user, beside a polkit agent on a terminal of its own that types this password when it is
        asked for one. Gives how it ended, and what stood on that terminal."""
        ran = self.guest.owner(f"""
            cd "$(mktemp -d)" && mkfifo typed registered
            script -qfc 'exec pkttyagent --process '$$' --notify-fd 3 3>registered' screen <typed >/dev/null &
            exec 9>typed
            (until grep -qs Password: screen; do sleep 0.2; done; echo {password} >&9) &
            # It ends when polkit knows the agent.
            cat registered
            pwd >/tmp/agent
            exec {PROGRAM} {arguments}""", 120)
        return ran, self.root('cat "$(cat /tmp/agent)/screen"').out

    @contextmanager
    def administrator(self):
        """The ordinary user may act as root with a password, as the first user of a Debian desktop may, as long as this lasts."""
        self.root("gpasswd -a owner sudo").ok()
        try:
            yield
        finally:
            self.root("gpasswd -d owner sudo")

    def file(self, kind):
        return f"/share/{kind}.bin"

    def flash(self, kind="firmware"):
        return self.start_flash(kind).wait()

    def start_flash(self, kind="firmware"):
        command = "flash" if kind == "firmware" else kind
        return self.guest.start("owner", f"{PROGRAM} {command} {self.file(kind)} --yes --json", 500)

    def being_written(self, modem):
        """A flash that has come to the third part of the file."""
        job = self.start_flash()
        self.wait_for(lambda: modem.started() >= 3, 240, "writing did not begin")
        return job

    def repair(self):
        return self.owner(f"repair {self.file('firmware')} --yes --json", 400)

    # The computer.

    def install(self):
        """As the Debian package does it."""
        self.uninstall()
        self.root("bash /share/install.sh", 180).ok()

    def uninstall(self):
        self.root("bash /share/uninstall.sh", 180).ok()

    @contextmanager
    def udev_rule(self, line):
        """A rule of the administrator's own, as long as this lasts."""
        file = "/etc/udev/rules.d/60-administrator.rules"
        self.root(f"cat > {file} <<'END'\n{line}\nEND\nudevadm control --reload").ok()
        try:
            yield
        finally:
            self.root(f"rm -f {file}; udevadm control --reload")

    def port_comes(self, number):
        self.until(f"test -e /dev/ttyUSB{number}", f"the serial port ttyUSB{number} did not come")

    def known_by_modem_manager(self):
        self.until("mmcli -L | grep -q /Modem/", "ModemManager did not find the modem", 180)

    def until(self, command, otherwise, timeout=120):
        """Waits in the guest until a command succeeds."""
        ran = self.root(f"for _ in $(seq {timeout * 2}); do if {command}; then exit 0; fi; sleep 0.5; done; exit 1", timeout * 3)
        if ran.code != 0:
            raise AssertionError(f"{otherwise}\n{self.root('dmesg | tail -20').out}")

    def wait_for(self, condition, timeout, otherwise):
        """Waits outside for what the modem's log shows."""
        until = time.monotonic() + timeout
        while not condition():
            if time.monotonic() > until:
                raise AssertionError(otherwise)
            time.sleep(0.2)


def socket_of(work, place):
    return str(work / f"modem{place}.usbredir")
