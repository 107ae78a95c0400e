//! Finding the PC UI port by asking, where no table and no name tells it: an id that is in no table, or
//! a system that gives ports nothing but numbers (`docs/facts/at-and-usb.md` §3.2).
//!
//! The bus offers such ports only of a modem whose firmware runs. Nothing is written to a port of one
//! that waits for firmware, or might.

use super::at_link::AtLink;
use super::context::Context;
use super::timing;
use crate::bus::{BusError, ListedPort, Port, Role};
use crate::modem::port_mode;
use crate::modem::usb::may_ask_port_mode;

/// The first bytes after opening may be lost.
const TRIES: u32 = 2;

/// The PC UI port, found by asking if need be.
pub(super) fn open_pcui(context: &mut Context<'_, '_>) -> Result<Box<dyn Port>, BusError> {
    match context.open(Role::PcUi) {
        Err(BusError::NotFound(_)) if find(context)? => context.open(Role::PcUi),
        outcome => outcome,
    }
}

/// Asks the ports one after the other until one answers, and lets the bus remember it. `false` when
/// there is none to ask or none answers.
///
/// # Errors
/// When none answers and one could not be opened: then that is what keeps the modem out of reach.
fn find(context: &mut Context<'_, '_>) -> Result<bool, BusError> {
    let ports = context.bus().unassigned_ports();
    let mut closed = None;
    for port in &ports {
        let mut link = match context.open_unnamed(port) {
            Ok(opened) => AtLink::new(opened),
            Err(error) => {
                closed = closed.or(Some(error));
                continue;
            }
        };
        if !answers(context, &mut link) {
            continue;
        }
        let told = told_by_modem(context, &mut link, port, &ports);
        drop(link);
        let chosen = match told {
            // Its own word is tried before it is believed.
            Some(other) if other != port && answers_at(context, other) => other,
            _ => port,
        };
        context.log(format!("{} answers AT", chosen.name));
        context.bus().assign_role(chosen, Role::PcUi);
        return Ok(true);
    }
    match closed {
        Some(error) if !matches!(error, BusError::NotFound(_)) => Err(error),
        _ => Ok(false),
    }
}

fn answers(context: &mut Context<'_, '_>, link: &mut AtLink) -> bool {
    link.knock(context.bus(), "AT", TRIES, timing::AT_ROLE)
        .is_ok_and(|answers| answers)
}

fn answers_at(context: &mut Context<'_, '_>, port: &ListedPort) -> bool {
    let Ok(opened) = context.open_unnamed(port) else {
        return false;
    };
    answers(context, &mut AtLink::new(opened))
}

