"""A simulated modem behind a usbredir socket, and what its own log says about everybody who spoke to it."""

import json
import subprocess
from pathlib import Path

# The requests that this program sends to a modem in download mode: version and mode, which tell what the modem is, product,
# start, block, end, restart. Anything else that reaches it there came from another program.
OURS = {0x0C, 0x3A, 0x45, 0x41, 0x42, 0x43, 0x0A}


class Modem:
    """A modem that is plugged in by `plug()` and forgotten with its socket at the end."""

    def __init__(self, program, socket, out, *arguments):
        self.out = Path(out)
        self.out.mkdir(parents=True)
        with open(self.out / "said.log", "wb") as said:
            self.process = subprocess.Popen([program, "simulate", "--usbredir", socket, "--by-hand", "--out", str(out), *arguments],
                                        stdin=subprocess.PIPE, stdout=said, stderr=said, text=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)

    def by_hand(self, word):
        """`plug`, `unplug` or `switch`."""
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def log(self):
        """Everything that happened to it, oldest first."""
        return [json.loads(line) for line in (self.out / "log.jsonl").read_text().splitlines()]

    def report(self):
        return json.loads((self.out / "report.json").read_text())

    def commands(self):
        """The AT command lines it was sent, on all ports, by anybody."""
        return [entry["text"] for entry in self.log() if entry["event"] == "command"]

    def strangers(self):
        """What reached it in download mode and is not ours: text, damaged frames, frames of another protocol."""
        found = []
        for entry in self.log():
            if entry.get("port") != "download":
                continue
            if entry["event"] in ("command", "noise") or entry["event"] == "frame" and entry["opcode"] not in OURS:
                found.append(entry)
        return found

    def is_half_written(self):
        """Writing was begun, and the modem does not run again."""
        return self.started() > 0 and self.report()["state"] != "normal"

    def started(self):
        """The number of objects whose START it took."""
        return sum(entry["event"] == "frame" and entry["opcode"] == 0x41 for entry in self.log())
