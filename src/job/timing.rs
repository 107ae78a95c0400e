//! How long a job waits for what. Every timeout stands here once, with its source, and has one owner:
//! the function that waits. Nothing else may give up.

use std::time::Duration;

use crate::protocol::dload::session::Limits;

/// A short AT command. Real answers come within 3 s (`docs/facts/at-and-usb.md` §2).
pub const AT: Duration = Duration::from_secs(5);
/// The first `AT` on a port that may not be an AT port at all.
pub const AT_PROBE: Duration = Duration::from_secs(2);
/// `AT` on a port of which nobody knows what it is for. A port that takes AT answers within
/// milliseconds, one that does not is silent (`docs/facts/at-and-usb.md` §3.2: "short timeout"). A choice
/// \[G\].
pub const AT_ROLE: Duration = Duration::from_secs(1);
/// How long a modem may take to answer a line that stood in it before a port was opened. It answers within
/// milliseconds, and at once when there was none. A choice \[G\].
pub const STRAY_LINE: Duration = Duration::from_millis(100);
/// The most that is waited for that on a modem which never falls silent. A choice \[G\].
pub const STRAY_LINE_MOST: Duration = Duration::from_secs(1);
/// `AT+COPS?`, which some modems answer only after they have looked at the network. A choice \[G\].
pub const AT_OPERATOR: Duration = Duration::from_secs(10);
/// A short AT command on a modem that was seen to be slow, at most. A choice \[G\].
pub const AT_SLOW: Duration = Duration::from_secs(12);
/// `AT^SYSCFG=`: the vendor's own layer allows up to 144 s (`docs/facts/at-and-usb.md` §0 fact 7).
pub const AT_SYSCFG: Duration = Duration::from_secs(150);
/// A command that stores one value, such as `AT^U2DIAG=`. A choice \[G\].
pub const AT_STORE: Duration = Duration::from_secs(15);
/// `AT^NVBACKUP`: 50 s in the vendor's table (`docs/facts/dload-and-firmware-files.md` §3.2).
pub const AT_NVBACKUP: Duration = Duration::from_secs(50);
/// `AT^GODLOAD`: its OK may never come (same sheet, §3.2), so little is lost by not waiting long.
pub const AT_GODLOAD: Duration = Duration::from_secs(5);
/// `AT^SIGNVER`, `AT^DATAMODE` in download mode (same sheet, §4: 10 s for AT).
pub const AT_DOWNLOAD: Duration = Duration::from_secs(10);
/// Registration after a changed setting takes 1 to 3 minutes (`docs/facts/at-and-usb.md` §0 fact 7).
pub const NETWORK: Duration = Duration::from_secs(180);
/// How often registration is looked at while waiting for it.
pub const NETWORK_LOOK: Duration = Duration::from_secs(3);

/// A code for the operator lock or the SIM card. A choice \[G\]: long, because what is not answered in time is not sent
/// again.
pub const CODE: Duration = Duration::from_secs(30);
/// How long attempts that seem unchanged are given before they are read once more. A choice \[G\].
pub const COUNTER: Duration = Duration::from_secs(2);
/// How long a modem that took a PIN is left alone: asked at once, "the firmware may fail miserably and reboot itself"
/// (`docs/facts/at-and-usb.md` §2, what `ModemManager` does).
pub const AFTER_PIN: Duration = Duration::from_secs(3);
/// When the person is asked to plug in a modem again that left after a code. A choice \[G\].
pub const CODE_REPLUG: Duration = Duration::from_secs(15);

/// How often a SIM that starts is asked again.
pub const SIM_LOOK: Duration = Duration::from_secs(1);
/// How long a SIM that says it is busy may take. A choice \[G\].
pub const SIM_START: Duration = Duration::from_secs(10);
/// How long a SIM that seems to be missing or to fail is asked again: both are said, too, right after a
/// modem was plugged in. A choice \[G\].
pub const SIM_DOUBT: Duration = Duration::from_secs(5);
/// How long a SIM must seem to be missing before a search for the network is given up. A choice \[G\].
pub const SIM_MISSING: Duration = Duration::from_secs(10);

/// How long a modem that is locked against its SIM card is watched all the same: the lock is read before the card has
/// started. A choice \[G\].
pub const LOCKED: Duration = Duration::from_secs(20);

/// How long the radio of a modem that has just got a setting may say that it is off: some switch it off and on for that.
/// A choice \[G\].
pub const RADIO_STARTS: Duration = Duration::from_secs(20);

/// A command typed by a person, unless it waits for the network. Longer than [`AT`], because nobody
/// knows which command it is; what comes later is shown all the same.
pub const CONSOLE: Duration = Duration::from_secs(10);
/// How long a console listens before it looks for a typed line or a wish to stop.
pub const CONSOLE_SLICE: Duration = Duration::from_millis(100);

