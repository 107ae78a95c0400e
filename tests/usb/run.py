"""Runs the scenarios: run.py PROGRAM FOLDER [--long] [--times N] [--race N] [NAME …]

PROGRAM is the built program, FOLDER where `guest/build.sh` built. One guest is booted and serves all scenarios, as one
computer serves its owner for a day. Prints a line for each scenario, and at the end `N passed, N failed`. With `--times`
all of them run so often, and a table counts how often another program spoke to a modem in download mode, and how often one
was left half-written. `--race` runs what stands in race.py instead, so often.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import race
import scenarios  # noqa: F401 (they enter themselves)
from bench import KINDS, Bench, socket_of
from chosen import asked_for, passes
from guest import Guest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging" / "linux"


def share_with_guest(program, share, size="1200000"):
    """The program without what only a debugger reads, packages of firmware of this size, and what a package installs."""
    share.mkdir()
    subprocess.run(["strip", "-o", share / "modem-medic", program], check=True)
    for kind in KINDS:
        subprocess.run([program, "sample", kind, share / f"{kind}.bin", "--size", size], check=True, stdout=subprocess.DEVNULL)
        # The program makes files for its user alone; in the guest another one reads them.
        (share / f"{kind}.bin").chmod(0o644)
    shutil.copytree(PACKAGING, share / "packaging")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(Path(__file__).parent / "guest" / script, share / script)


class Tally:
    """How often each scenario ran, passed, and went wrong in which way."""

    COLUMNS = ("runs", "passed", "foreign", "half-written")

    def __init__(self):
        self.counts = {}

    def add(self, name, passed, modems):
        counts = self.counts.setdefault(name, Counter())
        counts["runs"] += 1
        counts["passed"] += passed
        counts["foreign"] += sum(len(modem.strangers()) for modem in modems)
        counts["half-written"] += sum(modem.is_half_written() for modem in modems)

    def failed(self):
        return sum(counts["runs"] - counts["passed"] for counts in self.counts.values())

    def passed(self):
        return sum(counts["passed"] for counts in self.counts.values())

    def print_table(self):
        width = max(map(len, self.counts))
        print(" " * width, *(f"{column:>12}" for column in self.COLUMNS))
        for name, counts in self.counts.items():
            print(f"{name:{width}}", *(f"{counts[column]:12}" for column in self.COLUMNS))


def main():
    reads = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reads.add_argument("program", type=Path)
    reads.add_argument("folder", type=Path)
    reads.add_argument("names", nargs="*")
    reads.add_argument("--long", action="store_true")
    reads.add_argument("--times", type=int, default=1)
    reads.add_argument("--race", type=int, metavar="TIMES")
    asked = reads.parse_intermixed_args()
    program = str(asked.program.resolve())
    chosen = asked_for(asked)
    work = Path(tempfile.mkdtemp(prefix="modem-medic-usb-"))
    # In a race ModemManager shall come while a part is being written.
    share_with_guest(program, work / "share", "1700000" if asked.race else "1200000")
    begun, tally = time.monotonic(), Tally()
    places = range(len(race.JOBS) if asked.race else 2)
    with Guest(asked.folder, work, work / "share", [socket_of(work, place) for place in places]) as guest:
        guest.boot()
        print(f"booted in {time.monotonic() - begun:.0f} s", flush=True)
        bench = Bench(program, guest, work, work / "share")
        if asked.race:
            well = race.Race(bench).run(asked.race)
            print(f"logs stay in {work}")
            return 0 if well else 1
        for _ in range(asked.times):
            for scenario in chosen:
                bench.modems.clear()
                tally.add(scenario.__name__, passes(scenario, bench), bench.modems)
    if asked.times > 1:
        tally.print_table()
    print(f"{tally.passed()} passed, {tally.failed()} failed", flush=True)
    if tally.failed():
        print(f"logs stay in {work}")
        return 1
    shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
