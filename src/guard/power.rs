//! Battery and mains.

/// A battery below this percentage is asked to be charged or plugged in.
pub const LOW_BATTERY: u8 = 30;

/// The computer's power supply. Without a battery both fields are `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Power {
    /// The battery's charge in percent.
    pub battery_percent: Option<u8>,
    /// Whether mains power is there.
    pub on_mains: Option<bool>,
}

impl Power {
    /// Looks. Takes some milliseconds.
    pub fn look() -> Self {
        use starship_battery::State as Charge;
        let batteries = starship_battery::Manager::new().and_then(|manager| manager.batteries());
        let batteries: Vec<_> = match batteries {
            Ok(batteries) => batteries.filter_map(Result::ok).collect(),
            Err(error) => {
                log::info!("the battery cannot be read: {error}");
                Vec::new()
            }
        };
        let percent = batteries
            .iter()
            .map(|battery| {
                battery
                    .state_of_charge()
                    .get::<starship_battery::units::ratio::percent>()
            })
            .reduce(f32::max);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let battery_percent = percent.map(|percent| percent.clamp(0.0, 100.0) as u8);
        let on_mains = percent.map(|_| {
            batteries
                .iter()
                .any(|battery| matches!(battery.state(), Charge::Charging | Charge::Full))
        });
        Self {
            battery_percent,
            on_mains,
        }
    }

    /// The charge, when it may not last for a flash.
    pub fn low(&self) -> Option<u8> {
        let percent = self.battery_percent?;
        (percent < LOW_BATTERY && self.on_mains != Some(true)).then_some(percent)
    }
}

#[cfg(test)]
mod tests {
    use super::Power;

    #[test]
    fn only_a_low_battery_without_mains_is_low() {
        let power = |battery_percent, on_mains| Power {
            battery_percent,
            on_mains,
        };
        assert_eq!(power(None, None).low(), None);
        assert_eq!(power(Some(29), Some(false)).low(), Some(29));
        assert_eq!(power(Some(29), Some(true)).low(), None);
        assert_eq!(power(Some(30), Some(false)).low(), None);
    }
}