/// One DIAG request. The E1550 sheet tries the probe three times with 1 s each (§6, S2).
pub const DIAG: Duration = Duration::from_secs(1);
/// How often the DIAG probe is tried.
pub const DIAG_TRIES: u32 = 3;
/// A loader request that changes nothing: 0C, 3A, 45.
pub const LOADER: Duration = Duration::from_secs(2);
/// Writing into an E1550. START took 47 ms in the capture, and an erase may be hidden in it: 30 s for it and for
/// any single reply (E1550 sheet §3.2, Timing). END flushes and verifies: 120 s and more (same place).
pub const WRITE: Limits = Limits {
    start: Duration::from_secs(30),
    block: Duration::from_secs(30),
    end: Duration::from_secs(120),
    attempts: BLOCK_ATTEMPTS,
    settle_answers: SETTLE_ANSWERS,
    settle_least: SETTLE_LEAST,
    settle_most: SETTLE_MOST,
};
/// The limits for HiSilicon loaders, where a silent block is sent again (`docs/facts/dload-and-firmware-files.md` §4).
pub const WRITE_HISILICON: Limits = Limits {
    block: Duration::from_secs(15),
    ..WRITE
};
/// RESET: the ACK, or the port going away.
pub const RESET: Duration = Duration::from_secs(10);
/// How often one block is sent at most (DLOAD sheet §12 point 4; only where resending is allowed).
const BLOCK_ATTEMPTS: u32 = 3;
/// Handing bytes to the system, per request.
pub const SEND: Duration = Duration::from_secs(10);
/// How long an unasked reply may lag behind the last one around START and END, in mean answer times of
/// this modem: a late reply that was taken for the next one leaves that one still to come, and it comes
/// within about one answer time. One that lags longer is met at the next request, so this is only the
/// first net. A choice \[G\].
const SETTLE_ANSWERS: u32 = 8;
/// The least of that wait. Only memory and pseudo-terminals are below it: an answer over USB takes 1 ms
/// and more, so a wait of 8 ms and more.
const SETTLE_LEAST: Duration = Duration::from_millis(1);
/// The most of it.
const SETTLE_MOST: Duration = Duration::from_millis(50);
/// How long the replies to repeated DIAG probes may lag behind the first.
pub const DIAG_SETTLE: Duration = Duration::from_millis(20);

/// How long the computer may take to switch a modem that shows its CD-ROM (`docs/facts/at-and-usb.md` §4: wait 10 s).
pub const SYSTEM_SWITCH: Duration = Duration::from_secs(10);
/// A modem that is away when the switch is asked for may be on its way through one that the computer has begun: 2 to
/// 20 s (same place).
pub const SWITCHING: Duration = Duration::from_secs(20);
/// The modem appearing after such a switch: 2 to 20 s (same place), and some more for a slow one.
pub const SWITCHED: Duration = Duration::from_secs(30);
/// A driver making the ports of a modem that appeared. A choice \[G\].
pub const PORTS: Duration = Duration::from_secs(10);

/// A port leaving after the switch: 10 s (E1550 sheet §6, S6).
pub const LEAVE: Duration = Duration::from_secs(10);
/// The modem appearing in download mode: 45 s on the E1550 (§6, S6), 60 s after `AT^GODLOAD`
/// (DLOAD sheet §12 point 6). One value for both.
pub const DOWNLOAD_MODE: Duration = Duration::from_secs(60);
/// The modem coming back after RESET: 4 minutes (E1550 sheet §5.5, EFS is rebuilt).
pub const RETURN: Duration = Duration::from_secs(240);
/// When the person is asked to pull the modem out and plug it in again.
pub const RETURN_PROMPT: Duration = Duration::from_secs(120);
/// A person who was asked to unplug the modem, and then to plug it in again: so long for each. A choice \[G\].
pub const REPLUG: Duration = Duration::from_secs(300);
/// The modem coming back when only DIAG is left, or nothing was written.
pub const RETURN_UNTOUCHED: Duration = Duration::from_secs(60);
/// How long a job that only reads waits for `ModemManager` to be done with a modem just plugged in. It was seen
/// at work on an E1550 for more than 19 s (`docs/facts/qualcomm-packages.md` §6).
pub const MODEM_MANAGER_LETS_READ: Duration = Duration::from_secs(30);
/// How long a job that writes waits for that. A port that answers nothing is tried for up to 45 s, the first one
/// before the others (`docs/facts/at-and-usb.md` §2); only a modem that it knows can `ModemManager` be kept off.
pub const MODEM_MANAGER_DECIDES: Duration = Duration::from_secs(120);
/// How long another program may have a port open that is to be written. A choice \[G\]: longer than a look of the system
/// at a new device.
pub const SHARED_PORT: Duration = Duration::from_secs(3);
/// udev working through its rules for a device that has just appeared. A choice \[G\].
pub const UDEV: Duration = Duration::from_secs(10);
/// A modem that has been back so long after a vendor's program had ended is left alone by it. A choice \[G\];
/// the driver of a port that has just appeared takes ten seconds and more.
pub const PROGRAM_SETTLED: Duration = Duration::from_secs(20);
/// How long a wait goes on before it looks whether the person wants to stop.
pub const STOP_LOOK: Duration = Duration::from_millis(100);
/// The slice in which jobs look again while they wait for a port.
pub const LOOK: Duration = Duration::from_millis(250);
