"""A simulated modem in a process of its own, and what its own log says about everybody who spoke to it."""

import json
import struct
import subprocess
from pathlib import Path

# The requests that this program sends to a modem in download mode: version and mode, which tell what the modem is, product,
# start, block, end, restart. Anything else that reaches it there came from another program.
OURS = {0x0C, 0x3A, 0x45, 0x41, 0x42, 0x43, 0x0A}


class Modem:
    """A modem that is served where `place` says, as arguments of `simulate`, and ends with this."""

    def __init__(self, program, place, out, *arguments):
        self.out = Path(out)
        self.out.mkdir(parents=True)
        with open(self.out / "said.log", "wb") as said:
            self.process = subprocess.Popen([program, "simulate", *place, "--by-hand", "--out", str(out), *arguments],
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

    def holds(self, file):
        """The parts that it took last are those of this file, in order, byte for byte."""
        taken = [path.read_bytes() for path in sorted((self.out / "objects").iterdir())]
        parts = parts_of(Path(file))
        return taken[-len(parts):] == parts

    def is_half_written(self):
        """Writing was begun, and the modem does not run again."""
        return self.started() > 0 and self.report()["state"] != "normal"

    def started(self):
        """The number of objects whose START it took."""
        return sum(entry["event"] == "frame" and entry["opcode"] == 0x41 for entry in self.log())


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
