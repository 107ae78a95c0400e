//! Which modem a command is about: the one that is plugged in, the one in a named USB port, or ports
//! named by hand.

use std::path::PathBuf;

use clap::Args;

use crate::bus::path::PathBus;
use crate::bus::system::{
    self, ListedPort, ShutOut, StickListing, StickState, SystemBus, UsbDevice,
};
use crate::bus::{Bus, Role};
use crate::job::Failure;
use crate::modem::usb;
use crate::problem::Problem;

/// Which modem is meant. Without either, the one that is plugged in.
#[derive(Clone, Debug, Default, Args)]
pub struct Which {
    /// The PC UI port of the modem. Without it the modem that is plugged in is found automatically.
    #[arg(long, value_name = "P")]
    pub port: Option<PathBuf>,
    /// The modem in this USB port, as `detect` names it. Needed only when several are plugged in.
    #[arg(long, value_name = "SOCKET", conflicts_with = "port")]
    pub stick: Option<String>,
}

impl Which {
    /// The bus that reaches it. `download` is where ports named by hand appear in download mode, the
    /// same path unless it is given.
    ///
    /// # Errors
    /// When no port was named and not exactly one modem is meant, or it shows no port.
    pub fn bus(self, download: Option<PathBuf>) -> Result<Box<dyn Bus>, Failure> {
        if let Some(port) = self.port {
            // Its name may be another one after a restart. The USB port stays, so that is followed where it is known.
            if download.is_none()
                && let Some(bus) = SystemBus::of_port(&port)
            {
                return Ok(Box::new(bus));
            }
            let download = download.unwrap_or_else(|| port.clone());
            let bus = PathBus::new(port, download);
            if let Some((one, other)) = bus.two_places() {
                let detail = format!(
                    "--port is a port of the modem in USB port {one}, --download-port one of the modem in {other}"
                );
                return Err(Failure::outside_job(Problem::SeveralModems, detail));
            }
            return Ok(Box::new(bus));
        }
        let (sticks, ports) = system::look_when_ready();
        Ok(Box::new(choose(&sticks, &ports, self.stick.as_deref())?))
    }

    /// The things that are there although no modem was found: where a named port is gone, what is plugged in instead, for
    /// the port may have another name by now; without one, a modem of which no port may be asked.
    pub fn found_instead(&self) -> Option<String> {
        let sticks = system::look().0;
        match &self.port {
            Some(port) if !PathBus::is_there(port) => Some(format!(
                "{} is not there; {}",
                port.display(),
                there_are(&sticks)
            )),
            Some(_) => None,
            None => {
                let is_meant = |stick: &&StickListing| {
                    self.stick
                        .as_deref()
                        .is_none_or(|socket| stick.is_at(socket))
                };
                let stick = sticks.iter().find(is_meant)?;
                (stick.shown_state() == StickState::Unrecognised)
                    .then(|| describe(stick) + &unknown_ports(stick))
            }
        }
    }
}

/// The bus of the one stick that is meant.
fn choose(
    sticks: &[StickListing],
    ports: &[ListedPort],
    socket: Option<&str>,
) -> Result<SystemBus, Failure> {
    let meant: Vec<&StickListing> = sticks
        .iter()
        .filter(|stick| socket.is_none_or(|socket| stick.is_at(socket)))
        .collect();
    let [stick] = meant.as_slice() else {
        let (problem, detail) = match (meant.is_empty(), socket) {
            (true, None) => none_but(&system::others(), ports),
            (true, Some(socket)) => (
                Problem::NoDevice,
                format!("no modem is in USB port {socket}; {}", there_are(sticks)),
            ),
            (false, _) => (Problem::SeveralModems, there_are(sticks)),
        };
        return Err(Failure::outside_job(problem, detail));
    };
    let problem = match stick.shown_state() {
        StickState::CdRom => Problem::CdromMode,
        StickState::NoDriver => Problem::NoDriver,
        StickState::NetworkCard => Problem::NetworkCard,
        StickState::BootRom => Problem::BootRom,
        // Whether a port can be opened, and what answers on it, shows when it is opened.
        StickState::Modem
        | StickState::Unrecognised
        | StickState::DownloadMode
        | StickState::NoPermission
        | StickState::NotReady
        | StickState::Busy => {
            return Ok(match &stick.location {
                Some(location) => SystemBus::at(location.clone()),
                None => SystemBus::new(),
            });
        }
    };
    let mut detail = describe(stick);
    if cfg!(target_os = "linux") && problem == Problem::NoDriver {
        detail.push_str(&without_driver(stick));
    }
    Err(Failure::outside_job(problem, detail))
}

