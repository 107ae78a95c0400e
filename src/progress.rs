//! How far a job is: named stages with weights, one number that never goes back, and the wish to stop.
//!
//! Weights are declared up front for each kind of job, so that the bar means the same from the first
//! moment to the last (`docs/facts/flasher-ux.md` §5.3). Nothing here knows a clock or a screen.

use std::fmt;

use huawei_dload::named_enum;

named_enum! {
    /// One step of a job, in the words of the story.
    pub enum Stage {
        /// The modem shows its CD-ROM, and the computer may switch it by itself.
        WaitForSystemSwitch = "wait-for-system-switch",
        /// Telling the modem to leave its CD-ROM state.
        SwitchMode = "switch-mode",
        /// Reading and checking the chosen file.
        ReadFile = "read-file",
        /// Asking the modem who it is.
        Identify = "identify",
        /// Comparing the file with the modem.
        CheckFit = "check-fit",
        /// Keeping identity, settings and readable memory items.
        BackUp = "back-up",
        /// Handing over to download mode.
        EnterDownloadMode = "enter-download-mode",
        /// The modem left and comes back in download mode.
        WaitForDownloadMode = "wait-for-download-mode",
        /// Proving download mode and comparing the product.
        CheckLoader = "check-loader",
        /// Sending the objects, block by block.
        Write = "write",
        /// A vendor's own program runs.
        RunProgram = "run-program",
        /// Telling the modem to start the new firmware.
        Restart = "restart",
        /// The modem left and comes back as itself.
        WaitForReturn = "wait-for-return",
        /// Somebody unplugs the modem and plugs it in again.
        WaitForReplug = "wait-for-replug",
        /// Reading the version again.
        ReadBack = "read-back",
        /// Looking at SIM card, registration and settings.
        Diagnose = "diagnose",
        /// Sending a setting and reading it back.
        ChangeSetting = "change-setting",
        /// Watching whether the modem finds its network.
        WatchNetwork = "watch-network",
        /// Sending a code to the operator lock or the SIM card.
        SendCode = "send-code",
        /// Reading what came of the code.
        ReadAttempts = "read-attempts",
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The stages of a kind of job with their weights, in the order in which they run.
pub type Plan = &'static [(Stage, u32)];

/// Where a job stands. The permille value never falls, whatever order events come in.
#[derive(Clone, Debug)]
pub struct Progress {
    plan: Plan,
    stage: Option<Stage>,
    permille: u16,
}

impl Progress {
    /// The start of a job with this plan.
    pub fn new(plan: Plan) -> Self {
        Self {
            plan,
            stage: None,
            permille: 0,
        }
    }

    /// A stage began. A stage that is not in the plan moves nothing.
    pub fn enter(&mut self, stage: Stage) {
        self.stage = Some(stage);
        self.raise(0, 1);
    }

    /// The stage has done `done` of `total` of its work.
    pub fn within(&mut self, done: u64, total: u64) {
        self.raise(done, total);
    }

    /// Everything is done and proven.
    pub fn finish(&mut self) {
        self.permille = 1000;
    }

    /// The whole job in thousandths, 0 to 1000. 1000 only after [`Self::finish`].
    pub fn permille(&self) -> u16 {
        self.permille
    }

    /// The stage that runs.
    pub fn stage(&self) -> Option<Stage> {
        self.stage
    }

    fn raise(&mut self, done: u64, total: u64) {
        let Some(position) = self
            .plan
            .iter()
            .position(|(stage, _)| Some(*stage) == self.stage)
        else {
            return;
        };
        let weight =
            |stages: &[(Stage, u32)]| stages.iter().map(|(_, w)| u64::from(*w)).sum::<u64>();
        let (before, rest) = self.plan.split_at(position);
        let own = rest.first().map_or(0, |(_, w)| u64::from(*w));
        let whole = weight(self.plan).max(1);
        let total = total.max(1);
        // In 128 bits, because sizes come from files.
        let part = u128::from(own) * u128::from(done.min(total)) * 1000 / u128::from(total);
        let sum = (u128::from(weight(before)) * 1000 + part) / u128::from(whole);
        let value = u16::try_from(sum).unwrap_or(999).min(999);
        self.permille = self.permille.max(value);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::{any, prop, proptest};

    use super::{Plan, Progress, Stage};

    const PLAN: Plan = &[
        (Stage::ReadFile, 5),
        (Stage::Write, 80),
        (Stage::WaitForReturn, 10),
        (Stage::ReadBack, 5),
    ];

    #[test]
    fn the_bar_follows_the_weights_and_ends_only_when_finished() {
        let mut progress = Progress::new(PLAN);
        assert_eq!(progress.permille(), 0);
        progress.enter(Stage::Write);
        assert_eq!(progress.permille(), 50);
        progress.within(1, 2);
        assert_eq!(progress.permille(), 450);
        progress.enter(Stage::ReadBack);
        progress.within(1, 1);
        assert_eq!(progress.permille(), 999);
        progress.finish();
        assert_eq!(progress.permille(), 1000);
    }

    #[test]
    fn all_stages_are_listed_once() {
        let ids: BTreeSet<_> = Stage::ALL.iter().map(|stage| stage.id()).collect();
        assert_eq!(ids.len(), Stage::ALL.len());
        let in_order = Stage::ALL.iter().enumerate();
        assert!(
            in_order
                .clone()
                .all(|(place, stage)| *stage as usize == place)
        );
        // A stage that is added at the end has to be added here, too.
        assert_eq!(Stage::ALL.last(), Some(&Stage::ReadAttempts));
    }

    proptest! {
        #[test]
        fn the_bar_never_goes_back(steps in prop::collection::vec((0usize..5, any::<u64>(), any::<u64>()), 0..60)) {
            let mut progress = Progress::new(PLAN);
            let mut last = 0;
            for (stage, done, total) in steps {
                match PLAN.get(stage) {
                    Some((stage, _)) => progress.enter(*stage),
                    None => progress.within(done, total),
                }
                assert!(progress.permille() >= last && progress.permille() < 1000);
                last = progress.permille();
            }
        }
    }
}
