"""Runs the scenarios: run.py PROGRAM FOLDER [--long] [--times N] [NAME …]

PROGRAM is the built program, FOLDER where `guest/build.sh` built. One guest is booted and serves all scenarios, as one
computer serves its owner for a day. Prints a line for each scenario, and at the end `N passed, N failed`.
"""

import shutil
import struct
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

import scenarios
from guest import Guest
from modem import Modem

KINDS = ("firmware", "dashboard")
PACKAGING = Path(__file__).resolve().parents[2] / "packaging" / "linux"


class Bench:
    """A booted guest, and what scenarios do with it."""

    def __init__(self, program, guest, work, share):
        self.program, self.guest, self.work, self.share = program, guest, work, share
        self.number = 0

    # Modems.

    def modem(self, *arguments):
        return self._modem(0, arguments)

    def second_modem(self, *arguments):
        return self._modem(1, arguments)

    def _modem(self, place, arguments):
        self.number += 1
        return Modem(self.program, socket_of(self.work, place), self.work / f"out-{self.number}", *arguments)

    def same_objects(self, modem):
        """The parts that the modem took last are those of a file, in order, byte for byte."""
        taken = [path.read_bytes() for path in sorted((modem.out / "objects").iterdir())]
        for kind in KINDS:
            parts = parts_of(self.share / f"{kind}.bin")
            if taken[-len(parts):] == parts:
                return
        raise AssertionError("what the modem holds differs from the file")

    # Commands.

    def root(self, command, timeout=60):
        return self.guest.root(command, timeout)

    def owner(self, arguments, timeout=60):
        """The program as the ordinary user, in the session at the seat."""
        return self.guest.owner(f"{scenarios.PROGRAM} {arguments}", timeout)

    def file(self, kind):
        return f"/share/{kind}.bin"

    def flash(self, kind="firmware"):
        return self.start_flash(kind).wait()

    def start_flash(self, kind="firmware"):
        command = "flash" if kind == "firmware" else kind
        return self.guest.start("owner", f"{scenarios.PROGRAM} {command} {self.file(kind)} --yes --json", 500)

    # The computer.

    def install(self):
        """As the Debian package does it."""
        self.uninstall()
        self.root("bash /share/install.sh").ok()

    def uninstall(self):
        self.root("bash /share/uninstall.sh").ok()

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


def parts_of(file):
    """The data of each unit of a package: 98 bytes of header, a table of checksums, the data."""
    package = file.read_bytes()
    at, parts = package.index(b"\x55\xaa\x5a\xa5"), []
    while package[at:at + 4] == b"\x55\xaa\x5a\xa5":
        header, = struct.unpack_from("<I", package, at + 4)
        size, = struct.unpack_from("<I", package, at + 24)
        parts.append(package[at + header:at + header + size])
        at += header + size + (-size % 4)
    return parts


def socket_of(work, place):
    return str(work / f"modem{place}.usbredir")


def share_with_guest(program, share):
    """The program without what only a debugger reads, packages, and what a package installs."""
    share.mkdir()
    subprocess.run(["strip", "-o", share / "modem-medic", program], check=True)
    for kind in KINDS:
        subprocess.run([program, "sample", kind, share / f"{kind}.bin", "--size", "1200000"], check=True, stdout=subprocess.DEVNULL)
        # The program makes files for its user alone; in the guest another one reads them.
        (share / f"{kind}.bin").chmod(0o644)
    shutil.copytree(PACKAGING, share / "packaging")
    (share / "install.sh").write_text((Path(__file__).parent / "guest" / "install.sh").read_text())
    (share / "uninstall.sh").write_text((Path(__file__).parent / "guest" / "uninstall.sh").read_text())


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    program, folder, names = str(Path(words[0]).resolve()), words[1], words[2:]
    chosen = scenarios.LONG if "--long" in sys.argv or names else scenarios.SHORT
    chosen = [scenario for scenario in chosen if not names or any(name in scenario.__name__ for name in names)]
    failed = 0
    work = Path(tempfile.mkdtemp(prefix="modem-medic-usb-"))
    share_with_guest(program, work / "share")
    begun = time.monotonic()
    with Guest(folder, work, work / "share", [socket_of(work, place) for place in (0, 1)]) as guest:
        guest.boot()
        print(f"booted in {time.monotonic() - begun:.0f} s", flush=True)
        bench = Bench(program, guest, work, work / "share")
        for scenario in chosen:
            begun = time.monotonic()
            try:
                scenario(bench)
                print(f"ok      {time.monotonic() - begun:5.0f} s  {scenario.__name__}", flush=True)
            except Exception:
                failed += 1
                print(f"FAILED  {time.monotonic() - begun:5.0f} s  {scenario.__name__}", flush=True)
                traceback.print_exc(file=sys.stdout)
    print(f"{len(chosen) - failed} passed, {failed} failed", flush=True)
    if failed:
        print(f"logs stay in {work}")
        return 1
    shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
