//! Words for jobs and files: problems, stages, prompts, reasons, warnings.

use super::Words;
use crate::bus::holder::Holders;
use crate::firmware::{Content, Loss, Object, PackageKind, Part, Source, Warning, Way, WayStep};
use crate::job::fit::{Fit, Reason};
use crate::job::{Caution, Danger, Prompt};
use crate::modem::Condition;
use crate::modem::condition::Meaning;
use crate::problem::Problem;
use crate::progress::Stage;

impl Words {
    /// The event, in one short sentence without a full stop.
    pub fn problem_title(&self, problem: Problem) -> &str {
        self.say_of(&format!("problem-{}-title", problem.id()), problem.id())
    }

    /// The next step, in one or two short sentences.
    pub fn problem_action(&self, problem: Problem) -> &str {
        self.say_of(&format!("problem-{}-action", problem.id()), problem.id())
    }

    /// Something that the person should know although the job goes on.
    pub fn caution(&self, caution: Caution) -> &str {
        self.say_of(&format!("caution-{}", caution.id()), caution.id())
    }

    /// The meaning of a modem's condition for its owner.
    pub fn condition(&self, condition: &Condition) -> String {
        let id = match Meaning::of(condition) {
            Meaning::Running { version } => {
                return self.say_with("state-running", ("version", version));
            }
            Meaning::Untouched => "state-untouched",
            Meaning::InRepairModeEmpty => "state-in-repair-mode-empty",
            Meaning::MaybeInRepairMode => "state-maybe-in-repair-mode",
            Meaning::FoundInRepairMode => "state-found-in-repair-mode",
            Meaning::HalfWritten => "state-repairable",
            Meaning::HalfWrittenAway => "state-repairable-away",
            Meaning::NotKnown => "state-not-known",
            Meaning::RunningUnread => "state-running-unread",
            Meaning::Another => "state-another",
            Meaning::CdRom => "state-cdrom",
            Meaning::RanAndLeft => "state-ran-and-left",
            Meaning::SettingSent => "state-setting-sent",
            Meaning::SettingChanged => "state-setting-changed",
            Meaning::CodeSent => "state-code-sent",
            Meaning::AttemptUsed => "state-attempt-used",
            Meaning::CodeAccepted => "state-code-accepted",
            Meaning::OtherProgram => "state-other-program",
        };
        self.say(id).to_owned()
    }

    /// The programs that hold a busy port, as a sentence.
    pub fn holders(&self, holders: &Holders) -> String {
        let likely = holders.likely.join(", ");
        if !holders.programs.is_empty() {
            let programs: Vec<String> = holders
                .programs
                .iter()
                .map(|program| format!("{} ({})", program.name, program.pid))
                .collect();
            let programs = programs.join(", ");
            return self.say_with("holder-programs", ("programs", programs));
        }
        match (holders.hidden, likely.is_empty()) {
            (true, true) => self.say("holder-other-user").to_owned(),
            (true, false) => self.say_with("holder-other-user-likely", ("programs", likely)),
            (false, true) => self.say("holder-unknown").to_owned(),
            (false, false) => self.say_with("holder-likely", ("programs", likely)),
        }
    }

    /// A stage that runs.
    pub fn stage_active(&self, stage: Stage) -> &str {
        self.say_of(&format!("stage-{}-active", stage.id()), stage.id())
    }

    /// The request to the person.
    pub fn prompt(&self, prompt: Prompt) -> &str {
        self.say_of(&format!("prompt-{}", prompt.id()), prompt.id())
    }

    /// Why a command of the console is held back, or what it would do.
    pub fn danger(&self, danger: Danger) -> &str {
        self.say_of(&format!("danger-{}", danger.id()), danger.id())
    }

    /// Whether a file fits, one short sentence without a full stop.
    pub fn fit(&self, fit: &Fit) -> &str {
        self.say_of(&format!("fit-{}", fit.id()), fit.id())
    }