/// Which port the modem itself calls PC UI, when it can be asked and speaks of just these ports.
fn told_by_modem<'p>(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    asked: &ListedPort,
    ports: &'p [ListedPort],
) -> Option<&'p ListedPort> {
    if !may_ask_port_mode(asked.pid) {
        return None;
    }
    let answer = link
        .ask(context.bus(), "AT^GETPORTMODE", timing::AT_ROLE)
        .ok()?;
    let roles = port_mode::serial_roles(answer.line("^GETPORTMODE")?);
    let mut in_order: Vec<&ListedPort> = ports.iter().collect();
    in_order.sort_by_key(|port| port.interface);
    let numbered = in_order.iter().all(|port| port.interface.is_some());
    if !numbered || roles.len() != in_order.len() {
        return None;
    }
    let place = roles.iter().position(|role| *role == Some(Role::PcUi))?;
    in_order.get(place).copied()
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;
    use crate::bus::{Clock, Ports, UsbSwitch};
    use crate::guard::Unguarded;
    use crate::job::{Done, IdentifyRequest, JobRequest, Surroundings};
    use crate::journal::memory::Shelf;
    use crate::simulator::{
        MemoryBus, Model, ModemEvent, Scenario, SharedStick, TimedEvent, role_of,
    };

    /// An E1550 on a system that says which interfaces its ports are, and not what they are for.
    struct Numbered {
        inner: MemoryBus,
        ports: Vec<ListedPort>,
        appointed: Option<String>,
        held: bool,
    }

    fn role(name: &str) -> Role {
        match name {
            "if0" => Role::Modem,
            "if1" => Role::Diagnostics,
            _ => Role::PcUi,
        }
    }

    impl Numbered {
        fn new(order: &[u8], pid: Option<u16>) -> Self {
            let ports = order.iter().map(|interface| ListedPort {
                name: format!("if{interface}"),
                pid,
                interface: Some(*interface),
                ..ListedPort::default()
            });
            Self {
                inner: MemoryBus::new(Scenario::of(Model::E1550)),
                ports: ports.collect(),
                appointed: None,
                held: false,
            }
        }
    }

    impl Ports for Numbered {
        fn present(&mut self, wanted: Role) -> bool {
            wanted == Role::PcUi && self.appointed.is_some()
        }

        fn open(&mut self, wanted: Role) -> Result<Box<dyn Port>, BusError> {
            match &self.appointed {
                Some(name) if wanted == Role::PcUi => self.inner.open(role(name)),
                _ => Err(BusError::NotFound(wanted)),
            }
        }

        fn unassigned_ports(&mut self) -> Vec<ListedPort> {
            self.ports.clone()
        }

        fn open_unnamed(&mut self, port: &ListedPort) -> Result<Box<dyn Port>, BusError> {
            if self.held {
                return Err(BusError::Busy {
                    port: port.name.clone(),
                    holders: Box::default(),
                });
            }
            self.inner.open(role(&port.name))
        }

        fn assign_role(&mut self, port: &ListedPort, _role: Role) {
            self.appointed = Some(port.name.clone());
        }

        fn describe(&self, role: Role) -> String {
            self.inner.describe(role)
        }
    }

    impl Clock for Numbered {
        fn now(&self) -> Instant {
            self.inner.now()
        }

        fn wait_for_change(&mut self, deadline: Instant) {
            self.inner.wait_for_change(deadline);
        }
    }

    impl UsbSwitch for Numbered {}

    fn identify(bus: &mut Numbered) -> Result<Done, crate::job::Failure> {
        let mut around = Surroundings {
            bus,
            guard: &mut Unguarded,
            store: &mut Shelf::default(),
            tell: &mut |_| {},
            cancelled: &mut || false,
        };
        crate::job::run(&mut around, &JobRequest::Identify(IdentifyRequest::Read))
    }

    fn asked(stick: &SharedStick) -> Vec<(Role, String)> {
        let commands = stick.report().log.into_iter().filter_map(|entry| {
            let TimedEvent { event, .. } = entry;
            match event {
                ModemEvent::Command { port, text } => Some((role_of(port), text)),
                _ => None,
            }
        });
        commands.collect()
    }

    #[test]
    fn the_port_that_answers_is_found_and_the_modem_says_which_is_pc_ui() {
        // The diagnostics port is silent; the modem port answers first and names the PC UI port.
        for order in [[1, 2, 0], [0, 1, 2]] {
            let mut bus = Numbered::new(&order, Some(0x1001));
            identify(&mut bus).unwrap();
            assert_eq!(bus.appointed.as_deref(), Some("if2"), "{order:?}");
            let asked = asked(&bus.inner.stick());
            let times = |text: &str| asked.iter().filter(|(_, sent)| sent == text).count();
            assert_eq!(times("AT^GETPORTMODE"), 1, "{asked:?}");
        }
    }

    #[test]
    fn a_modem_that_crashes_on_the_question_is_not_asked_it() {
        let mut bus = Numbered::new(&[1, 2, 0], None);
        identify(&mut bus).unwrap();
        assert_eq!(bus.appointed.as_deref(), Some("if2"));
        let asked = asked(&bus.inner.stick());
        assert!(
            asked.iter().all(|(_, text)| text != "AT^GETPORTMODE"),
            "{asked:?}"
        );
    }

    #[test]
    fn a_port_that_cannot_be_opened_is_the_reason_when_no_other_answers() {
        let mut bus = Numbered::new(&[1, 2, 0], Some(0x1001));
        bus.held = true;
        let failure = identify(&mut bus).unwrap_err();
        assert_eq!(failure.problem, crate::problem::Problem::Busy);
        let mut bus = Numbered::new(&[1], Some(0x1001));
        let failure = identify(&mut bus).unwrap_err();
        assert_eq!(failure.problem, crate::problem::Problem::NoDevice);
    }
}
