#!/usr/bin/env python3
"""The repair of a simulated HiSilicon modem that takes everything at once, side by side with balong_flash: from the start of the
program until the modem was told to restart. There balong_flash ends; this program waits for the modem and reads its version, and
the whole time is told, too.

    [BALONG_FLASH=PROGRAM] [ROUNDS=9] repair.py PROGRAM
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

VERSION, PART = "22.200.03.00.00", 5 << 20  # three large parts come to about 16 MB


def until(what, question):
    """Asks until the answer counts as true."""
    end = time.monotonic() + 20
    while not question():
        if time.monotonic() > end:
            raise SystemExit(f"waited in vain for {what}")
        time.sleep(0.01)


def once(program, arguments, place):
    """Milliseconds to the restart of a modem that was just plugged in, and to the end of the program."""
    ports = pathlib.Path(place, "ports")
    served = [program, "simulate", "--model", "e3372", "--scenario", "half-flashed", "--dir", str(ports)]
    with subprocess.Popen(served, stdout=subprocess.DEVNULL) as modem:
        try:
            until("the simulated modem", (ports / "download").exists)
            began, restarted, said = time.monotonic(), None, []
            with subprocess.Popen(arguments(ports), stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as running:
                for line in running.stdout:
                    said.append(line.decode(errors="replace"))
                    if '"stage":"wait-for-return"' in said[-1]:
                        restarted = time.monotonic() - began
            ended = time.monotonic() - began
            if running.returncode:
                raise SystemExit("".join(said))
        finally:
            modem.terminate()
    until("the end of its ports", lambda: not ports.joinpath("download").exists())
    return (restarted or ended) * 1000, ended * 1000


def main():
    program, peer = sys.argv[1], os.environ.get("BALONG_FLASH")
    rounds = int(os.environ.get("ROUNDS", "9"))
    if not peer:
        print("SKIPPED: balong_flash, which BALONG_FLASH names (github.com/forth32/balongflash)")
    with tempfile.TemporaryDirectory() as place:
        image = f"{place}/image.bin"
        made = [program, "sample", "firmware", image, "--version", VERSION, "--size", str(PART)]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
        state = f"{place}/state"
        def ours(ports):
            named = ["--download-port", str(ports / "download"), "--port", str(ports / "pcui")]
            return [program, "repair", image, *named, "--yes", "--json", "--state-dir", state]

        contestants = {"modem-medic": ours}
        if peer:
            contestants["balong_flash"] = lambda ports: [peer, "-p", str(ports / "download"), image]
        seen = {who: [] for who in contestants}
        for turn in range(rounds + 1):
            for who, arguments in contestants.items():
                spent = once(program, arguments, place)
                if turn:  # the first of each fills the caches
                    seen[who].append(spent)
    for who, figures in seen.items():
        restarted, ended = (statistics.median(column) for column in zip(*figures))
        print(f"{who}: restart after {restarted:.0f} ms (best {min(figures)[0]:.0f}), end after {ended:.0f} ms")
    if peer:
        ratios = [own[0] / other[0] for own, other in zip(*seen.values())]
        print(f"ratio of the times to the restart: {statistics.median(ratios):.2f}")


main()