    /// One observation about file and modem, one sentence.
    pub fn fit_reason(&self, reason: &Reason) -> String {
        let (id, name, value) = match reason {
            Reason::PlatformMatches(platform) => ("reason-platform-matches", "platform", platform),
            Reason::PlatformOfAnother(platform) => {
                ("reason-platform-of-another", "platform", platform)
            }
            Reason::PlatformUnknown(platform) => ("reason-platform-unknown", "platform", platform),
            Reason::HardwareMatches(id) => ("reason-hardware-matches", "hardware", id),
            Reason::HardwareOfAnother(id) => ("reason-hardware-of-another", "hardware", id),
            Reason::LineMatches(version) => ("reason-line-matches", "version", version),
            Reason::LineOfAnother(version) => ("reason-line-of-another", "version", version),
            Reason::LineUnknown(version) => ("reason-line-unknown", "version", version),
            Reason::NameMatches(name) => ("reason-name-matches", "name", name),
            Reason::NameOfAnother(name) => ("reason-name-of-another", "name", name),
            Reason::ProductMatches(product) => ("reason-product-matches", "product", product),
            Reason::PlatformMissing => return self.say("reason-platform-missing").to_owned(),
            Reason::PartsMatch => return self.say("reason-parts-match").to_owned(),
            Reason::VersionMissing => return self.say("reason-version-missing").to_owned(),
            Reason::PlatformsMixed(one, other) => {
                let args = (("one", one), ("other", other));
                return self.say_with("reason-platforms-mixed", args);
            }
            Reason::ProductOfAnother(product, expected) => {
                let args = (("product", product), ("expected", expected));
                return self.say_with("reason-product-of-another", args);
            }
            Reason::PlatformRequired => return self.say("reason-platform-required").to_owned(),
            Reason::ChipOfAnother(_) => return self.say("reason-chip-of-another").to_owned(),
            Reason::PartsUnknown => return self.say("reason-parts-unknown").to_owned(),
            Reason::BootLoaderAlone => return self.say("reason-boot-loader-alone").to_owned(),
            Reason::PartOfAnotherProduct(part) => {
                let part = ("part", part.to_string());
                return self.say_with("reason-part-of-another-product", part);
            }
            Reason::WebInterface(part) => {
                return self.say_with("reason-web-interface", ("part", part.to_string()));
            }
            Reason::UnitData(part) => {
                return self.say_with("reason-unit-data", ("part", part.to_string()));
            }
            Reason::FamilyUnsupported(family) => {
                let args = ("family", self.family(*family));
                return self.say_with("reason-family-unsupported", args);
            }
        };
        self.say_with(id, (name, value))
    }

    /// The purpose of a package.
    pub fn kind(&self, kind: PackageKind) -> &str {
        self.say(match kind {
            PackageKind::Firmware => "kind-firmware",
            PackageKind::Dashboard => "kind-dashboard",
            PackageKind::FirmwareAndDashboard => "kind-both",
        })
    }

    /// Where a package was found.
    pub fn source(&self, source: &Source) -> String {
        let id = match source {
            Source::Raw => "source-raw",
            Source::Program => "source-program",
            Source::Embedded => "source-embedded",
            Source::ImageFolder => "source-image-folder",
            Source::Manifest => "source-manifest",
            Source::Archive { member } => {
                return self.say_with("source-archive", ("member", member));
            }
        };
        self.say(id).to_owned()
    }

    /// The way to a package through what is around it.
    pub fn way(&self, way: &Way) -> String {
        let steps: Vec<String> = way
            .steps()
            .iter()
            .map(|step| match step {
                WayStep::Member(name) => name.clone(),
                WayStep::Resource(name) => self.say_with("way-resource", ("name", name)),
                WayStep::SelfExtractor => self.say("way-self-extractor").to_owned(),
                WayStep::Search { offset } => {
                    let offset = format!("{offset:#x}");
                    self.say_with("way-search", ("offset", offset))
                }
            })
            .collect();
        steps.join(" › ")
    }

    /// The name of a package's part.
    pub fn part(&self, object: &Object) -> String {
        match object.part {
            // A name of the published tools, the same in every language.
            Part::HiSilicon(name) => name.to_owned(),
            Part::BootLoader(stage) => self.say_with("part-boot-loader", ("stage", stage)),
            Part::UnitData(name) => self.say_with("part-unit-data", ("name", name)),
            Part::Unknown => self.say_with("part-unknown", ("code", object.code.to_string())),
            part => self
                .say_of(&format!("part-{}", part.id()), part.id())
                .to_owned(),
        }
    }

    /// A loss that writing a package may bring, in one sentence.
    pub fn loss(&self, loss: Loss) -> &str {
        self.say_of(&format!("loss-{}", loss.id()), loss.id())
    }

    /// A peculiarity of a package, in one sentence.
    pub fn warning(&self, warning: Warning) -> String {
        let part = match warning {
            Warning::ContentMissing(content) => {
                return self
                    .say(match content {
                        Content::Firmware => "warning-firmware-missing",
                        Content::Dashboard => "warning-dashboard-missing",
                        Content::WebInterface => "warning-web-interface-missing",
                    })
                    .to_owned();
            }
            Warning::UnusualPacking(part)
            | Warning::ChancePacking(part)
            | Warning::GzipData(part)
            | Warning::ContentUnexpected(part)
            | Warning::SignatureUnreadable(part)
            | Warning::DashboardIncomplete(part) => part.to_string(),
            // Their texts name no part.
            _ => String::new(),
        };
        let id = format!("warning-{}", warning.id());
        self.say_of_with(&id, warning.id(), ("part", part))
    }
}
