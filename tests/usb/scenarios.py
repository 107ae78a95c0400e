"""What an owner does with a modem on a real Linux, and what must be true afterwards. `run.py` runs these.

Each takes a `Bench`: a booted guest and the means to plug simulated modems into it. The modem's own log decides.
"""

import time

from bench import PROGRAM
from chosen import expect, long, short

# A real stick takes about so much a second; a fast one hides what other programs do meanwhile.
SLOW = ("--speed", "60000")


def variants(choose, name, values):
    """The same scenario for each of `values`."""
    def made(scenario):
        for value in values:
            def one(bench, value=value):
                return scenario(bench, value)
            one.__name__ = f"{scenario.__name__}_{name}_{value}".replace(" ", "_")
            one.__doc__ = scenario.__doc__
            choose(one)
        return scenario
    return made


def written_whole(bench, modem, ran, torn=False):
    """The job says that it is done, the modem holds the file byte for byte, and nobody else spoke to it meanwhile."""
    expect(ran.code == 0, f"exit {ran.code}", ran.out[-1500:], ran.err[-1500:])
    nobody_else(modem, torn)
    bench.holds_a_file(modem)


def nobody_else(modem, torn=False):
    """`torn`: a program of ours died within a frame, whose half the modem finds before the next one, at one moment."""
    strangers = modem.strangers()
    if torn and strangers and strangers[0]["event"] == "noise":
        strangers = [entry for entry in strangers if entry["ms"] != strangers[0]["ms"]]
    expect(strangers == [], "another program spoke to the modem in download mode", strangers[:3])
    broken = [entry for entry in modem.log() if entry["event"] == "violation"]
    if torn:
        broken = [entry for entry in broken if not entry["text"].startswith("a damaged frame came")]
    expect(broken == [], "a rule of the protocol was broken", broken[:3])


def nothing_written(modem, ran):
    expect(ran.code == 1, f"exit {ran.code}", ran.out[-1500:], ran.err[-1500:])
    expect(modem.started() == 0, "something was written")
    settings = [text for text in modem.commands() if text.startswith("AT^SYSCFG=") and text[10:11].isdigit()]
    expect(settings == [], "a setting was sent", settings)


# --- The main story -----------------------------------------------------------------------------------------------------------

@short
def story_from_cdrom_switched_by_the_system(bench):
    """usb_modeswitch switches the stick; the owner flashes it and brings the network back."""
    with bench.plugged_in("--scenario", "cdrom-only", *SLOW) as modem:
        bench.known_by_modem_manager()
        written_whole(bench, modem, bench.flash())
        ran = bench.owner("reactivate --json", 300)
        expect(ran.code == 0, ran.out[-1500:], ran.err[-1500:])
        sent = [text for text in modem.commands() if text == "AT^SYSCFG=2,2,3fffffff,0,2"]
        expect(len(sent) == 1, "the guide's command was sent", len(sent), "times")


@long
def story_from_cdrom_switched_by_us(bench):
    """Without usb_modeswitch the program itself switches the stick."""
    bench.install()
    bench.root("mv /usr/sbin/usb_modeswitch_dispatcher /usr/sbin/usb_modeswitch_dispatcher.off; mv /usr/sbin/usb_modeswitch /usr/sbin/usb_modeswitch.off")
    try:
        with bench.modem("--scenario", "cdrom-only") as modem:
            bench.until("ls /sys/bus/usb/devices/*/idProduct | xargs cat | grep -q 1446", "the CD-ROM did not appear")
            ran = bench.owner("switch --json", 120)
            expect(ran.code == 0, ran.out[-1500:], ran.err[-1500:])
            bench.port_comes(2)
            written_whole(bench, modem, bench.flash())
    finally:
        bench.root("mv /usr/sbin/usb_modeswitch_dispatcher.off /usr/sbin/usb_modeswitch_dispatcher; mv /usr/sbin/usb_modeswitch.off /usr/sbin/usb_modeswitch")


# --- ModemManager -------------------------------------------------------------------------------------------------------------

@variants(short, "s_after_plugging_in", [5])
@variants(long, "s_after_plugging_in", [0, 12, 30])
def flash_beside_modem_manager(bench, wait):
    """An ordinary user with the package installed, ModemManager at whatever it does that long after plugging in."""
    with bench.plugged_in(*SLOW) as modem:
        time.sleep(wait)
        written_whole(bench, modem, bench.flash())


@variants(long, "s_after_plugging_in", [0, 5, 12, 30])
def dashboard_beside_modem_manager(bench, wait):
    """The same for a dashboard."""
    with bench.plugged_in(*SLOW) as modem:
        time.sleep(wait)
        written_whole(bench, modem, bench.flash("dashboard"))


@variants(long, "s_after_plugging_in", [0, 5, 12, 30])
def reactivate_beside_modem_manager(bench, wait):
    """The same for the network setting."""
    with bench.plugged_in("--scenario", "network-lost"):
        time.sleep(wait)
        ran = bench.owner("reactivate --json", 300)
        expect(ran.code == 0, ran.out[-1500:], ran.err[-1500:])


@variants(short, "s_after_plugging_in", [5])
@variants(long, "s_after_plugging_in", [0, 12, 30])
def repair_beside_modem_manager(bench, wait):
    """A half-flashed stick is plugged in and repaired while ModemManager runs."""
    with bench.half_flashed(*SLOW) as modem:
        time.sleep(wait)
        written_whole(bench, modem, bench.repair())


