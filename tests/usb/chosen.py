"""Which scenarios run, and how each is told: what the tests on Linux and those on Windows share."""

import sys
import time
import traceback

SHORT, LONG = [], []


def short(scenario):
    SHORT.append(scenario)
    LONG.append(scenario)
    return scenario


def long(scenario):
    LONG.append(scenario)
    return scenario


def expect(condition, *said):
    if not condition:
        raise AssertionError("; ".join(map(str, said)))


def asked_for(asked):
    """The scenarios that the command line asks for."""
    chosen = LONG if asked.long or asked.names else SHORT
    return [it for it in chosen if not asked.names or any(name in it.__name__ for name in asked.names)]


def passes(scenario, stage):
    """Runs a scenario, prints how it went, and gives whether it passed."""
    begun, passed = time.monotonic(), True
    try:
        scenario(stage)
    except Exception:
        passed = False
        traceback.print_exc(file=sys.stdout)
    print(f"{'ok    ' if passed else 'FAILED'}  {time.monotonic() - begun:5.0f} s  {scenario.__name__}", flush=True)
    return passed
