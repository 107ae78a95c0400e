"""A Windows of Wine's with two serial ports that lead to a simulated modem."""

import json
import os
import subprocess
import time
from pathlib import Path

from modem import Modem

# The names of the two ports, and what carries them in the modem's folder.
PORT, DOWNLOAD = "COM5", "COM6"
LINKS = {PORT: "pcui", DOWNLOAD: "download"}
# Wine before version 9 lacks this part of Windows 10. It is random numbers, which Wine has under an older name.
RANDOM = """
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return SystemFunction036(data, (ULONG)size); }
"""
# In the place of a vendor's program: runs the command that is in the environment and ends as that does; without one, with 7.
VENDOR = """
#include <windows.h>
int main(void) {
    char command[8192];
    STARTUPINFOA how = {sizeof how};
    PROCESS_INFORMATION made;
    DWORD code = 1;
    if (!GetEnvironmentVariableA("MODEM_MEDIC_TEST_COMMAND", command, sizeof command)) return 7;
    if (!CreateProcessA(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &how, &made)) return 8;
    WaitForSingleObject(made.hProcess, INFINITE);
    GetExitCodeProcess(made.hProcess, &code);
    return (int)code;
}
"""


class Windows:
    """A fresh Windows in `work`, on which `windows_program` runs. `program` serves its modems, `tests` are the unit tests
    as a Windows program."""

    def __init__(self, program, windows_program, tests, work):
        self.program, self.tests, self.work, self.number = str(program), tests, work, 0
        self.stick = work / "stick"
        self.stick.mkdir()
        (work / "home").mkdir()
        self.environment = os.environ | {
            "HOME": str(work / "home"), "WINEPREFIX": str(work / "prefix"), "WINEDEBUG": os.environ.get("WINEDEBUG", "-all"), "LANG": "C.UTF-8",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=", "DISPLAY": ""}
        self.tested = work / "modem-medic.exe"
        subprocess.run(["x86_64-w64-mingw32-strip", "-o", self.tested, windows_program], check=True)
        self.file = work / "firmware.bin"
        self.make_file(200_000)

    def __enter__(self):
        self.wine("wineboot", "--init", timeout=180)
        system = self.work / "prefix/drive_c/windows/system32"
        if not (system / "bcryptprimitives.dll").exists():
            self.compiled("x86_64-w64-mingw32-gcc", "random", RANDOM, "-ladvapi32").rename(system / "bcryptprimitives.dll")
        for name, link in LINKS.items():
            self.wine("reg", "add", r"HKLM\Software\Wine\Ports", "/v", name, "/d", str(self.stick / link), "/f")
        # Wine looks for serial ports when it starts.
        self.server("-k")
        return self

    def __exit__(self, *_):
        self.server("-k")

    def compiled(self, compiler, name, text, *arguments, ending="so"):
        """A library made of this C; a program when it ends so."""
        source, made = self.work / f"{name}.c", self.work / f"{name}.{ending}"
        source.write_text(text)
        kind = [] if ending == "exe" else ["-shared"]
        subprocess.run([compiler, *kind, "-o", made, source, *arguments], check=True)
        return made

    def server(self, word):
        server = next(path for path in ("/usr/lib/wine/wineserver64", "/usr/bin/wineserver") if os.path.exists(path))
        subprocess.run([server, word], env=self.environment, check=False)

    def wine(self, *arguments, timeout=60):
        return subprocess.run(["wine", *map(str, arguments)], env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=timeout, check=False)

    def make_file(self, size):
        subprocess.run([self.program, "sample", "firmware", self.file, "--size", str(size)], check=True, stdout=subprocess.DEVNULL)

    def modem(self, *arguments, faults=(), based_on="quiet"):
        """A modem behind the two ports, which does wrong what `faults` say."""
        self.number += 1
        if faults:
            scenario = self.work / f"scenario-{self.number}.json"
            scenario.write_text(json.dumps({"based_on": based_on, "faults": list(faults)}))
            arguments = (*arguments, "--scenario", str(scenario))
        modem = Modem(self.program, ["--dir", str(self.stick)], self.work / f"out-{self.number}", *arguments)
        until(lambda: any((self.stick / link).is_symlink() for link in LINKS.values()), "the modem has no port")
        return modem

    def run(self, command, *arguments, timeout=300):
        """The program under test. Gives its exit code and what it said last."""
        return self.start(command, *arguments).wait(timeout)

    def unit_test(self, name, timeout=600):
        """One of the unit tests, also one for which a computer has to be got ready. Gives what it printed."""
        program = self.compiled("x86_64-w64-mingw32-gcc", "vendor", VENDOR, ending="exe")
        flash = f"{self.tested} flash {self.file} --yes --port {PORT} --download-port {DOWNLOAD} --state-dir {self.work / 'its-own'}"
        environment = self.environment | {
            "MODEM_MEDIC_TEST_VENDOR": str(program), "MODEM_MEDIC_TEST_IDLE": str(program),
            "MODEM_MEDIC_TEST_PORT": PORT, "MODEM_MEDIC_TEST_DOWNLOAD_PORT": DOWNLOAD}
        if "flashes" in name:
            environment["MODEM_MEDIC_TEST_COMMAND"] = flash
        ran = subprocess.run(["wine", str(self.tests), name, "--include-ignored", "--nocapture", "--test-threads", "1"], env=environment,
                             stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=timeout, check=False)
        return ran.stdout + ran.stderr

    def start(self, command, *arguments):
        ports = ["--port", PORT]
        if command in ("flash", "repair"):
            ports += ["--download-port", DOWNLOAD]
            arguments = (self.file, "--yes", *arguments)
        state = self.work / "state"
        words = [command, *arguments, *ports, "--json", "--state-dir", state]
        return Running(self.environment, self.work, ["wine", str(self.tested), *map(str, words)])


class Running:
    """The program while it runs. What it says goes into files: Wine itself writes there, too, and waits for whoever reads a
    pipe."""

    def __init__(self, environment, work, command):
        self.out, self.err = work / "out.txt", work / "err.txt"
        with open(self.out, "wb") as out, open(self.err, "wb") as err:
            self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err)

    def wait(self, timeout=300):
        try:
            self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        out, err = self.out.read_text(errors="replace"), self.err.read_text(errors="replace")
        lines = [line for line in out.splitlines() if line.startswith("{")]
        return Ended(self.process.returncode, json.loads(lines[-1]) if lines else {}, err)


class Ended:
    """How it ended: the exit code, the last object it printed, and what it said to a person."""

    def __init__(self, code, last, err):
        self.code, self.last, self.err = code, last, err

    def __str__(self):
        return f"exit {self.code}: {json.dumps(self.last)[-900:]}\n{self.err[-900:]}"


def until(condition, otherwise, timeout=60):
    end = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(otherwise)
        time.sleep(0.05)
