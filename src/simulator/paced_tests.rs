use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::super::pace::NAP;
use super::{PaceClock, PacedBus, SLICE};
use crate::bus::{Clock as _, PortError, Ports as _, Role};
use crate::simulator::{MemoryBus, Scenario, SharedStick};

/// A clock that stands until somebody sleeps on it, and can do something to the modem meanwhile.
#[derive(Debug)]
struct Hands {
    begun: Instant,
    passed: AtomicU64,
    unplug_in: Mutex<Option<(Duration, SharedStick)>>,
}

impl Hands {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            begun: Instant::now(),
            passed: AtomicU64::new(0),
            unplug_in: Mutex::new(None),
        })
    }

    fn passed(&self) -> Duration {
        Duration::from_nanos(self.passed.load(Ordering::SeqCst))
    }

    fn advance(&self, time: Duration) {
        let nanos = u64::try_from(time.as_nanos()).unwrap();
        self.passed.fetch_add(nanos, Ordering::SeqCst);
    }
}

impl PaceClock for Hands {
    fn now(&self) -> Instant {
        self.begun + self.passed()
    }

    fn sleep(&self, time: Duration) {
        self.advance(time);
        let due = self
            .unplug_in
            .lock()
            .unwrap()
            .take_if(|(at, _)| *at <= self.passed());
        if let Some((_, stick)) = due {
            stick.unplug();
        }
    }
}

fn bus(speed: u32) -> (PacedBus, Arc<Hands>) {
    let clock = Hands::new();
    let quiet = MemoryBus::new(Scenario::named("quiet").unwrap());
    let bus = PacedBus::on_clock(quiet, speed, clock.clone());
    (bus, clock)
}

fn ms(count: u64) -> Duration {
    Duration::from_millis(count)
}

#[test]
fn a_wait_takes_its_time_on_the_clock_divided_by_the_speed() {
    let (mut bus, clock) = bus(10);
    let mut port = bus.open(Role::PcUi).unwrap();
    let deadline = bus.now() + ms(3000);
    assert_eq!(port.read(&mut [0; 16], deadline), Ok(0));
    assert!(bus.now() >= deadline);
    assert!(clock.passed() >= ms(300) && clock.passed() < ms(301));
}

#[test]
fn an_answer_comes_when_it_is_due_and_not_before() {
    let (mut bus, clock) = bus(1);
    let mut port = bus.open(Role::PcUi).unwrap();
    let deadline = bus.now() + ms(5000);
    port.write(b"ATE0\r", deadline).unwrap();
    let mut answer = Vec::new();
    let mut buffer = [0; 64];
    while !answer.ends_with(b"OK\r\n") {
        let count = port.read(&mut buffer, deadline).unwrap();
        assert_ne!(count, 0, "no answer");
        answer.extend_from_slice(&buffer[..count]);
    }
    // `at_ms` of the usual modem is 5.
    assert!(clock.passed() >= ms(5) && clock.passed() < ms(7));
}

#[test]
fn the_modem_lives_on_while_nobody_calls() {
    let (mut bus, clock) = bus(1);
    let stick = bus.stick();
    stick.unplug();
    // Long idle: plugging in counts from the moment it is done, not from the last call.
    clock.advance(ms(60_000));
    stick.plug_in();
    clock.advance(ms(900));
    assert!(!bus.present(Role::PcUi), "it is still starting");
    clock.advance(ms(200));
    assert!(bus.present(Role::PcUi));
}

#[test]
fn pulling_the_modem_out_ends_a_read_at_once() {
    let (mut bus, clock) = bus(1);
    let mut port = bus.open(Role::PcUi).unwrap();
    *clock.unplug_in.lock().unwrap() = Some((ms(1000), bus.stick()));
    let deadline = bus.now() + ms(180_000);
    assert_eq!(port.read(&mut [0; 16], deadline), Err(PortError::Gone));
    assert!(clock.passed() <= ms(1000) + NAP);
}

#[test]
fn a_wait_for_ports_is_cut_and_a_change_ends_it() {
    let (mut bus, clock) = bus(1);
    let deadline = bus.now() + ms(180_000);
    bus.wait_for_change(deadline);
    assert!(clock.passed() >= SLICE && clock.passed() <= SLICE + NAP);

    let begun = clock.passed();
    *clock.unplug_in.lock().unwrap() = Some((begun + ms(30), bus.stick()));
    bus.wait_for_change(deadline);
    assert!(clock.passed() < begun + ms(60));
    assert!(!bus.present(Role::PcUi));

    let begun = clock.passed();
    bus.wait_for_change(bus.now());
    assert_eq!(clock.passed(), begun, "a deadline that is over");
}

#[test]
fn a_bus_in_memory_around_the_same_modem_moves_the_time_itself_again() {
    let (bus, clock) = bus(1);
    let stick = bus.stick();
    drop(bus);
    let mut bus = MemoryBus::around(stick);
    let deadline = bus.now() + ms(60_000);
    let mut port = bus.open(Role::PcUi).unwrap();
    while port.read(&mut [0; 64], deadline) != Ok(0) {}
    assert_eq!((bus.now(), clock.passed()), (deadline, ms(0)));
}
