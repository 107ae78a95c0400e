#!/usr/bin/env python3
"""From start to content on the screen, in software rendering, and what that costs; side by side with qhuaweiflash and with
the least window of the library that ours is made with.

    [QHUAWEIFLASH=PROGRAM] [MINIMAL=PROGRAM] [ROUNDS=15] start.py PROGRAM

needs: apt-get install xvfb libgl1 libgl1-mesa-dri libxdamage1
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "tests" / "window"))
SPAN = 3.0  # how long a program stays open, so that what it does after the first picture counts, too
TICKS = os.sysconf("SC_CLK_TCK")


def display():
    """A display of its own, and the number that it took."""
    reader, writer = os.pipe()
    arguments = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x960x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(arguments, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    number = os.read(reader, 16).split(b"\n")[0].decode()
    return server, f":{number}"


def status(pid, key):
    """A line of the kernel's own account, in KiB."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(key):
            return int(line.split()[1])
    return 0


def once(arguments, environment, glass, root):
    """Milliseconds to the first content; milliseconds of processor time and MiB of memory after `SPAN`."""
    while glass.painted(root):
        time.sleep(0.01)
    began = time.monotonic()
    process = subprocess.Popen(arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not glass.painted(root):
            if process.poll() is not None or time.monotonic() > began + 20:
                raise SystemExit(f"{arguments[0]} shows nothing")
        shown = time.monotonic() - began
        time.sleep(max(0.0, began + SPAN - time.monotonic()))
        fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        spent = (int(fields[11]) + int(fields[12])) / TICKS
        return shown * 1000, spent * 1000, status(process.pid, "VmRSS:") / 1024
    finally:
        process.terminate()
        process.wait(10)


def main():
    program, rounds = sys.argv[1], int(os.environ.get("ROUNDS", "15"))
    others = {who: os.environ.get(who.upper()) for who in ("qhuaweiflash", "minimal")}
    for who in (who for who, peer in others.items() if not peer):
        print(f"SKIPPED: {who}, which {who.upper()} names (benches/peers/README.md)")
    server, name = display()
    try:
        os.environ["DISPLAY"] = name
        from desk import Glass  # pylint: disable=import-outside-toplevel,import-error

        glass = Glass()
        glass.x11.XDefaultRootWindow.argtypes = glass.x11.XSync.argtypes[:1]
        glass.x11.XDefaultRootWindow.restype = glass.damage.XDamageCreate.restype
        root = glass.x11.XDefaultRootWindow(glass.display)
        with tempfile.TemporaryDirectory() as place:
            environment = {
                "PATH": os.environ["PATH"], "HOME": place, "XDG_RUNTIME_DIR": place, "LANG": "C.UTF-8",
                "DISPLAY": name, "LIBGL_ALWAYS_SOFTWARE": "1", "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            }
            contestants = {"modem-medic": [program, "--state-dir", f"{place}/state"]}
            contestants |= {who: [peer] for who, peer in others.items() if peer}
            seen = {who: [] for who in contestants}
            for turn in range(rounds + 1):
                for who, arguments in contestants.items():
                    figures = once(arguments, environment, glass, root)
                    if turn:  # the first of each fills the caches
                        seen[who].append(figures)
    finally:
        server.terminate()
    for who, figures in seen.items():
        shown, spent, memory = (statistics.median(column) for column in zip(*figures))
        print(f"{who}: content after {shown:.0f} ms (best {min(figures)[0]:.0f}), {spent:.0f} ms of processor time in {SPAN:.0f} s, {memory:.0f} MiB")
    own = seen.pop("modem-medic")
    for who, figures in seen.items():
        ratios = [ours[0] / theirs[0] for ours, theirs in zip(own, figures)]
        print(f"ratio of the times to content, to {who}: {statistics.median(ratios):.2f}")


main()
