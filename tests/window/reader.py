"""The window as a screen reader has it: names, roles and states over AT-SPI, and what is said by itself.

Nothing is cached. Every answer comes from the program at the time it is asked.
"""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desk import Closing, Trouble, until  # noqa: E402

# Roles that a person acts on. Anything else that takes the focus or an action must be in READ.
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "entry", "text", "password text", "link",
    "menu item", "check menu item", "list item", "slider", "spin button", "page tab",
    "separator",  # between two panels; the arrow keys move it
}
# Words that can be selected and copied. They take a click for that, but no focus.
READ = {"label", "static", "heading", "paragraph", "image", "progress bar", "notification", "alert"}
# Parts of other things. They take a click for the pointer only; the keyboard scrolls what it goes to.
PARTS = {"scroll bar", "panel"}
# What stands around other things and is said first.
AROUND = {"frame", "dialog", "landmark", "tool bar"}


class Node:
    """One thing that a screen reader can say, as it was when it was asked."""

    def __init__(self, thing, depth):
        self.thing, self.depth = thing, depth
        self.role, self.name = thing.get_role_name(), thing.get_name() or ""
        self.states = {state.value_nick for state in thing.get_state_set().get_states()}

    def __str__(self):
        return f"{self.role} “{self.name}”"

    @property
    def usable(self):
        """Whether it can be acted on now."""
        return "enabled" in self.states

    @property
    def value(self):
        """The number that it shows, for a bar; nothing if it tells none."""
        face = self.thing.get_value_iface()
        return face.get_current_value() if face else None

    @property
    def edges(self):
        """Its upper and lower edge in the window."""
        box = self.thing.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        return box.y, box.y + box.height

    @property
    def actions(self):
        """How many actions it offers."""
        face = self.thing.get_action_iface()
        return face.get_n_actions() if face else 0

    def line(self):
        """The node as one line of a printed tree."""
        shown = sorted(self.states - {"showing", "visible", "sensitive"})
        about = self.thing.get_description() or ""
        about = f" — {about}" if about and about != self.name else ""
        actions = " [click]" if self.actions else ""
        return f"{'  ' * self.depth}{self.role} “{self.name}”{about}{actions} ({', '.join(shown)})"


class Reader(Closing):
    """A screen reader's hold of one program."""

    def __init__(self, pid):
        self.pid, self.heard, self.last = pid, [], None
        self.desktop = Atspi.get_desktop(0)
        self.desktop.set_cache_mask(Atspi.Cache.NONE)
        self.listener = Atspi.EventListener.new(self._hear)
        for kind in ("object:state-changed:focused", "object:announcement", "object:property-change:accessible-name"):
            self.listener.register(kind)
        self.program = until("the program among the accessible ones", self._program)

    def close(self):
        """Stops to listen."""
        for kind in ("object:state-changed:focused", "object:announcement", "object:property-change:accessible-name"):
            self.listener.deregister(kind)

    def _program(self):
        for place in range(self.desktop.get_child_count()):
            program = self.desktop.get_child_at_index(place)
            try:
                if program and program.get_process_id() == self.pid and program.get_child_count():
                    return program
            except GLib.Error:
                continue
        return None

    def _hear(self, event):
        if event.type == "object:state-changed:focused" and event.detail1:
            self.last = event.source
        elif event.type == "object:announcement":
            said = event.any_data
            self.heard.append(said.get_string() if isinstance(said, GLib.Variant) else str(said))

    def listen(self):
        """Takes in what the program told since the last time."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def said(self, text):
        """Whether this was announced by itself since the last call of `forget`."""
        self.listen()
        return any(text in heard for heard in self.heard)

    def forget(self):
        """Forgets what was announced."""
        self.listen()
        self.heard.clear()

    def walk(self):
        """Every node from the window down. What vanishes meanwhile is left out."""
        waiting = [(self.program, 0)]
        while waiting:
            thing, depth = waiting.pop()
            try:
                node = Node(thing, depth)
                children = [thing.get_child_at_index(at) for at in range(thing.get_child_count())]
            except GLib.Error:
                continue
            waiting += [(child, depth + 1) for child in reversed(children) if child]
            yield node

    def find(self, name, role=None, usable=False):
        """The first node of that name, or nothing."""
        for node in self.walk():
            if node.name == name and role in (None, node.role) and (node.usable or not usable):
                return node
        return None

    def sees(self, text):
        """Whether any node's name has this text in it."""
        return any(text in node.name for node in self.walk())

    def wait(self, name, role=None, usable=False, patience=30.0):
        """Waits for a node of that name."""
        return until(f"“{name}”", lambda: self.find(name, role, usable), patience)

    def wait_text(self, text, patience=30.0):
        """Waits until the text stands somewhere."""
        return until(f"the text “{text}”", lambda: self.sees(text), patience)

    def press(self, name, role=None, patience=30.0):
        """Presses a control by its name, as a screen reader's user does."""
        node = self.wait(name, role, usable=True, patience=patience)
        if not node.thing.get_action_iface().do_action(0):
            raise Trouble(f"{node} takes no press")
        return node

    def type(self, name, text):
        """Puts a text into the field of that name, and waits until it stands there."""
        field = self.wait(name, "entry", usable=True)
        field.thing.get_editable_text_iface().set_text_contents(text)
        until(f"“{text}” in {field}", lambda: Atspi.Text.get_text(field.thing, 0, -1) == text)

    def text(self, name):
        """The text in the field of that name."""
        field = self.wait(name, "entry")
        return Atspi.Text.get_text(field.thing, 0, -1)

    def focused(self):
        """What has the keyboard focus, or nothing."""
        for node in self.walk():
            if "focused" in node.states and node.role != "frame":
                return node
        return None

    def focus_moves(self, act, patience=5.0):
        """Does something and gives what the focus went to, by the event that tells it."""
        self.listen()
        self.last = None
        act()
        end = time.monotonic() + patience
        while time.monotonic() < end:
            self.listen()
            if self.last is not None:
                try:
                    return Node(self.last, 0)
                except GLib.Error:
                    self.last = None
            time.sleep(0.01)
        return self.focused()

    def faults(self):
        """The tree as text, and what is wrong with it for somebody who cannot see it."""
        lines, faults = [], []
        for node in self.walk():
            try:
                lines.append(node.line())
                focusable, actions = "focusable" in node.states, node.actions
            except GLib.Error:
                continue
            if node.depth == 0:
                continue
            words = "".join(sign for sign in node.name if not "\ue000" <= sign <= "\uf8ff").strip()
            if node.role in CONTROLS | READ | AROUND:
                if not words and node.role != "label":
                    faults.append(f"{node} has no name")
                elif node.name and not words:
                    faults.append(f"{node} is an icon that is read aloud")
            elif node.role not in PARTS:
                faults.append(f"{node} has a role that says nothing")
            if focusable and node.role not in CONTROLS | AROUND:
                faults.append(f"{node} takes the focus with a role that says nothing")
            if actions and node.role not in CONTROLS | READ | PARTS:
                faults.append(f"{node} takes an action with a role that says nothing")
        return "\n".join(lines) + "\n", faults
