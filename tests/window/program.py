"""The program under test as processes: the window, the simulated modem on real ports, and what each costs."""

import json
import os
import pathlib
import subprocess
import time

from desk import Closing, Trouble, until, window_of

TICKS = os.sysconf("SC_CLK_TCK")


class Program:
    """The binary, and the folder in which everything it keeps goes."""

    def __init__(self, binary, place):
        self.binary, self.place = str(binary), pathlib.Path(place)
        self.count = 0

    def environment(self, state, more):
        """The environment of one run. A value of `None` takes a variable away."""
        wanted = {**os.environ, "MODEM_MEDIC_STATE_DIR": str(state), "RUST_BACKTRACE": "1", **more}
        return {name: value for name, value in wanted.items() if value is not None}

    def run(self, *arguments, patience=60, **more):
        """Runs a command to its end: exit code and everything it said."""
        ended = subprocess.run(
            [self.binary, *arguments], capture_output=True, text=True, timeout=patience, check=False,
            env=self.environment(self.place / "commands", more),
        )
        return ended.returncode, ended.stdout + ended.stderr

    def sample(self, kind, name, size):
        """A made-up package."""
        path = self.place / name
        code, said = self.run("sample", kind, str(path), "--size", str(size))
        if code:
            raise Trouble(f"no sample {name}: {said}")
        return path

    def open(self, **more):
        """Opens a window with a state folder of its own."""
        self.count += 1
        return Window(self, self.place / f"state-{self.count}", more)


class Window(Closing):
    """One run of the window."""

    def __init__(self, program, state, more):
        self.state, self.output = state, state.with_suffix(".txt")
        with open(self.output, "wb") as output:
            self.started = time.monotonic()
            self.process = subprocess.Popen(
                [program.binary], stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                env=program.environment(state, more),
            )
        self.pid = self.process.pid

    def window(self, patience=20.0):
        """The number of its window, once it is there."""
        return until("the window", self._window, patience, pause=0.01)

    def _window(self):
        if self.process.poll() is not None:
            raise Trouble(f"the program ended with {self.process.returncode}: {self.said()}")
        return window_of(self.pid)

    def said(self):
        """What it wrote to its standard output and error."""
        return self.output.read_text(errors="replace")

    def log(self):
        """What it wrote into its log."""
        return "".join(path.read_text(errors="replace") for path in sorted(self.state.rglob("*.log")))

    def cpu_ticks(self):
        """Processor time used until now, in ticks of 1/100 s."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def thread_times(self):
        """Processor time of each thread until now in ms, exact where the ticks are only sampled."""
        times = {}
        for task in pathlib.Path(f"/proc/{self.pid}/task").iterdir():
            try:
                name, spent = (task / "comm").read_text().strip(), (task / "schedstat").read_text().split()[0]
            except OSError:
                continue
            times[name] = times.get(name, 0.0) + int(spent) / 1e6
        return times

    def switches(self):
        """How often its threads gave the processor back by themselves."""
        total = 0
        for status in pathlib.Path(f"/proc/{self.pid}/task").glob("*/status"):
            for line in status.read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches"):
                    total += int(line.split()[1])
        return total

    def private_memory(self):
        """Private memory in KiB: clean and dirty together, and dirty alone."""
        sizes = {}
        for line in pathlib.Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines()[1:]:
            name, size = line.split()[:2]
            sizes[name] = int(size)
        return sizes["Private_Clean:"] + sizes["Private_Dirty:"], sizes["Private_Dirty:"]

    def close(self):
        """Ends it and gives its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)
        return self.process.returncode


class Modem(Closing):
    """The simulated modem, served on pseudo-terminals by a process of its own."""

    def __init__(self, program, name, *more):
        self.ports, self.out = program.place / name, program.place / f"{name}-out"
        self.process = subprocess.Popen(
            [program.binary, "simulate", "--dir", str(self.ports), "--out", str(self.out), "--by-hand", *more],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=program.environment(program.place / "modem-state", {}),
        )
        until("the ports of the modem", (self.ports / "pcui").exists)

    def hand(self, word):
        """Does something to the modem by hand: `unplug` or `plug`."""
        self.process.stdin.write(f"{word}\n".encode())
        self.process.stdin.flush()

    def events(self):
        """What it was sent until now."""
        text = (self.out / "log.jsonl").read_text()
        lines = text[: text.rfind("\n") + 1].splitlines()
        return [json.loads(line) for line in lines]

    def commands(self, text):
        """How often it got exactly this command."""
        return sum(event.get("text") == text for event in self.events() if event["event"] == "command")

    def written(self):
        """How many frames reached its loader. None means that nothing was written."""
        return sum(event["event"] == "frame" and event.get("port") == "download" for event in self.events())

    def objects(self):
        """The objects it holds, in their order: code and bytes."""
        held = []
        for path in sorted((self.out / "objects").glob("*.bin")):
            held.append((int(path.stem.split("-")[1], 16), path.read_bytes()))
        return held

    def close(self):
        """Ends it."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    def stop(self):
        """Ends it and gives its own report."""
        self.close()
        return json.loads((self.out / "report.json").read_text())


def objects_of(package):
    """The objects in a package that is stored without packing, read from the layout of its units and not with
    the program's own reader: magic, header length at 4, code at 20, data length at 24, data after the header."""
    data, at, found = pathlib.Path(package).read_bytes(), 0, []

    def number(place):
        return int.from_bytes(data[place : place + 4], "little")

    while (at := data.find(b"\x55\xaa\x5a\xa5", at)) >= 0:
        header, code, length = number(at + 4), number(at + 20), number(at + 24)
        if number(at + 8) != 1 or not 98 <= header <= len(data) or at + header + length > len(data):
            at += 4
            continue
        if length:  # an empty unit stands in the program around the package, as a template
            found.append((code, data[at + header : at + header + length]))
        at += header + length
    return found
