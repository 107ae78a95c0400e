"""The way into a running write, for the parts that are about something else."""

from desk import Trouble, key, until


def reach(reader, modem):
    """From the first page to the modem behind these ports."""
    reader.wait("Connect your modem", "heading")
    reader.press("Choose the port yourself")
    reader.type("PC UI port", str(modem.ports / "pcui"))
    reader.type("Port in download mode, if different", str(modem.ports / "download"))
    reader.press("Use this port")
    reader.wait("Flash firmware", "push button", usable=True)
    until("the end of the asking", lambda: reader.find("Reactivate network", "push button", usable=True))


def check_path(reader, path):
    """Has the file at a path checked, which is folded away where the desktop has a file picker."""
    if not reader.find("Path of the file"):
        reader.press("Type the path instead")
    reader.type("Path of the file", str(path))
    reader.press("Check file", "push button")


def choose(reader, package):
    """From “Your modem” to a file that was read."""
    reader.press("Flash firmware", "push button")
    reader.wait("Choose the firmware", "heading")
    check_path(reader, package)
    reader.wait("Continue", "push button", usable=True)


def begin_to_write(reader, package):
    """From “Your modem” until the write has begun."""
    choose(reader, package)
    reader.press("Continue", "push button")
    reader.wait("Review", "heading")
    until("the checks", lambda: not reader.find("Checking"))
    reader.press("I agree", "check box")
    reader.press("Back up and flash E1550 …237518", "push button")


def go_to(reader, name, limit=80):
    """Presses Tab until the control of this name has the focus, and gives the stops on the way."""
    focus, stops = reader.focused(), []
    for _ in range(limit):
        if focus and focus.name == name:
            return stops
        focus = reader.focus_moves(lambda: key("Tab"))
        stops.append(str(focus))
    raise Trouble(f"{limit} times Tab did not reach “{name}”: {stops}")
