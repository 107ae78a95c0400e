"""What an owner does with a modem on Windows, and what must be true afterwards. `run.py` runs these.

Each takes a `Windows` with two serial ports. The modem's own log decides.
"""

from chosen import expect, long, short
from windows import until

NETWORK = "AT^SYSCFG=2,2,3fffffff,0,2"


def kept_the_rules(modem):
    broken = [entry for entry in modem.log() if entry["event"] == "violation"]
    expect(broken == [], "a rule of the protocol was broken", broken[:3])


def written_whole(windows, modem, ran):
    """The job says that it is done, and the modem holds the file byte for byte."""
    expect(ran.code == 0, ran)
    kept_the_rules(modem)
    expect(modem.holds(windows.file), "what the modem holds differs from the file")


@short
def a_modem_says_who_it_is(windows):
    with windows.modem():
        ran = windows.run("info")
        expect(ran.code == 0, ran)
        expect("E1550" in str(ran.last), ran)


@short
def flash(windows):
    with windows.modem() as modem:
        written_whole(windows, modem, windows.run("flash"))


@short
def flash_of_a_modem_whose_replies_are_doubled_split_late_and_refused(windows):
    at = [{"effect": "duplicate-reply", "at": {"block": 2}}, {"effect": {"split-reply": {"gap_ms": 20}}, "at": {"block": 5}},
          {"effect": {"slow-reply": {"delay_ms": 900}}, "at": {"block": 8}}, {"effect": {"nak": 1}, "at": {"block": 11}},
          {"effect": "duplicate-reply", "at": {"opcode": 0x41}}, {"effect": {"slow-reply": {"delay_ms": 700}}, "at": {"opcode": 0x43}}]
    with windows.modem(faults=at) as modem:
        written_whole(windows, modem, windows.run("flash"))


@short
def repair(windows):
    with windows.modem("--scenario", "half-flashed") as modem:
        written_whole(windows, modem, windows.run("repair"))


@short
def reactivate(windows):
    with windows.modem("--scenario", "network-lost") as modem:
        ran = windows.run("reactivate")
        expect(ran.code == 0, ran)
        expect(modem.commands().count(NETWORK) == 1, "the guide's command was not sent once", modem.commands())


@short
def pulled_out_in_mid_write_then_repaired(windows):
    with windows.modem("--speed", "60000") as modem:
        job = windows.start("flash")
        until(lambda: modem.started() >= 2, "writing did not begin")
        modem.by_hand("unplug")
        ran = job.wait()
        expect(ran.code == 3, ran)
        modem.by_hand("plug")
        until((windows.stick / "download").is_symlink, "the modem did not come back in download mode")
        written_whole(windows, modem, windows.run("repair"))


@long
def the_page_of_a_vendors_program_starts_it_and_sees_its_end(windows):
    said = windows.unit_test("a_program_of_windows_is_started_and_its_end_is_seen")
    expect("1 passed" in said, said[-2000:])


@long
def a_vendors_program_that_flashes_is_followed(windows):
    with windows.modem() as modem:
        said = windows.unit_test("a_program_that_flashes_is_followed_and_its_new_version_is_proven")
        expect("1 passed" in said, said[-2000:])
        kept_the_rules(modem)
        expect(modem.holds(windows.file), "what the modem holds differs from the file")


# Everything that can go wrong with a reply, as in `tests/sweep.rs`, where all of them strike everywhere in memory.
EFFECTS = ["lost-reply", "bad-crc", "refuse", {"garbage": [0x7E, 0x02, 0x6A, 0x7E, 0x13, 0x37]}, {"split-reply": {"gap_ms": 3}},
           "glued-reply", {"slow-reply": {"delay_ms": 900}}, "duplicate-reply", "no-opening-flag", {"nak": 1}, {"nak": 7},
           {"unplug": {}}]
OCCASIONS = {"a_block": {"block": 3}, "start": {"opcode": 0x41}, "end": {"opcode": 0x43}}


def sweep(effect, occasion):
    name = effect if isinstance(effect, str) else "_".join(map(str, (*effect, *(v for v in effect.values() if isinstance(v, int)))))

    def fault(windows):
        with windows.modem(faults=[{"effect": effect, "at": OCCASIONS[occasion]}]) as modem:
            ran = windows.run("flash", timeout=400)
            if ran.code == 0:
                return written_whole(windows, modem, ran)
            # It says what the modem is, and a repair brings it home.
            kept_the_rules(modem)
            expect(ran.code == 3 or (ran.code == 1 and modem.started() <= 1), ran)
            ports = [windows.stick / "download", windows.stick / "pcui"]
            if not any(port.is_symlink() for port in ports):
                modem.by_hand("plug")
                until(lambda: any(port.is_symlink() for port in ports), f"the modem did not come back after {ran}")
            # One that left before it had begun to write runs as before.
            again = "repair" if ports[0].is_symlink() else "flash"
            written_whole(windows, modem, windows.run(again, timeout=400))
    fault.__name__ = f"{name}_at_{occasion}".replace("-", "_")
    long(fault)


for one in EFFECTS:
    for when in OCCASIONS:
        sweep(one, when)


@long
def the_taskbar_takes_each_state_of_a_job(windows):
    said = windows.unit_test("the_taskbar_takes_every_state")
    expect("1 passed" in said, said[-2000:])