/// The driver that makes a stick's serial ports on Linux, and the way to reach a stick without one.
fn without_driver(stick: &StickListing) -> String {
    let (Some(vid), Some(pid), Some(socket)) = (stick.vid, stick.pid, stick.socket()) else {
        return String::new();
    };
    match system::shut_out(socket) {
        Some(ShutOut::Device) => {
            return format!(
                "; the computer shuts it out, as USBGuard does with devices it does not know. To let it in until it is \
                 unplugged: echo 1 | sudo tee /sys/bus/usb/devices/{socket}/authorized"
            );
        }
        Some(ShutOut::Interfaces) => {
            return format!(
                "; the computer keeps drivers away from it. To let them in until it is unplugged: for i in \
                 /sys/bus/usb/devices/{socket}:*; do echo 1 | sudo tee $i/authorized; echo ${{i##*/}} | sudo tee \
                 /sys/bus/usb/drivers_probe; done"
            );
        }
        None => {}
    }
    if stick.interfaces.is_empty() {
        return String::from(
            "; the computer has set up none of its interfaces, often for want of power or because of a bad cable: plug it directly \
             into the computer. sudo dmesg tells the reason. Only then it needs its driver, the kernel module option",
        );
    }
    format!(
        "; its driver is the kernel module option. If loading it is not enough: echo {vid:04x} {pid:04x} | sudo tee \
         /sys/bus/usb-serial/drivers/option1/new_id. Without a driver: --port usb:{socket}"
    )
}

/// The ports of a stick of which nothing tells what they are for, and the ways to name one by hand.
fn unknown_ports(stick: &StickListing) -> String {
    let ports: Vec<String> = stick.ports.iter().map(ListedPort::to_string).collect();
    format!(
        "; nothing tells what its ports are for, and a modem that waits for firmware could look like this, so none of them was \
         asked: {}. If it should run, name its PC UI port with --port; if a flash was interrupted, use modem-medic repair with \
         --download-port",
        ports.join(", ")
    )
}

/// No modem is there, and which devices are there that this program does not work on.
fn none_but(others: &[UsbDevice], ports: &[ListedPort]) -> (Problem, String) {
    let mut text = String::from("no modem that this program works on is plugged in");
    let not_meant: Vec<String> = others
        .iter()
        .map(UsbDevice::to_string)
        .chain(
            ports
                .iter()
                .filter(|port| port.vid.is_some() && !port.is_vendors())
                .map(ListedPort::to_string),
        )
        .collect();
    if !not_meant.is_empty() {
        text.push_str("; other devices are ");
        text.push_str(&not_meant.join(", "));
    } else if system::has_no_usb() {
        text.push_str(
            "; this system shows no USB at all, so a container or a sandbox has to be given it, and WSL the modem by usbipd \
             attach. A port that is there all the same can be named with --port",
        );
    }
    let is_successor = |device: &UsbDevice| device.vid == usb::SUCCESSOR;
    let problem = if others.iter().any(is_successor) {
        Problem::UnsupportedModem
    } else {
        Problem::NoDevice
    };
    (problem, text)
}

fn there_are(sticks: &[StickListing]) -> String {
    if sticks.is_empty() {
        return String::from("none is plugged in");
    }
    let sticks: Vec<String> = sticks.iter().map(describe).collect();
    format!("plugged in are {}", sticks.join(", "))
}

fn describe(stick: &StickListing) -> String {
    let socket = stick.socket().unwrap_or("unknown");
    let product = stick.product.as_deref().unwrap_or("unnamed");
    let condition = stick.shown_state().describe();
    let port = stick
        .port(Role::PcUi)
        .map_or_else(String::new, |port| format!(", PC UI port {}", port.name));
    format!("USB port {socket} ({product}, {condition}{port})")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modem::UsbState;

    fn stick(socket: &str, state: UsbState) -> StickListing {
        StickListing {
            state,
            location: Some(format!("PCIROOT(0)#USBROOT(0)-{socket}")),
            ..StickListing::default()
        }
    }

    #[test]
    fn the_socket_chooses_and_without_one_there_must_be_one_modem() {
        let problem = |sticks: &[StickListing], socket| {
            choose(sticks, &[], socket).map(|_| ()).map_err(|failure| {
                assert!(!failure.detail.is_empty());
                failure.problem
            })
        };
        let cd = stick("1", UsbState::Storage);
        let bare = stick("2", UsbState::Modem);
        let both = [cd.clone(), bare.clone()];
        assert_eq!(problem(&[], None), Err(Problem::NoDevice));
        assert_eq!(problem(&[], Some("1")), Err(Problem::NoDevice));
        assert_eq!(problem(&[cd], None), Err(Problem::CdromMode));
        assert_eq!(problem(&[bare], None), Err(Problem::NoDriver));
        assert_eq!(problem(&both, None), Err(Problem::SeveralModems));
        assert_eq!(problem(&both, Some("USBROOT(0)-2")), Err(Problem::NoDriver));
        assert_eq!(problem(&both, Some("3")), Err(Problem::NoDevice));
        let several = choose(&both, &[], None).unwrap_err();
        for socket in ["USBROOT(0)-1", "USBROOT(0)-2"] {
            assert!(several.detail.contains(socket), "{}", several.detail);
        }
    }
}
