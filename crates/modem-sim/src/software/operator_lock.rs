//! The operator lock: the code that removes it, and the attempts for it, which no restart and no flash bring back.
//!
//! Answers: `docs/facts/qualcomm-packages.md` §7.

use std::time::Instant;

use super::Software;
use super::sim_card::SimState;
use crate::at::{Ask, LineAnswer, ResultCode};
use crate::journal::{AttemptFor, Journal};

/// A code is needed.
const LOCKED: u8 = 1;
/// No code is needed.
pub(super) const OPEN: u8 = 2;
/// No code is taken any more.
const FOR_GOOD: u8 = 3;

impl Software {
    pub(super) fn card_lock(
        &mut self,
        ask: Ask<'_>,
        now: Instant,
        journal: &mut Journal,
    ) -> LineAnswer {
        match ask {
            Ask::Read => {
                self.lock_read = true;
                let lock = &self.kept.card_lock;
                LineAnswer::line(format!(
                    "^CARDLOCK: {},{},{}",
                    lock.state, lock.tries, lock.operator
                ))
            }
            Ask::Set(code) => self.unlock(code, now, journal),
            _ => self.unknown(),
        }
    }

    /// `^CARDLOCK="<code>"`. Whoever sends one must have read the lock since the last one, and have more than one
    /// attempt left.
    fn unlock(&mut self, code: &str, now: Instant, journal: &mut Journal) -> LineAnswer {
        let digits = code
            .strip_prefix('"')
            .and_then(|code| code.strip_suffix('"'));
        let digits =
            digits.filter(|code| code.len() == 8 && code.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(digits) = digits else {
            journal.violation("an unlock code of a wrong form was sent");
            return LineAnswer::end(ResultCode::Cme(50));
        };
        if !std::mem::take(&mut self.lock_read) {
            journal.violation(
                "an unlock code was sent without reading the attempts since the last one",
            );
        }
        if self.sim_state() == SimState::Pin {
            return LineAnswer::end(ResultCode::Cme(11));
        }
        let lock = &mut self.kept.card_lock;
        if lock.state != LOCKED || lock.tries == 0 {
            journal.violation("an unlock code was sent where none is taken");
            return LineAnswer::end(ResultCode::Cme(3));
        }
        if lock.tries == 1 {
            journal.violation("the last attempt for the unlock code was used");
        }
        journal.attempt(AttemptFor::Unlock, lock.tries);
        if digits == lock.code {
            lock.state = OPEN;
            self.radio.locked = false;
            self.radio.search(now);
            return LineAnswer::ok();
        }
        lock.tries = lock.tries.saturating_sub(1);
        if lock.tries == 0 {
            lock.state = FOR_GOOD;
        }
        LineAnswer::end(ResultCode::Cme(16))
    }
}