@short
def nothing_is_written_beside_a_modem_manager_that_cannot_be_kept_away(bench):
    """Without any rule: nothing is written, and the advice works when it is followed to the letter."""
    bench.uninstall()
    open_to_all = 'KERNEL=="ttyUSB*", MODE="0666"\nSUBSYSTEM=="usb", MODE="0666"'
    with bench.udev_rule(open_to_all), bench.modem(*SLOW) as modem:
        bench.port_comes(2)
        ran = bench.flash()
        nothing_written(modem, ran)
        expect("rules install" in ran.out + ran.err, "the advice does not name the rule", ran.out[-1500:])
        bench.root(f"{PROGRAM} rules install --json").ok()
        bench.replug(modem)
        written_whole(bench, modem, bench.flash())


@long
def modem_manager_that_has_enabled_the_modem(bench):
    """ModemManager owns the modem and uses it; it is asked to let go, and does."""
    with bench.plugged_in(*SLOW) as modem:
        bench.known_by_modem_manager()
        bench.root("mmcli -m any --enable", 120)
        written_whole(bench, modem, bench.flash())


# --- Pulled out, killed, asleep -----------------------------------------------------------------------------------------------

@short
def pulled_out_in_mid_write_then_repaired(bench):
    """The stick is pulled out while it is written, plugged in again, and repaired."""
    with bench.plugged_in(*SLOW) as modem:
        bench.known_by_modem_manager()
        job = bench.being_written(modem)
        time.sleep(3)
        modem.by_hand("unplug")
        ran = job.wait()
        expect(ran.code == 3, f"exit {ran.code}", ran.out[-1500:])
        modem.by_hand("plug")
        bench.port_comes(1)
        written_whole(bench, modem, bench.repair())


@long
def killed_in_mid_write_then_resumed(bench):
    """The program is killed while it writes; `resume` goes on."""
    with bench.plugged_in(*SLOW) as modem:
        bench.known_by_modem_manager()
        job = bench.being_written(modem)
        time.sleep(3)
        bench.root("pkill -KILL modem-medic")
        job.wait()
        ran = bench.owner(f"resume {bench.file('firmware')} --yes --json", 500)
        written_whole(bench, modem, ran, torn=True)


@long
def comes_back_as_a_cdrom(bench):
    """After the restart the stick shows its CD-ROM again, and usb_modeswitch switches it."""
    with bench.plugged_in("--scenario", "cdrom-only", *SLOW) as modem:
        written_whole(bench, modem, bench.flash())


@short
def sleep_is_held_off_while_writing(bench):
    """logind shows the inhibitor during the write and not afterwards."""
    with bench.plugged_in(*SLOW) as modem:
        bench.known_by_modem_manager()
        job = bench.being_written(modem)
        during = bench.root("systemd-inhibit --list").out
        ran = job.wait()
        written_whole(bench, modem, ran)
        after = bench.root("systemd-inhibit --list").out
        expect("odem" in during.replace("ModemManager", ""), "no inhibitor while writing", during)
        expect("odem Medic" not in after, "the inhibitor stayed", after)


# --- The desk -----------------------------------------------------------------------------------------------------------------

@long
def without_the_serial_driver(bench):
    """The kernel's driver is missing; the program speaks to the bulk endpoints itself."""
    bench.install()
    bench.root("printf 'blacklist option\\ninstall option /bin/false\\n' > /etc/modprobe.d/no-option.conf").ok()
    # ModemManager lets go of the ports of the modem before a little after it has left.
    bench.until("! grep -q '^option ' /proc/modules || rmmod option 2>/dev/null", "the serial driver cannot be taken away")
    try:
        with bench.modem(*SLOW) as modem:
            bench.until("grep -q 1001 /sys/bus/usb/devices/*/idProduct", "the modem did not appear")
            written_whole(bench, modem, bench.flash())
    finally:
        bench.root("rm /etc/modprobe.d/no-option.conf")


@long
def access_that_comes_late(bench):
    """udev gives the user access four seconds after the port is there."""
    bench.install()
    with bench.udev_rule('SUBSYSTEM=="tty", KERNEL=="ttyUSB*", PROGRAM="/bin/sleep 4"'), bench.modem():
        bench.port_comes(0)
        ran = bench.owner("info --json", 120)
        expect(ran.code == 0, ran.out[-1500:], ran.err[-1500:])


@long
def two_equal_sticks(bench):
    """Two equal sticks: the one that was not named is never spoken to in download mode, nor written."""
    with bench.plugged_in(*SLOW) as modem, bench.second_modem() as other:
        bench.port_comes(5)
        ran = bench.owner(f"flash {bench.file('firmware')} --yes --json", 60)
        expect(ran.code in (1, 2), "one of two was chosen by itself", ran.out[-800:])
        ran = bench.owner(f"flash {bench.file('firmware')} --stick 1-1 --yes --json", 400)
        written_whole(bench, modem, ran)
        expect(other.started() == 0, "the other modem was written")


@long
def rules_are_installed_through_polkit(bench):
    """`rules install` and `rules remove` as an ordinary user, who gives an administrator's password when polkit asks for it."""
    bench.uninstall()
    count = "ls /etc/udev/rules.d/*modem-medic* /etc/dbus-1/system.d/*modem-medic* /etc/polkit-1/rules.d/*modem-medic* 2>/dev/null | wc -l"
    with bench.administrator():
        for password, word, code, files in [("wrong", "install", 1, 0), ("owner", "install", 0, 3), ("owner", "remove", 0, 0)]:
            ran, asked = bench.owner_with_password(password, f"rules {word} --json")
            expect(ran.code == code, f"exit {ran.code} after {password}", ran.out, ran.err, asked)
            expect("Authenticating as: owner" in asked, "polkit asked somebody else", asked)
            expect(bench.root(count).out.strip() == str(files), f"not {files} files after {word}", ran.out)
