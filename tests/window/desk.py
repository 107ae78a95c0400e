"""The desk the window lies on: an X display, seen and touched as a person does it.

Pictures, keys, and two questions that only the display can answer honestly: is there something to see yet,
and was anything drawn? The second one asks the X server's DAMAGE extension, which reports every change of a
window's pixels, whoever drew them and however.
"""

import ctypes
import ctypes.util
import subprocess
import time


class Trouble(Exception):
    """Something that was waited for did not come, or is not as it must be."""


class Closing:
    """Something that is closed at the end of a `with`, however that is left."""

    def __enter__(self):
        return self

    def __exit__(self, *trouble):
        self.close()


def until(what, question, patience=20.0, pause=0.05):
    """Asks until the answer counts as true, and gives the answer."""
    end = time.monotonic() + patience
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Trouble(f"waited {patience:.0f} s in vain for {what}")
        time.sleep(pause)


def run(*arguments):
    """Runs a program and gives what it said; its failure is an empty answer."""
    ended = subprocess.run(arguments, capture_output=True, text=True, timeout=30, check=False)
    return ended.stdout.strip() if ended.returncode == 0 else ""


def key(*names):
    """Presses keys, one after the other, as the keyboard would."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True, timeout=30)


def typing(text):
    """Types a text, letter by letter, as the keyboard would."""
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "20", text], check=True, timeout=30)


def pointer_away():
    """Puts the pointer where no control of the window is."""
    subprocess.run(["xdotool", "mousemove", "1", "1"], check=True, timeout=30)


def scroll_down(window):
    """Turns the wheel over the page to its end."""
    subprocess.run(["xdotool", "mousemove", "--window", str(window), "560", "300"], check=True, timeout=30)
    subprocess.run(["xdotool", "click", "--repeat", "40", "--delay", "5", "5"], check=True, timeout=30)


def window_of(pid):
    """The visible window of a process, or nothing."""
    found = run("xdotool", "search", "--onlyvisible", "--pid", str(pid)).split()
    return int(found[0]) if found else None


def minimise(window):
    """Puts a window away."""
    subprocess.run(["xdotool", "windowminimize", str(window)], check=True, timeout=30)


def active():
    """The window that has the keyboard, or nothing."""
    found = run("xdotool", "getactivewindow")
    return int(found) if found else None


def picture(window, path):
    """Keeps a picture of the window."""
    subprocess.run(["import", "-window", str(window), str(path)], check=True, timeout=60)


class _Image(ctypes.Structure):
    _fields_ = [
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_ubyte)),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
        ("bits_per_pixel", ctypes.c_int),
    ]


class Glass:
    """A look at the pixels of windows, and a count of their changes."""

    # A window that has its content has letters, and their edges alone are many shades.
    SHADES = 24

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.damage = ctypes.CDLL("libXdamage.so.1")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XGetImage.restype = ctypes.POINTER(_Image)
        self.x11.XGetImage.argtypes = [
            ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
            ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int,
        ]
        self.x11.XDestroyImage.argtypes = [ctypes.c_void_p]
        for name in ("XSync", "XPending", "XNextEvent", "XFlush"):
            getattr(self.x11, name).argtypes = {
                "XSync": [ctypes.c_void_p, ctypes.c_int],
                "XPending": [ctypes.c_void_p],
                "XNextEvent": [ctypes.c_void_p, ctypes.c_void_p],
                "XFlush": [ctypes.c_void_p],
            }[name]
        self.damage.XDamageCreate.restype = ctypes.c_ulong
        self.damage.XDamageCreate.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int]
        self.damage.XDamageDestroy.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self.damage.XDamageQueryExtension.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
        # A window may vanish between two questions; that is an answer and not the end of the test.
        self._handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.x11.XSetErrorHandler(self._handler)
        self.display = self.x11.XOpenDisplay(None)
        if not self.display:
            raise Trouble("the display does not open")
        event, error = ctypes.c_int(), ctypes.c_int()
        if not self.damage.XDamageQueryExtension(self.display, ctypes.byref(event), ctypes.byref(error)):
            raise Trouble("the display has no DAMAGE extension")
        self.notify = event.value

    def painted(self, window, width=700, height=440):
        """Whether the window shows its content and not one colour."""
        image = self.x11.XGetImage(self.display, window, 0, 0, width, height, 0xFFFFFFFF, 2)
        if not image:
            return False
        shown = image.contents
        length = shown.bytes_per_line * shown.height
        pixels = memoryview(ctypes.string_at(shown.data, length)).cast("I")
        shades = len(set(pixels[::7]))
        self.x11.XDestroyImage(image)
        return shades >= self.SHADES

    def changes(self, window):
        """Starts to count the changes of a window's pixels."""
        return Changes(self, window)


class Changes(Closing):
    """A running count of the changes of a window's pixels."""

    RAW = 0  # XDamageReportRawRectangles: each drawing is told by itself

    def __init__(self, glass, window):
        self.glass = glass
        self.handle = glass.damage.XDamageCreate(glass.display, window, self.RAW)
        glass.x11.XSync(glass.display, 0)
        self.seen = 0

    def count(self):
        """How many drawings the X server has told of until now."""
        glass, event = self.glass, ctypes.create_string_buffer(192)
        glass.x11.XSync(glass.display, 0)
        while glass.x11.XPending(glass.display):
            glass.x11.XNextEvent(glass.display, event)
            if ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] == glass.notify:
                self.seen += 1
        return self.seen

    def quiet(self, span=1.0, patience=20.0):
        """Waits until nothing was drawn for a while."""
        last, since, end = self.count(), time.monotonic(), time.monotonic() + patience
        while time.monotonic() - since < span:
            now = self.count()
            if now != last:
                last, since = now, time.monotonic()
            if time.monotonic() > end:
                raise Trouble(f"the window did not stop drawing within {patience:.0f} s")
            time.sleep(0.05)

    def close(self):
        """Ends the count."""
        self.glass.damage.XDamageDestroy(self.glass.display, self.handle)
        self.glass.x11.XFlush(self.glass.display)
