"""What drawing costs in software rendering. Nothing here is judged; `PARTS=cost` asks for it, see docs/performance.md.

* the frames until the first page is at rest, and the processor time until then;
* the processor time of one full frame;
* the processor time of a flash with the window open, beside that of the same flash on the command line.
"""

import os
import subprocess
import time

import steps
from desk import until
from program import TICKS, Modem
from reader import Reader

PART, SPEED = 16 * 1000 * 1000, "4000000"  # four seconds of writing, a block in a millisecond
MOVES = 120


def cost(ledger, program, glass):
    """Measures and writes down."""
    frame(ledger, program, glass)
    flash(ledger, program)


def frame(ledger, program, glass):
    """The pointer goes from one button to the other: each time the whole window is drawn."""
    # A screen reader's tree is work of its own; here nobody asks for it.
    with program.open(DBUS_SESSION_BUS_ADDRESS="disabled:") as opened:
        window = opened.window()
        changes = glass.changes(window)
        changes.quiet(1.0)
        ledger.number("frames until the first page is at rest", changes.count())
        ledger.number("processor time until then", f"{sum(opened.thread_times().values()):.0f} ms")
        geometry = subprocess.run(["xdotool", "getwindowgeometry", "--shell", str(window)], capture_output=True, text=True, check=True)
        size = dict(line.split("=") for line in geometry.stdout.split())
        drawn, before = changes.count(), sum(opened.thread_times().values())
        for move in range(MOVES):
            place = ("120", "80") if move % 2 else (str(int(size["WIDTH"]) - 60), "24")
            seen = changes.count()
            subprocess.run(["xdotool", "mousemove", "--window", str(window), *place], check=True)
            end = time.monotonic() + 0.3
            while changes.count() == seen and time.monotonic() < end:
                time.sleep(0.002)
        changes.quiet(0.5)
        drawn, spent = changes.count() - drawn, sum(opened.thread_times().values()) - before
        ledger.number(f"one frame of {size['WIDTH']}x{size['HEIGHT']}", f"{spent / max(drawn, 1):.1f} ms of processor time, of {drawn}")
        changes.close()


def flash(ledger, program):
    """The same flash twice, from the choice that was made to the result."""
    package = program.sample("firmware", "cost.bin", PART)
    with Modem(program, "cost-commands", "--speed", SPEED) as modem:
        named = ["--port", str(modem.ports / "pcui"), "--download-port", str(modem.ports / "download")]
        before = os.times()
        code, said = program.run("flash", str(package), *named, "--yes", patience=120)
        after = os.times()
        commands = after.children_user + after.children_system - before.children_user - before.children_system
        ledger.check("the command line flashes", code == 0, said)
    with Modem(program, "cost-window", "--speed", SPEED) as modem, program.open() as opened, Reader(opened.pid) as reader:
        steps.reach(reader, modem)
        steps.choose(reader, package)
        reader.press("Continue", "push button")
        reader.wait("Review", "heading")
        until("the checks", lambda: not reader.find("Checking"))
        reader.press("I agree", "check box")

        def ended():
            return sum(line.endswith(" done") for line in opened.log().splitlines())

        jobs, before = ended(), opened.cpu_ticks()
        reader.press("Back up and flash E1550 …237518", "push button")
        # Asked for by looking at the log, because each look of a screen reader costs the program time, too.
        until("the end", lambda: ended() > jobs, patience=120, pause=0.2)
        spent = (opened.cpu_ticks() - before) / TICKS
        reader.wait("Flash finished", "heading", patience=60)
        ledger.number("a flash of 16 MB in four seconds", f"{spent:.2f} s of processor time with the window, {commands:.2f} s without")
