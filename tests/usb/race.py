"""The race with ModemManager, often: a modem is flashed or repaired 0, 5, 12 and 30 seconds after it was plugged in, by an
ordinary user with the package installed, on a stick that takes 60 kB a second. `run.py --race TIMES` runs it.

Six modems are plugged in afresh for each round, three to be flashed and three to be repaired, each in a USB port of its own and
with a run of the program of its own. ModemManager looks at all of them. A line for each run, and a table at the end. A round in
which this computer stood still is run once more: the guest's clock went on meanwhile, and every deadline in it passed at once.
"""

import json
import threading
import time
from collections import Counter

import scenarios
from bench import PROGRAM

MOMENTS = (0, 5, 12, 30)
# By USB port.
JOBS = ("flash", "repair") * 3
COLUMNS = ("runs", "done", "foreign", "half-written", "violations")


class Race:
    def __init__(self, bench):
        self.bench, self.counts, self.exits, self.lock = bench, {}, Counter(), threading.Lock()
        self.stood_still = False
        threading.Thread(target=self.watch, daemon=True).start()

    def watch(self):
        """Notices when this process did not run for a while, asleep or stopped."""
        while True:
            before = time.monotonic()
            time.sleep(1)
            self.stood_still |= time.monotonic() > before + 20

    def run(self, times):
        """So many runs of each job at each moment; whether all of them ended well."""
        self.bench.install()
        for _ in range(-(-times // JOBS.count("flash"))):
            for moment in MOMENTS:
                while not self.round(moment):
                    print(f"this computer stood still, once more at {moment} s", flush=True)
        self.print_table()
        wrong = COLUMNS[2:]
        return all(counts["done"] == counts["runs"] and not any(counts[it] for it in wrong) for counts in self.counts.values())

    def round(self, moment):
        """One run on each modem; whether it counts."""
        self.stood_still, self.ended = False, []
        modems = [self.bench.modem_in(place, *scenarios.SLOW, *(["--scenario", "half-flashed"] if job == "repair" else []))
                  for place, job in enumerate(JOBS)]
        runs = [threading.Thread(target=self.one, args=(modem, place, moment)) for place, modem in enumerate(modems)]
        for run in runs:
            run.start()
        for run in runs:
            run.join()
        # The next round begins with empty USB ports.
        self.bench.until("! ls /dev/ttyUSB* 2>/dev/null | grep -q .", "a modem did not leave")
        for name, code, is_done, wrong in self.ended:
            counts = self.counts.setdefault(name, Counter())
            # What must never happen counts in any case.
            counts.update(wrong)
            if not self.stood_still:
                counts.update(runs=1, done=is_done)
                self.exits[code] += 1
        return not self.stood_still

    def one(self, modem, place, moment):
        job, begun, why = JOBS[place], time.monotonic(), None
        with modem:
            try:
                code, why = self.job(modem, place, moment)
            except Exception as error:
                code, why = None, str(error)
        foreign, half = len(modem.strangers()), int(modem.is_half_written())
        broken = sum(entry["event"] == "violation" for entry in modem.log())
        with self.lock:
            self.ended.append((f"{job}, {moment} s after plugging in", code, why is None, {
                "foreign": foreign, "half-written": half, "violations": broken}))
            print(f"{'ok    ' if why is None else 'FAILED'}  {time.monotonic() - begun:5.0f} s  {job} at {moment} s: exit {code}, "
                  f"foreign {foreign}, half-written {half}, violations {broken}, {modem.out.name}{'' if why is None else f': {why}'}", flush=True)

    def job(self, modem, place, moment):
        """The exit code, and why it did not end as it must."""
        job, socket = JOBS[place], f"1-{place + 1}"
        last = 1 if job == "repair" else 2
        self.bench.until(f"ls /sys/bus/usb/devices/{socket}/{socket}:1.{last}/ttyUSB* >/dev/null 2>&1", f"the modem in {socket} has no ports")
        time.sleep(moment)
        ran = self.bench.guest.start("owner", f"{PROGRAM} {job} {self.bench.file('firmware')} --stick {socket} --yes --json "
                                     f"--state-dir /tmp/state-{place}", 900).wait()
        (modem.out / "program.log").write_text(ran.out + ran.err)
        if ran.code != 0:
            ends = [json.loads(line) for line in ran.out.splitlines() if '"event":"error"' in line]
            return ran.code, ends[-1]["id"] + ": " + ends[-1]["detail"] if ends else ran.err[-500:]
        try:
            scenarios.written_whole(self.bench, modem, ran)
        except AssertionError as error:
            return ran.code, str(error)
        return ran.code, None

    def print_table(self):
        width = max(map(len, self.counts))
        print(" " * width, *(f"{column:>12}" for column in COLUMNS))
        for name, counts in sorted(self.counts.items()):
            print(f"{name:{width}}", *(f"{counts[column]:12}" for column in COLUMNS))
        print("exit codes:", ", ".join(f"{count} times {code}" for code, count in self.exits.items()), flush=True)
