"""The screen dies in mid-write: the write goes on to its end, and the next start tells what came of it."""

import os
import subprocess

import desk
import steps
from compositor import Compositor, lacking
from desk import Closing, Trouble, until
from program import Modem, Window, objects_of
from reader import Reader

# At 60 kB/s, as a real modem takes them, this is written in about eight seconds.
PART, SPEED = 480_000, "60000"


class Display(Closing):
    """An X server of its own, to be killed."""

    def __init__(self, place):
        reads, writes = os.pipe()
        with open(place / "xvfb-lost.log", "wb") as log:
            self.process = subprocess.Popen(
                ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x960x24", "-nolisten", "tcp"],
                pass_fds=[writes], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )
        os.close(writes)
        with os.fdopen(reads) as told:
            number = told.readline().strip()
        if not number:
            raise Trouble("no second display")
        self.variables = {"DISPLAY": f":{number}", "WAYLAND_DISPLAY": None}

    def close(self):
        """Ends it, as a crash would."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)


def lost(ledger, program):
    """An X server and a Wayland compositor, each killed in mid-write."""
    kinds = {"X server": lambda: Display(program.place)}
    missing = lacking()
    if missing:
        print(f"SKIPPED: no compositor was killed; missing here: {', '.join(missing)}")
    else:
        kinds["compositor"] = Compositor
    package = program.sample("firmware", "E155XLost.exe", PART)
    for kind, start in kinds.items():
        one(ledger, program, kind, start(), package)


def one(ledger, program, kind, screen, package):
    """One kind of screen."""
    with Modem(program, f"lost-{kind.split()[-1]}", "--speed", SPEED) as modem, screen:
        with program.open(**screen.variables) as opened:
            with Reader(opened.pid) as reader:
                steps.reach(reader, modem)
                steps.begin_to_write(reader, package)
                until("the third part to be written", lambda: modem.written() > 30, patience=120)
            screen.close()
            until("the end of the program", lambda: opened.process.poll() is not None, patience=120)
            said, log = opened.said(), opened.log()
            ledger.check(f"{kind} dies: the program does not end as if all were well", opened.process.returncode != 0)
            ledger.check(f"{kind} dies: the log says that the job is finished without it", "the window was lost" in log, log)
            held, wanted = modem.objects(), objects_of(package)
            ledger.check(f"{kind} dies: the modem holds the package byte for byte", bool(wanted) and held == wanted, said)
        # A second start, on a screen that lives.
        with Window(program, opened.state, {}) as again, Reader(again.pid) as reader:
            reader.wait("A job ended after its window was lost")
            ledger.check(f"{kind} dies: the next start says which job", reader.sees("Flash firmware"))
            ledger.check(f"{kind} dies: the next start says that it was done", reader.sees("Done"))
            ledger.check(f"{kind} dies: the next start offers no repair", not reader.find("Continue the flash"))
            desk.picture(again.window(), ledger.pictures / f"lost-{kind.split()[-1]}.png")
            reader.press("Close", "push button")
            until("the note to go", lambda: not reader.sees("A job ended after its window was lost"))
        report = modem.stop()
        ledger.check(f"{kind} dies: the modem met nothing that it does not allow", report["violations"] == [], str(report["violations"]))
        with Window(program, opened.state, {}) as third, Reader(third.pid) as reader:
            reader.wait("Connect your modem", "heading")
            ledger.check(f"{kind} dies: a result that was seen is not told again", not reader.sees("A job ended after its window was lost"))
