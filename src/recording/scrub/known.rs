//! Numbers that were met in this talk, looked for in whatever comes later.

/// Digits of the shortest number worth knowing: an IMEI without its check digit.
const LEAST: usize = 14;
/// How many are kept. A talk has a handful.
const MOST: usize = 32;

/// Identifiers met so far, as digits.
#[derive(Clone, Debug, Default)]
pub(super) struct Known(Vec<Vec<u8>>);

impl Known {
    /// Remembers every long run of digits in `text`.
    pub(super) fn learn_text(&mut self, text: &[u8]) {
        for run in text.split(|byte| !byte.is_ascii_digit()) {
            let digits: Vec<u8> = run.iter().map(|digit| digit - b'0').collect();
            self.learn(digits);
        }
    }

    /// Remembers the packed digits of an IMEI as NV item 550 has it: length, type and first digit in one
    /// byte, then two digits a byte, the low one first.
    pub(super) fn learn_packed(&mut self, bytes: &[u8]) {
        let nibbles = bytes.iter().flat_map(|byte| [byte & 0x0F, byte >> 4]);
        let digits: Vec<u8> = nibbles.skip(3).take_while(|digit| *digit < 10).collect();
        self.learn(digits);
    }

    fn learn(&mut self, mut digits: Vec<u8>) {
        if digits.len() < LEAST || digits.iter().all(|digit| *digit == 0) {
            return;
        }
        // The check digit is often left out or replaced by the software version.
        digits.truncate(digits.len().min(LEAST));
        if self.0.len() < MOST && !self.0.contains(&digits) {
            self.0.push(digits);
        }
    }

    /// Blanks every known number in `bytes`: as text, as text of two bytes a sign, and as packed digits
    /// of either order and at either half of a byte. Gives whether there was one.
    pub(super) fn blank(&self, bytes: &mut [u8]) -> bool {
        let mut changed = false;
        for digits in &self.0 {
            let text: Vec<u8> = digits.iter().map(|digit| digit + b'0').collect();
            changed |= blank_units(bytes, &text, 1);
            changed |= blank_units(bytes, &text, 2);
            for swapped in [false, true] {
                changed |= blank_nibbles(bytes, digits, swapped);
            }
        }
        changed
    }
}

/// Blanks `wanted` where it stands with `step` bytes from sign to sign.
fn blank_units(bytes: &mut [u8], wanted: &[u8], step: usize) -> bool {
    let mut changed = false;
    for start in 0..bytes.len() {
        let here = bytes.get(start..).unwrap_or_default();
        let found = here
            .iter()
            .step_by(step)
            .take(wanted.len())
            .eq(wanted.iter());
        if found {
            let here = bytes.get_mut(start..).unwrap_or_default();
            for byte in here.iter_mut().step_by(step).take(wanted.len()) {
                *byte = b'0';
            }
            changed = true;
        }
    }
    changed
}

/// Blanks `wanted` where it stands as digits of half a byte.
fn blank_nibbles(bytes: &mut [u8], wanted: &[u8], swapped: bool) -> bool {
    let nibbles: Vec<u8> = bytes
        .iter()
        .flat_map(|byte| {
            let (high, low) = (byte >> 4, byte & 0x0F);
            if swapped { [low, high] } else { [high, low] }
        })
        .collect();
    let mut changed = false;
    for (at, window) in nibbles.windows(wanted.len().max(1)).enumerate() {
        if window == wanted {
            // Both halves of a byte at the edge go: the one beside is the check digit or the type.
            let last = (at + wanted.len()).div_ceil(2);
            for byte in bytes.iter_mut().take(last + 1).skip(at / 2) {
                *byte = 0;
            }
            changed = true;
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::Known;

    #[test]
    fn a_number_met_as_text_is_found_packed_and_the_other_way_round() {
        let mut known = Known::default();
        known.learn_text(b"IMEI: 490154203237518");
        let packed = [0x08, 0x4A, 0x09, 0x51, 0x24, 0x30, 0x32, 0x57, 0x81, 0xAA];
        for mut bytes in [
            packed.to_vec(),
            vec![0x11, 0x49, 0x01, 0x54, 0x20, 0x32, 0x37, 0x51, 0x8F],
            vec![0xF4, 0x90, 0x15, 0x42, 0x03, 0x23, 0x75, 0x18],
            b"..490154203237518..".to_vec(),
            b"4\x009\x000\x001\x005\x004\x002\x000\x003\x002\x003\x007\x005\x001\x008\x00".to_vec(),
        ] {
            let before = bytes.clone();
            assert!(known.blank(&mut bytes), "{before:02x?}");
            assert_eq!(bytes.len(), before.len());
            assert!(!known.blank(&mut bytes), "{bytes:02x?}");
        }
        let mut learned = Known::default();
        learned.learn_packed(&packed);
        let mut text = b"490154203237518".to_vec();
        assert!(learned.blank(&mut text));
        assert!(!learned.blank(&mut b"352099001761481".to_vec()));
    }
}
