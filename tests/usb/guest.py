"""A virtual machine with a real Linux: boots the guest in QEMU, runs commands in it as root and as an ordinary user at
the seat, and gives it the sockets of simulated modems as USB devices."""

import base64
import os
import socket
import subprocess
import threading
import time
from pathlib import Path


class Guest:
    """One machine from its start to its end. `folder` is where `guest/build.sh` built, `share` a folder that the guest
    sees as /share, `sockets` the usbredir servers whose modems are plugged into its USB 2 bus."""

    def __init__(self, folder, work, share, sockets):
        self.work, self.answers, self.last = Path(work), {}, 0
        self.answered = threading.Condition()
        command = ["qemu-system-x86_64", "-nodefaults", "-no-reboot", "-m", "768", "-smp", "1", "-display", "none",
                   "-vga", "std", "-accel", os.environ.get("USB_TEST_ACCEL", "tcg,thread=single"), "-cpu", "max",
                   "-kernel", f"{folder}/vmlinuz", "-initrd", f"{folder}/initrd",
                   "-append", "console=ttyS0 quiet loglevel=4 systemd.journald.forward_to_console=1 mitigations=off systemd.show_status=0 random.trust_cpu=on",
                   "-drive", f"file={folder}/root.img,format=raw,if=virtio,snapshot=on",
                   "-serial", f"file:{self.work}/console.log",
                   "-virtfs", f"local,path={share},mount_tag=share,security_model=none,readonly=on",
                   "-device", "virtio-serial-pci", "-device", "ich9-usb-ehci1,id=usb"]
        for name in ("root", "owner"):
            command += ["-chardev", f"socket,id={name},path={self.work}/{name}.sock,server=on,wait=off",
                        "-device", f"virtserialport,chardev={name},name={name}"]
        for number, path in enumerate(sockets):
            command += ["-chardev", f"socket,id=modem{number},path={path},reconnect=1",
                        "-device", f"usb-redir,chardev=modem{number},id=redir{number},bus=usb.0,port={number + 1}"]
        self.log = open(self.work / "qemu.log", "wb")
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        self.ports = {name: self._connect(name) for name in ("root", "owner")}
        for name in self.ports:
            threading.Thread(target=self._listen, args=(name,), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.log.close()

    def _connect(self, name):
        until = time.monotonic() + 20
        while True:
            port = socket.socket(socket.AF_UNIX)
            try:
                port.connect(str(self.work / f"{name}.sock"))
                return port
            except OSError:
                port.close()
                if self.process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError(f"QEMU did not start: {(self.work / 'qemu.log').read_text()}") from None
                time.sleep(0.05)

    def _listen(self, name):
        for line in self.ports[name].makefile():
            key, *rest = line.split()
            with self.answered:
                self.answers[f"ready {name}" if key == "ready" else int(key)] = rest
                self.answered.notify_all()

    def _take(self, key, timeout):
        with self.answered:
            if not self.answered.wait_for(lambda: key in self.answers or self.process.poll() is not None, timeout):
                raise TimeoutError(f"the guest did not answer {key!r} within {timeout} s")
            if key not in self.answers:
                raise RuntimeError(f"the guest ended: {(self.work / 'console.log').read_text(errors='replace')[-2000:]}")
            return self.answers.pop(key)

    def boot(self, timeout=420):
        """Waits until both the root agent and the user's session at the seat answer."""
        for name in ("root", "owner"):
            self._take(f"ready {name}", timeout)
        # Onto its own disk, from which a program starts as on a real computer; from the share it comes in thousands of small reads.
        self.root("mount -t 9p -o trans=virtio,version=9p2000.L,ro,msize=512000 share /mnt && cp -a /mnt/. /share/ && umount /mnt", 120).ok()

    def start(self, user, command, timeout=60):
        """Starts a command; the result of `wait` on it is its `Ran`."""
        with self.answered:
            self.last += 1
            key = self.last
            order = f"{key} {timeout} {base64.b64encode(command.encode()).decode()}\n"
            self.ports[user].sendall(order.encode())
        return Started(self, key, command, timeout)

    def root(self, command, timeout=60):
        """Runs a command as root."""
        return self.start("root", command, timeout).wait()

    def owner(self, command, timeout=60):
        """Runs a command as the ordinary user, in the session at the seat."""
        return self.start("owner", command, timeout).wait()


class Started:
    """A command that runs in the guest."""

    def __init__(self, guest, key, command, timeout):
        self.guest, self.key, self.command, self.timeout = guest, key, command, timeout

    def wait(self):
        code, out, err = self.guest._take(self.key, self.timeout + 60)
        out, err = (base64.b64decode(text[1:]).decode(errors="replace") for text in (out, err))
        return Ran(self.command, int(code), out, err)


class Ran:
    """A command that ended: exit code (137 when it was killed for taking too long), standard output and error."""

    def __init__(self, command, code, out, err):
        self.command, self.code, self.out, self.err = command, code, out, err

    def ok(self):
        """The same, or an error when the command failed."""
        if self.code != 0:
            raise AssertionError(f"{self.command!r} ended with {self.code}\n{self.out}\n{self.err}")
        return self
