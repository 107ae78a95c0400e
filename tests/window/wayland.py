"""The window on Wayland: it draws, takes keys, shares the clipboard, fits its frame to its colours, and closes."""

import time

from compositor import Compositor, lacking
from desk import until
from reader import Reader

# A title bar is light or dark by the mean of its colours.
LIGHT, DARK = 180, 90


def wayland(ledger, program):
    """One window on one compositor."""
    missing = lacking()
    if missing:
        print(f"SKIPPED: the window was not opened on Wayland; missing here: {', '.join(missing)}")
        return
    with Compositor() as screen, program.open(**screen.variables) as opened, Reader(opened.pid) as reader:
        window = until("the window", lambda: screen.window(opened.pid))
        ledger.check("Wayland: title and program are told", (window["name"], window["app_id"]) == ("Modem Medic", "modem-medic"), str(window))
        reader.wait("Connect your modem", "heading")
        until("the first content", lambda: len(set(colours(screen, opened))) > 24)
        ledger.check("Wayland: it draws", True)
        frame(ledger, screen, opened, reader)
        keys(ledger, screen, reader)
        clipboard(ledger, screen, reader)
        promises(ledger, reader)
        scale(ledger, screen, opened, reader)
        rest(ledger, opened)
        screen.command('[app_id="modem-medic"] kill')
        until("the end of the program", lambda: opened.process.poll() is not None)
        ledger.check("Wayland: closing the window ends the program with 0", opened.process.returncode == 0, opened.said())
        ledger.check("Wayland: it met no fault", "panicked" not in opened.said() + opened.log(), opened.said())
    no_compositor(ledger, program)


def box(screen, opened):
    """Where the window is."""
    rect = screen.window(opened.pid)["rect"]
    return rect["x"], rect["y"], rect["width"], rect["height"]


def colours(screen, opened):
    """Some colours of the window."""
    x, y, width, height = box(screen, opened)
    return screen.colours(x, y, width, height)[::7]


def brightness(screen, opened):
    """How bright the frame is: left in the title bar, where no letter is."""
    x, y, _, _ = box(screen, opened)
    shown = screen.colours(x + 40, y + 6, 120, 6)
    return sum(sum(colour) for colour in shown) / len(shown) / 3


def frame(ledger, screen, opened, reader):
    """The frame that the program draws itself follows its colours."""
    light = bool(reader.find("Use dark colours"))
    reader.press("Use dark colours" if light else "Use light colours")
    reader.wait("Use light colours" if light else "Use dark colours")
    for name, shown, fits in (("dark", "Use light colours", lambda it: it < DARK), ("light", "Use dark colours", lambda it: it > LIGHT)):
        if not reader.find(shown):
            reader.press("Use dark colours" if name == "dark" else "Use light colours")
            reader.wait(shown)
        try:
            until(f"a {name} frame", lambda fits=fits: fits(brightness(screen, opened)), patience=10)
            held = True
        except Exception:  # pylint: disable=broad-except
            held = False
        ledger.check(f"Wayland: the frame is {name} with the page", held, f"{brightness(screen, opened):.0f}")
        screen.picture(ledger.pictures / f"wayland-{name}.png")


def keys(ledger, screen, reader):
    """The keyboard works as on X."""
    screen.key("F1")
    reader.wait("Help", "label")
    screen.key("Escape")
    until("the end of the help", lambda: not reader.find("Close", "push button"))
    first = reader.focus_moves(lambda: screen.key("Tab"))
    screen.key("Tab")
    # Asked until it is told: a busy desktop may tell of the first focus twice.
    until("the next focus", lambda: (focus := reader.focused()) and first and focus.name != first.name)
    ledger.check("Wayland: Tab moves the focus", True)


def clipboard(ledger, screen, reader):
    """Both ways between the window and another program."""
    reader.press("Choose the port yourself")
    reader.wait("PC UI port", "entry", usable=True)
    for _ in range(40):
        reader.focus_moves(lambda: screen.key("Tab"))
        focus = reader.focused()
        if focus and focus.role == "entry":
            break
    ledger.check("Wayland: Tab reaches a field", focus and focus.role == "entry", str(focus))
    name = focus.name
    screen.type("/dev/ttyTyped")
    until("the typed text", lambda: reader.text(name) == "/dev/ttyTyped")
    ledger.check("Wayland: typed text arrives", True)
    screen.key("ctrl+a", "ctrl+c")
    until("the copied text", lambda: screen.pasted() == "/dev/ttyTyped")
    ledger.check("Wayland: what is copied in the window can be pasted elsewhere", True)
    screen.copy("/dev/ttyPasted")
    screen.key("ctrl+a", "ctrl+v")
    until("the pasted text", lambda: reader.text(name) == "/dev/ttyPasted")
    ledger.check("Wayland: what is copied elsewhere can be pasted in the window", True)


def promises(ledger, reader):
    """No file can be dropped on a window of this library on Wayland, so none is asked for."""
    reader.press("Try it with a simulated modem")
    reader.wait("Flash firmware", "push button", usable=True)
    until("the end of the asking", lambda: reader.find("Reactivate network", "push button", usable=True))
    reader.press("Flash firmware", "push button")
    reader.wait("Choose the firmware", "heading")
    ledger.check("Wayland: no page asks to drop a file", not reader.sees("drop a file"))


def scale(ledger, screen, opened, reader):
    """On a screen with twice the pixels everything has twice the pixels."""
    def height():
        top, bottom = reader.wait("Choose the firmware", "heading").edges
        return bottom - top

    before = height()
    screen.command("output HEADLESS-1 resolution 2560x1920 scale 2")
    try:
        until("twice the size", lambda: abs(height() - 2 * before) <= 2)
        held = True
    except Exception:  # pylint: disable=broad-except
        held = False
    ledger.check("Wayland: at scale 2 it draws with twice the pixels", held, f"{before} {height()}")
    until("content", lambda: len(set(colours(screen, opened))) > 24)
    screen.picture(ledger.pictures / "wayland-scale-2.png")


def rest(ledger, opened):
    """Left alone it does next to nothing."""
    time.sleep(2.0)  # what was asked before comes to its end
    before = opened.cpu_ticks()
    time.sleep(5.0)  # the one span that is the thing measured
    spent = opened.cpu_ticks() - before
    ledger.check("Wayland: at rest it uses next to no processor time", spent <= 6, f"{spent * 10} ms in 5 s")


def no_compositor(ledger, program):
    """A compositor that has gone: the X display is taken where there is one, and else the first cause is told."""
    gone = {"WAYLAND_DISPLAY": str(program.place / "gone")}
    code, said = program.run(**gone, DISPLAY=None)
    ledger.check("Wayland gone, no X: it ends with 2", code == 2, f"{code}: {said}")
    ledger.check("Wayland gone, no X: the cause is told, not what follows from it", "recreated" not in said and "compositor" in said.lower(), said)
    ledger.check("Wayland gone, no X: it does not panic", "panicked" not in said, said)
    with program.open(**gone) as opened:
        opened.window()
        ledger.check("Wayland gone: the X display is taken", True)
