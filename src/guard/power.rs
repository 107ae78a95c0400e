//! Battery and mains.

#[cfg(target_os = "linux")]
use std::{fs, path::Path};

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
    #[cfg(target_os = "linux")]
    pub fn look() -> Self {
        Self::told_in(Path::new("/sys/class/power_supply"))
    }

    /// Reads the kernel's folder of power supplies, which has one for each battery and each source of mains power. The
    /// battery of a mouse or the like has the scope "Device".
    #[cfg(target_os = "linux")]
    fn told_in(supplies: &Path) -> Self {
        let supplies = fs::read_dir(supplies).into_iter().flatten();
        let (mut percent, mut fed) = (None, false);
        for supply in supplies.filter_map(Result::ok) {
            let told = |name: &str| {
                let told = fs::read_to_string(supply.path().join(name)).unwrap_or_default();
                told.trim().to_owned()
            };
            if told("scope") == "Device" {
                continue;
            }
            if told("type") != "Battery" {
                fed |= told("online") == "1";
            } else if let Ok(charge) = told("capacity").parse::<u8>() {
                percent = percent.max(Some(charge.min(100)));
                fed |= ["Charging", "Full"].contains(&told("status").as_str());
            }
        }
        Self {
            battery_percent: percent,
            on_mains: percent.map(|_| fed),
        }
    }

    /// Looks. Takes some milliseconds.
    #[cfg(not(target_os = "linux"))]
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

    #[cfg(target_os = "linux")]
    #[test]
    fn the_kernel_tells_of_the_fullest_battery_and_of_any_mains() {
        let told = |supplies: &[(&str, &[(&str, &str)])]| {
            let place = tempfile::tempdir().unwrap();
            for (supply, files) in supplies {
                let folder = place.path().join(supply);
                std::fs::create_dir(&folder).unwrap();
                for (name, text) in *files {
                    std::fs::write(folder.join(name), format!("{text}\n")).unwrap();
                }
            }
            let power = Power::told_in(place.path());
            (power.battery_percent, power.on_mains)
        };
        let battery = |capacity, status| {
            [
                ("type", "Battery"),
                ("capacity", capacity),
                ("status", status),
            ]
        };
        let mains = |online| [("type", "Mains"), ("online", online)];
        let mouse = [
            ("type", "Battery"),
            ("scope", "Device"),
            ("capacity", "90"),
            ("status", "Full"),
        ];

        assert_eq!(told(&[]), (None, None));
        assert_eq!(
            told(&[("AC", &mains("1")), ("mouse", &mouse)]),
            (None, None)
        );
        let low = battery("12", "Discharging");
        assert_eq!(
            told(&[("BAT0", &low), ("mouse", &mouse)]),
            (Some(12), Some(false))
        );
        assert_eq!(
            told(&[("AC", &mains("0")), ("BAT0", &low)]),
            (Some(12), Some(false))
        );
        let two = [("BAT0", &low[..]), ("BAT1", &battery("71", "Charging"))];
        assert_eq!(told(&two), (Some(71), Some(true)));
        // Held below its charge on purpose, and fed all the same.
        let held = battery("60", "Not charging");
        assert_eq!(
            told(&[("BAT0", &held), ("AC", &mains("1"))]),
            (Some(60), Some(true))
        );
        let odd = battery("full", "");
        assert_eq!(told(&[("BAT0", &odd)]), (None, None));
    }
}
