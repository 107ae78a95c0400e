//! Faults: things that go wrong on purpose, and when.
//!
//! A fault strikes on an occasion (an opcode, a block, an AT command) as often as it says and is
//! used up then, so that a later repair succeeds.

use serde::{Deserialize, Serialize};

/// One thing that goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The fault's effect.
    pub effect: Effect,
    /// When it happens.
    pub at: Trigger,
    /// How often; once if not said.
    #[serde(default = "once")]
    pub times: u32,
}

fn once() -> u32 {
    1
}

impl Fault {
    /// A fault that strikes once.
    pub fn new(effect: Effect, at: Trigger) -> Self {
        Self {
            effect,
            at,
            times: 1,
        }
    }

    /// This fault, striking `times` times.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }
}

/// The occasion of a fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trigger {
    /// Any frame with this opcode, in DIAG or in download mode (65 is START).
    Opcode(u8),
    /// The n-th block of a session in download mode, counted from 1 over all its objects. A block
    /// that was refused keeps its number when it is sent again.
    Block(u64),
    /// Any AT command that begins like this, in any case (`AT^SYSCFG=`).
    Command(String),
    /// The message that makes a stick leave its CD-ROM state.
    Switch,
    /// Every frame, every AT command and the switch.
    Anything,
}

/// The effect of a fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The request is carried out, the reply never arrives.
    LostReply,
    /// The request is not heard: neither carried out nor answered. Only an AT command can be lost so.
    Unheard,
    /// The request is not carried out, and these bytes come as the reply. Only for AT.
    Says(Vec<u8>),
    /// The request is carried out, and these bytes come in place of the reply. Only for AT.
    DoesAndSays(Vec<u8>),
    /// The reply's checksum is wrong. No effect on AT.
    BadCrc,
    /// The request is not carried out and refused with this NAK code (AT: with an error).
    Nak(u8),
    /// The request is refused: DIAG "bad command", NAK 0A in download mode, an error on AT.
    Refuse,
    /// These bytes arrive right before the reply.
    Garbage(Vec<u8>),
    /// The reply arrives byte by byte.
    SplitReply {
        /// Milliseconds between two bytes.
        gap_ms: u64,
    },
    /// The reply is glued to extra flags (AT: to unsolicited lines) on both sides.
    GluedReply,
    /// The reply is late.
    SlowReply {
        /// Milliseconds it is late.
        delay_ms: u64,
    },
    /// The reply arrives twice.
    DuplicateReply,
    /// The reply has no opening flag. No effect on AT.
    NoOpeningFlag,
    /// The stick is pulled out before the request is carried out.
    Unplug {
        /// Milliseconds until it is plugged in again; never if missing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replug_after_ms: Option<u64>,
    },
    /// The stick is pulled out when the request is carried out, before its reply. Only for AT.
    UnplugAfter {
        /// Milliseconds until it is plugged in again; never if missing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replug_after_ms: Option<u64>,
    },
    /// The request is carried out, but the stick does not come back from the restart it causes
    /// until it is plugged in again.
    NeverComesBack,
    /// The stick comes back from the restart as another one.
    ComesBackAs {
        /// The answer to `AT+CGMM` afterwards; unchanged if missing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        model: Option<String>,
        /// The answer to `AT+CGSN` afterwards; unchanged if missing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        imei: Option<String>,
        /// The answer to the `45` query afterwards; unchanged if missing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        product: Option<String>,
    },
    /// After the restart the stick still says its old version.
    OldVersion,
}

/// A request, as far as faults tell requests apart.
#[derive(Clone, Copy, Debug)]
pub(super) enum Occasion<'a> {
    Frame { opcode: u8, block: Option<u64> },
    Command(&'a str),
    Switch,
}

/// The faults that are left.
#[derive(Debug)]
pub(super) struct Faults(pub(super) Vec<Fault>);

impl Faults {
    /// The effects due on this occasion; each counts as used.
    pub(super) fn strike(&mut self, occasion: Occasion<'_>) -> Vec<Effect> {
        let mut effects = Vec::new();
        for fault in &mut self.0 {
            if fault.times > 0 && matches(&fault.at, occasion) {
                fault.times -= 1;
                effects.push(fault.effect.clone());
            }
        }
        self.0.retain(|fault| fault.times > 0);
        effects
    }
}

fn matches(trigger: &Trigger, occasion: Occasion<'_>) -> bool {
    match (trigger, occasion) {
        (Trigger::Anything, _) | (Trigger::Switch, Occasion::Switch) => true,
        (Trigger::Opcode(wanted), Occasion::Frame { opcode, .. }) => *wanted == opcode,
        (Trigger::Block(wanted), Occasion::Frame { block, .. }) => Some(*wanted) == block,
        (Trigger::Command(wanted), Occasion::Command(line)) => line
            .get(..wanted.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(wanted)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_strikes_as_often_as_it_says_and_no_more() {
        let mut faults = Faults(vec![
            Fault::new(Effect::Nak(1), Trigger::Block(3)).times(2),
            Fault::new(Effect::LostReply, Trigger::Command("at^syscfg=".into())),
        ]);
        let block = |number| Occasion::Frame {
            opcode: 0x42,
            block: Some(number),
        };
        assert!(faults.strike(block(2)).is_empty());
        assert_eq!(faults.strike(block(3)), [Effect::Nak(1)]);
        assert_eq!(faults.strike(block(3)), [Effect::Nak(1)]);
        assert!(faults.strike(block(3)).is_empty());
        assert!(faults.strike(Occasion::Command("AT^SYSCFG?")).is_empty());
        let set = Occasion::Command("AT^SYSCFG=2,2,3fffffff,0,2");
        assert_eq!(faults.strike(set), [Effect::LostReply]);
        assert!(faults.strike(set).is_empty());
    }

    #[test]
    fn faults_are_plain_json() {
        let text = r#"[
            {"effect": {"nak": 7}, "at": {"block": 5}, "times": 2},
            {"effect": "lost-reply", "at": {"opcode": 65}},
            {"effect": {"unplug": {"replug_after_ms": 3000}}, "at": {"block": 9}},
            {"effect": {"unplug": {}}, "at": {"command": "AT^GODLOAD"}}
        ]"#;
        let faults: Vec<Fault> = serde_json::from_str(text).unwrap();
        assert_eq!(
            faults[0],
            Fault::new(Effect::Nak(7), Trigger::Block(5)).times(2)
        );
        assert_eq!(faults[1].times, 1);
        assert_eq!(
            faults[2].effect,
            Effect::Unplug {
                replug_after_ms: Some(3000)
            }
        );
        assert_eq!(
            faults[3].effect,
            Effect::Unplug {
                replug_after_ms: None
            }
        );
        let again: Vec<Fault> =
            serde_json::from_str(&serde_json::to_string(&faults).unwrap()).unwrap();
        assert_eq!(again, faults);
    }
}
