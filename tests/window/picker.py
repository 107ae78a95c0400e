"""The system's own file picker: the desktop portal with its GTK dialog, opened, cancelled and used."""

import contextlib
import pathlib
import shutil
import subprocess

import desk
import steps
from desk import Trouble, key, until
from program import Modem
from reader import Reader

PORTALS = ("/usr/libexec/xdg-desktop-portal", "/usr/libexec/xdg-desktop-portal-gtk")
TITLE = "Choose the firmware file"


def picker(ledger, program):
    """From the button to the file that was read."""
    missing = [path for path in PORTALS if not shutil.which(path)]
    if missing:
        print(f"SKIPPED: no file picker was opened; missing here: {', '.join(missing)}")
        return
    package = program.sample("firmware", "E155XPicked.exe", 200_000)
    with Modem(program, "picker") as modem, program.open() as opened, Reader(opened.pid) as reader:
        window = opened.window()
        steps.reach(reader, modem)
        reader.press("Flash firmware", "push button")
        reader.wait("Choose the firmware", "heading")
        dialog = open_picker(reader)
        ledger.check("the picker has a title in the window's language", dialog is not None)
        parent = desk.run("xprop", "-id", str(dialog), "WM_TRANSIENT_FOR")
        ledger.check("the picker belongs to the window", f"{window:#x}" in parent, f"{window:#x}: {parent}")
        desk.picture(dialog, ledger.pictures / "picker.png")
        reader.wait("The file picker is open", "push button")
        press(dialog, "Escape")
        reader.wait("Choose a file…", "push button", usable=True)
        ledger.check("a picker that was cancelled chooses nothing", not reader.find("Continue", "push button").usable)
        ledger.check("a picker that was cancelled is not taken for none", not reader.sees("has no file picker"))
        dialog = open_picker(reader)
        choose(dialog, package)
        reader.wait("Continue", "push button", usable=True)
        ledger.check("the picked file is read", reader.sees(pathlib.Path(package).name))
        ledger.check("the picked file's folder is remembered", str(package.parent) in remembered(opened))


def open_picker(reader):
    """Presses the button and gives the dialog, once it has the keyboard."""
    reader.press("Choose a file…", "push button")
    found = until("the picker", lambda: desk.run("xdotool", "search", "--onlyvisible", "--name", f"^{TITLE}$").split(), patience=60)
    dialog = int(found[0])
    until("the picker to have the keyboard", lambda: desk.active() == dialog)
    return dialog


def gone(dialog):
    """Whether the dialog is closed."""
    return str(dialog) not in desk.run("xdotool", "search", "--onlyvisible", "--name", f"^{TITLE}$").split()


def press(dialog, name):
    """Presses a key until the dialog has taken it and is gone."""
    def pressed():
        if desk.active() == dialog:
            key(name)
        return gone(dialog)

    until("the picker to close", pressed, patience=30, pause=0.5)


def choose(dialog, path):
    """Types a path until the dialog has taken it: one that still reads its folder loses keys."""
    def typed():
        # A slash opens the dialog's own field for a path; what stands in it is replaced.
        key("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "20", str(path)], check=True, timeout=60)
        key("Return")
        with contextlib.suppress(Trouble):
            return until("the picker to close", lambda: gone(dialog), patience=3)
        return False

    until("the picker to take the path", typed, patience=60)


def remembered(opened):
    """The settings as they were kept."""
    path = opened.state / "settings.json"
    return until("the settings", lambda: path.exists() and path.read_text())
