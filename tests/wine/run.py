"""Runs the scenarios: run.py PROGRAM WINDOWS_PROGRAM [--tests TESTS] [--long] [NAME …]

PROGRAM serves the simulated modem, WINDOWS_PROGRAM is tried on it, TESTS are the unit tests for Windows. Prints a line for each scenario, and at the end
`N passed, N failed`.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "usb"))

import scenarios  # noqa: E402, F401 (they enter themselves)
from chosen import asked_for, passes  # noqa: E402
from windows import Windows  # noqa: E402


def main():
    reads = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reads.add_argument("program", type=Path)
    reads.add_argument("windows_program", type=Path)
    reads.add_argument("names", nargs="*")
    reads.add_argument("--tests", type=Path)
    reads.add_argument("--long", action="store_true")
    asked = reads.parse_intermixed_args()
    chosen = asked_for(asked)
    work = Path(tempfile.mkdtemp(prefix="modem-medic-wine-"))
    with Windows(asked.program.resolve(), asked.windows_program.resolve(), asked.tests, work) as windows:
        failed = sum(not passes(scenario, windows) for scenario in chosen)
    print(f"{len(chosen) - failed} passed, {failed} failed", flush=True)
    if failed:
        print(f"logs stay in {work}")
        return 1
    shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
