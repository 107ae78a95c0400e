"""What somebody learns of a job who uses another window: title, taskbar, notification, sound, attention.

This process plays the desktop on the session bus: the server of notifications and the dock that shows progress.
"""

import contextlib
import subprocess

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

import desk  # noqa: E402
import steps  # noqa: E402
from desk import Closing, until  # noqa: E402
from program import Modem  # noqa: E402
from reader import Reader  # noqa: E402

PART, SPEED = 300_000, "60000"
SERVER = """<node><interface name='org.freedesktop.Notifications'>
<method name='GetCapabilities'><arg type='as' direction='out'/></method>
<method name='Notify'><arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>
<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/><arg type='a{sv}' direction='in'/>
<arg type='i' direction='in'/><arg type='u' direction='out'/></method>
<method name='CloseNotification'><arg type='u' direction='in'/></method>
</interface></node>"""
DOCK = "com.canonical.Unity.LauncherEntry"


class Played(Closing):
    """The desktop's side, and what it was told."""

    def __init__(self):
        self.shown, self.closed, self.progress = [], [], []
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        interface = Gio.DBusNodeInfo.new_for_xml(SERVER).interfaces[0]
        self.object = self.bus.register_object("/org/freedesktop/Notifications", interface, self._asked, None, None)
        self.name = Gio.bus_own_name_on_connection(self.bus, "org.freedesktop.Notifications", 0, None, None)
        self.signals = self.bus.signal_subscribe(None, DOCK, "Update", None, None, 0, self._told)

    def _asked(self, _bus, _sender, _path, _interface, method, parameters, call):
        given = parameters.unpack()
        if method == "GetCapabilities":
            call.return_value(GLib.Variant("(as)", (["body", "body-markup"],)))
        elif method == "Notify":
            self.shown.append(given)
            call.return_value(GLib.Variant("(u)", (7,)))
        else:
            self.closed.append(given[0])
            call.return_value(None)

    def _told(self, _bus, _sender, _path, _interface, _signal, parameters):
        self.progress.append(parameters.unpack())

    def listen(self):
        """Answers what was asked meanwhile. Always true, so that it can stand in a question."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        return True

    def close(self):
        """Leaves the bus."""
        self.bus.signal_unsubscribe(self.signals)
        Gio.bus_unown_name(self.name)
        self.bus.unregister_object(self.object)


def outside(ledger, program):
    """One flash while another window has the keyboard, and one while ours has it."""
    package = program.sample("firmware", "E155XOutside.exe", PART)
    with contextlib.ExitStack() as ends:
        desktop = ends.enter_context(Played())
        modem = ends.enter_context(Modem(program, "outside", "--speed", SPEED))
        opened = ends.enter_context(program.open())
        window = opened.window()
        reader = ends.enter_context(Reader(opened.pid))
        steps.reach(reader, modem)
        steps.begin_to_write(reader, package)
        other = subprocess.Popen(["xmessage", "-geometry", "+900+700", "another window"])
        ends.callback(other.kill)
        until("the keyboard to go to the other window", lambda: desk.active() not in (None, window))
        title = until("a title with the progress", lambda: desktop.listen() and titled(window, " – Modem Medic"))
        ledger.check("the title tells the progress", "%" in title and title.split("%")[0].strip().isdigit(), title)
        until("the notification", lambda: desktop.listen() and desktop.shown, patience=120)
        program_name, _, icon, summary, body, _, hints, _ = desktop.shown[0]
        ledger.check("the notification names the program", (program_name, icon, hints.get("desktop-entry")) == ("Modem Medic", "modem-medic", "modem-medic"), str(desktop.shown))
        ledger.check("the notification tells the result", (summary, "11.609.20.00.00" in body) == ("Flash finished", True), f"{summary} {body}")
        ledger.check("there is one notification", len(desktop.shown) == 1, str(desktop.shown))
        until("the title without progress", lambda: titled(window, "Modem Medic") == "Modem Medic")
        shares = [entry["progress"] for _, entry in desktop.progress if entry["progress-visible"]]
        ledger.check("the dock is told the progress, and only ever more of it", len(shares) > 3 and shares == sorted(shares), str(shares))
        ledger.check("the dock is told which program it is", {name for name, _ in desktop.progress} == {"application://modem-medic.desktop"}, str(desktop.progress[:1]))
        until("the dock to be told the end", lambda: desktop.listen() and not desktop.progress[-1][1]["progress-visible"])
        ledger.check("the dock is told the end", not desktop.progress[-1][1]["progress-visible"], str(desktop.progress[-1]))
        ledger.check("the window asks for attention", "urgency" in hint(window) or "attention" in state(window).lower(), hint(window) + state(window))
        ledger.check("the notification stays while nobody looks", desktop.closed == [], str(desktop.closed))
        other.terminate()
        other.wait(10)
        subprocess.run(["xdotool", "windowactivate", "--sync", str(window)], check=False, timeout=30)
        until("the notification to be taken back", lambda: desktop.listen() and desktop.closed)
        ledger.check("the notification is taken back when the window is seen", desktop.closed == [7], str(desktop.closed))


def titled(window, ending):
    """The window's title, if it ends so."""
    title = desk.run("xdotool", "getwindowname", str(window))
    return title if title.endswith(ending) else ""


def hint(window):
    """What the window tells the window manager."""
    return desk.run("xprop", "-id", str(window), "WM_HINTS")


def state(window):
    """What the window manager made of it."""
    return desk.run("xprop", "-id", str(window), "_NET_WM_STATE")
