"""Unlocking, the SIM PIN and the CD-ROM in the real window, by keyboard alone, with the modem a process of its own."""

import json

import steps
from desk import key, typing, until
from program import Modem

RIGHT, WRONG, PIN = "24680135", "97869786", "1234"
UNLOCK = ("Unlock code, eight digits", "The code once more")
CARD = ("PIN, four to eight digits", "The PIN once more")


def chapter(ledger, program, session):
    """A right code, a wrong one, one attempt left, the PIN request switched off, the CD-ROM off and back. `session`
    opens a window."""
    for name, changes, part in (
        ("unlock-right", locked(10), right),
        ("unlock-wrong", locked(10), wrong),
        ("unlock-last", locked(1), last),
        ("sim-pin", {"based_on": "pin-locked"}, pin),
        ("cdrom", {}, cdrom),
    ):
        scenario = program.place / f"{name}.json"
        scenario.write_text(json.dumps(changes))
        with Modem(program, name, "--scenario", str(scenario)) as modem:
            with session(name) as window:
                Keys(window, modem).connect()
                part(Keys(window, modem), ledger)
                kept = "".join(path.read_text(errors="replace") for path in window.opened.state.rglob("*") if path.is_file())
                ledger.check(f"{name}: the code is in no file", WRONG not in kept and RIGHT not in kept)
            report = modem.stop()
        ledger.check(f"{name}: the modem met nothing that it does not allow", report["violations"] == [], str(report))


def locked(attempts):
    """A locked modem with so many attempts left."""
    return {"based_on": "locked", "card_lock": {"tries": attempts}}


class Keys:
    """Hands on the keyboard and ears at the screen reader."""

    def __init__(self, session, modem):
        self.session, self.reader, self.modem = session, session.reader, modem

    def connect(self):
        """The port is named by hand, and the modem says who it is."""
        self.reader.press("Choose the port yourself")
        self.reader.type("PC UI port", str(self.modem.ports / "pcui"))
        self.reader.press("Use this port")
        self.reader.wait("Reactivate network", "push button", usable=True)
        until("the end of the asking", lambda: self.reader.sees("What would you like to do?"))

    def go_to(self, name):
        """Presses Tab until the control of this name has the focus."""
        steps.go_to(self.reader, name)

    def press(self, name):
        """Goes to a button and presses it."""
        self.reader.wait(name, "push button", usable=True)
        self.go_to(name)
        key("space")

    def fill(self, fields, code):
        """Types the code into both fields."""
        for field in fields:
            self.go_to(field)
            typing(code)
        # Enter in a field must do nothing.
        key("Return")


def right(keys, ledger):
    """The right code."""
    keys.press("Unlock with a code")
    keys.reader.wait("Send the code once", "push button")
    keys.session.screen("unlock")
    closed = keys.reader.find("Send the code once", "push button")
    ledger.check("unlock: the button is closed before the code is typed twice", not closed.usable)
    keys.fill(UNLOCK, RIGHT)
    keys.reader.wait("Send the code once", "push button", usable=True)
    sent = f'AT^CARDLOCK="{RIGHT}"'
    ledger.check("unlock: nothing is sent before the button is pressed", keys.modem.commands(sent) == 0)
    names = [node.name for node in keys.reader.walk()]
    ledger.check("unlock: a screen reader reads no code", not any(RIGHT in name for name in names), str(names))
    keys.press("Send the code once")
    keys.reader.wait_text("The modem is unlocked")
    keys.session.screen("unlock-done")
    ledger.check("unlock: the code was sent once", keys.modem.commands(sent) == 1)


def wrong(keys, ledger):
    """A wrong code."""
    keys.press("Unlock with a code")
    keys.reader.wait("Send the code once", "push button")
    keys.fill(UNLOCK, WRONG)
    keys.press("Send the code once")
    keys.reader.wait_text("The unlock code was wrong")
    names = [node.name for node in keys.reader.walk()]
    ledger.check("unlock: a wrong code shows the attempts before and now", "10" in names and "9" in names, str(names))
    ledger.check("unlock: it was sent once", keys.modem.commands(f'AT^CARDLOCK="{WRONG}"') == 1)
    keys.session.screen("unlock-wrong")


