#!/usr/bin/env python3
"""Checking a file of 64 MiB, every checksum and the hash, side by side with balong_flash, which checks without a hash.

    [BALONG_FLASH=PROGRAM] [ROUNDS=15] inspect.py PROGRAM
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile


def timed(arguments):
    """Milliseconds that the whole process takes."""
    began = time.monotonic()
    subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return (time.monotonic() - began) * 1000


def main():
    program, peer = sys.argv[1], os.environ.get("BALONG_FLASH")
    rounds = int(os.environ.get("ROUNDS", "15"))
    if not peer:
        print("SKIPPED: balong_flash, which BALONG_FLASH names (github.com/forth32/balongflash)")
    with tempfile.TemporaryDirectory() as place:
        raw, packed = f"{place}/image.bin", f"{place}/image.zip"
        made = [program, "sample", "firmware", raw, "--size", str(64 << 20)]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            archive.write(raw, "image.bin")
        contestants = {"modem-medic, raw": [program, "inspect", raw], "modem-medic, zip": [program, "inspect", packed]}
        if peer:
            contestants["balong_flash, raw"] = [peer, "-m", raw]
        seen = {who: [] for who in contestants}
        for turn in range(rounds + 1):
            for who, arguments in contestants.items():
                spent = timed(arguments)
                if turn:  # the first of each fills the caches
                    seen[who].append(spent)
    for who, figures in seen.items():
        print(f"{who}: {statistics.median(figures):.0f} ms (best {min(figures):.0f})")
    if peer:
        ratios = [other / own for own, other in zip(seen["modem-medic, raw"], seen["balong_flash, raw"])]
        print(f"balong_flash takes {statistics.median(ratios):.1f} times as long")
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"most memory of any of them: {most:.0f} MiB")


main()
