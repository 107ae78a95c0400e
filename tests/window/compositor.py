"""A Wayland desktop without a screen: sway with its headless backend, and the tools that stand for hands and eyes.

sway refuses to run as root, so root starts it as the user nobody; programs of root reach it all the same.
"""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile

from desk import Closing, Trouble, until

TOOLS = ("sway", "swaymsg", "wtype", "wl-copy", "wl-paste", "grim", "setpriv")
CONFIG = """output HEADLESS-1 resolution 1280x960 position 0 0
for_window [app_id="modem-medic"] floating enable, border csd
seat seat0 hide_cursor 0
xwayland disable
"""


def lacking():
    """What of the tools is not installed."""
    return [tool for tool in TOOLS if not shutil.which(tool)]


class Compositor(Closing):
    """One running desktop."""

    def __init__(self):
        # Not below the test's own folder, which is closed to the user nobody.
        self.place = pathlib.Path(tempfile.mkdtemp())
        self.keyboard = None
        runtime, config = self.place / "wayland", self.place / "sway.conf"
        config.write_text(CONFIG)
        config.chmod(0o644)
        runtime.mkdir(mode=0o700)
        command = ["sway", "-c", str(config)]
        if os.getuid() == 0:
            # The folder itself stays closed; what lies in it is reached by name.
            self.place.chmod(0o711)
            os.chown(runtime, 65534, 65534)
            command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
        environment = {
            **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
            "XDG_RUNTIME_DIR": str(runtime), "WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman", "HOME": str(runtime),
        }
        with open(self.place / "sway.log", "wb") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)
        try:
            self.display = until("the compositor", lambda: self._socket(runtime, "wayland-?"))
            self.control = until("its control", lambda: self._socket(runtime, "sway-ipc.*.sock"))
        except Trouble as trouble:
            self.close()
            raise Trouble(f"{trouble}: {(self.place / 'sway.log').read_text(errors='replace')}") from trouble
        # A keyboard that is always there, as on a desk: windows would not learn of one that comes and goes with a key.
        self.keyboard = subprocess.Popen(
            ["wtype", "-s", "3600000"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=self._environment(),
        )

    def _socket(self, runtime, pattern):
        if self.process.poll() is not None:
            raise Trouble(f"the compositor ended with {self.process.returncode}")
        return next(iter(sorted(runtime.glob(pattern))), None)

    @property
    def variables(self):
        """What a program needs to find this desktop and no other."""
        return {"WAYLAND_DISPLAY": str(self.display), "DISPLAY": None}

    def _environment(self):
        environment = {**os.environ, "WAYLAND_DISPLAY": str(self.display), "SWAYSOCK": str(self.control)}
        environment.pop("DISPLAY", None)
        return environment

    def run(self, *arguments, given=None, check=True):
        """Runs a tool on this desktop and gives what it said."""
        environment = self._environment()
        # A tool that stays behind to hold the clipboard must not hold our pipe.
        ended = subprocess.run(
            arguments, input=given, stdout=subprocess.PIPE if given is None else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, timeout=30, check=check, env=environment,
        )
        return ended.stdout or b""

    def key(self, *names):
        """Presses keys. A name such as ctrl+a holds the first while it presses the second."""
        for name in names:
            *held, last = name.split("+")
            around = [word for modifier in held for word in ("-M", modifier)]
            after = [word for modifier in reversed(held) for word in ("-m", modifier)]
            self.run("wtype", "-s", "50", *around, "-k", last, *after)

    def type(self, text):
        """Types a text."""
        self.run("wtype", "-s", "50", "-d", "30", text)

    def copy(self, text):
        """Puts a text on the clipboard, as another program would."""
        self.run("wl-copy", given=text.encode())

    def pasted(self):
        """What another program would paste; nothing while the clipboard is empty."""
        return self.run("wl-paste", "--no-newline", check=False).decode()

    def window(self, pid):
        """What the compositor knows of the window of a process, or nothing."""
        def below(node):
            if node.get("pid") == pid and node.get("type") in ("con", "floating_con"):
                return node
            children = node.get("nodes", []) + node.get("floating_nodes", [])
            return next((found for found in map(below, children) if found), None)

        return below(json.loads(self.run("swaymsg", "-t", "get_tree")))

    def command(self, text):
        """Gives the compositor a command."""
        self.run("swaymsg", text)

    def picture(self, path):
        """Keeps a picture of the whole screen."""
        self.run("grim", str(path))

    def colours(self, x, y, width, height):
        """The colours in a part of the screen."""
        data = self.run("grim", "-t", "ppm", "-g", f"{x},{y} {width}x{height}", "-")
        kind, size, most, pixels = data.split(b"\n", 3)
        if kind != b"P6" or most != b"255" or not size:
            raise Trouble("the picture is of an unknown form")
        return [tuple(pixels[at : at + 3]) for at in range(0, len(pixels) - 2, 3)]

    def close(self):
        """Ends it, as a crash would."""
        if self.keyboard and self.keyboard.poll() is None:
            self.keyboard.kill()
            self.keyboard.wait(10)
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)
        shutil.rmtree(self.place, ignore_errors=True)