def last(keys, ledger):
    """One attempt left."""
    keys.press("Unlock with a code")
    keys.reader.wait_text("Only one attempt is left for the unlock code")
    offered = keys.reader.find("Send the code once", "push button")
    ledger.check("unlock: the last attempt is not offered", offered is None, str(offered))
    keys.session.screen("unlock-last")


def pin(keys, ledger):
    """The PIN is entered, and its request switched off."""
    keys.press("PIN of the SIM card")
    keys.reader.wait("Enter the PIN", "push button")
    keys.fill(CARD, PIN)
    keys.press("Enter the PIN")
    keys.reader.wait_text("The PIN was right")
    keys.press("Read the modem again")
    keys.reader.wait("Switch the request off", "push button")
    keys.fill(CARD, PIN)
    keys.press("Switch the request off")
    keys.reader.wait_text("no longer asks for its PIN")
    keys.session.screen("sim-off")
    ledger.check("SIM PIN: it was entered once", keys.modem.commands(f'AT+CPIN="{PIN}"') == 1)
    ledger.check("SIM PIN: its request was switched off once", keys.modem.commands(f'AT+CLCK="SC",0,"{PIN}"') == 1)


OFF, FACTORY = "CD-ROM off, card reader on", "As the manufacturer made it"
CHANGE, RESTORE = "Change E1550 …237518", "Bring the previous value back"


def cdrom(keys, ledger):
    """The CD-ROM is turned off, the replug followed, and the previous value brought back by one press."""
    keys.press("CD-ROM and voice")
    keys.reader.wait(f"{FACTORY} (now)", "radio button")
    keys.session.screen("cdrom")
    ledger.check("CD-ROM: only what the modem has is marked", marked(keys) == [f"{FACTORY} (now)"], str(marked(keys)))
    ledger.check("CD-ROM: the button is closed before something is chosen", not keys.reader.find(CHANGE).usable)
    ledger.check("CD-ROM: it says why", keys.reader.sees("Choose what the modem should show."))
    keys.go_to(OFF)
    key("space")
    until("the choice", lambda: marked(keys) == [OFF])
    ledger.check("CD-ROM: nothing is sent before the button is pressed", keys.modem.commands("AT^U2DIAG=256") == 0)
    keys.press(CHANGE)
    replug(keys, "cdrom-off", ledger)
    keys.reader.wait(f"{OFF} (now)", "radio button")
    ledger.check("CD-ROM: 256 was sent once", keys.modem.commands("AT^U2DIAG=256") == 1)
    keys.press("Done")
    keys.press("CD-ROM and voice")
    keys.press(RESTORE)
    replug(keys, "cdrom-back", ledger)
    keys.reader.wait(f"{FACTORY} (now)", "radio button")
    ledger.check("CD-ROM: 255 was sent once, by one press", keys.modem.commands("AT^U2DIAG=255") == 1)
    ledger.check("CD-ROM: nothing is left to bring back", keys.reader.find(RESTORE) is None)
    keys.press("Done")
    keys.press("History")
    keys.reader.wait("History", "heading")
    keys.reader.wait_text("Bring CD-ROM and card reader back")
    ledger.check("history: the change is told with what was before", keys.reader.sees(f"E1550 …237518 · {FACTORY} → {OFF}"))
    ledger.check("history: its way back, too", keys.reader.sees(f"E1550 …237518 · {OFF} → {FACTORY}"))
    keys.session.screen("history")
    key("Escape")
    keys.reader.wait("Your modem", "heading")


def marked(keys):
    """The names of the choices that are marked."""
    return [node.name for node in keys.reader.walk() if node.role == "radio button" and "checked" in node.states]


def went(keys):
    """How often a job has seen the modem go."""
    return keys.session.opened.log().count("the modem is Away")


def replug(keys, name, ledger):
    """The modem is unplugged and plugged in when that is asked for; the page follows."""
    keys.reader.wait_text("Unplug the modem")
    keys.session.screen(name)
    gone = went(keys)
    keys.modem.hand("unplug")
    # No hand is quicker than the job, which looks four times a second.
    until("the job to see the modem go", lambda: went(keys) > gone)
    keys.modem.hand("plug")
    keys.reader.wait_text("The modem was plugged in again and reports the new value", patience=60)
    ledger.check(f"{name}: the page followed the replug", True)
    keys.session.screen(f"{name}-done")
