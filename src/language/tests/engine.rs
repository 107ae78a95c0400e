//! The English words are the engine's own, and every value of its types has words.

use crate::firmware::{Content, Kind, Loss, ObjectCode, Source, Warning};
use crate::job::Prompt;
use crate::job::fit::Reason;
use crate::language::{Language, Words, capitalised};
use crate::modem::Condition;
use crate::modem::band::{Band, BandMask};
use crate::modem::network::{Place, Verdict};
use crate::modem::service::{Domain, Technology};
use crate::modem::sim::{CardLock, LockState, PinState};
use crate::modem::syscfg::{Roam, RoamScale};
use crate::modem::{Family, RadioSetting, Syscfg};
use crate::problem::Problem;
use crate::progress::Stage;

const STAGES: [Stage; 17] = [
    Stage::WaitForSystemSwitch,
    Stage::SwitchMode,
    Stage::ReadFile,
    Stage::Identify,
    Stage::CheckFit,
    Stage::BackUp,
    Stage::EnterDownloadMode,
    Stage::WaitForDownloadMode,
    Stage::CheckLoader,
    Stage::Write,
    Stage::Restart,
    Stage::WaitForReturn,
    Stage::WaitForReplug,
    Stage::ReadBack,
    Stage::Diagnose,
    Stage::ChangeSetting,
    Stage::WatchNetwork,
];

fn english() -> Words {
    Words::new(Language::English)
}

/// As a sentence of its own.
fn sentence(text: impl std::fmt::Display) -> String {
    capitalised(&format!("{text}."))
}

#[test]
fn the_english_problems_are_those_of_the_catalogue() {
    let words = english();
    for problem in Problem::ALL {
        let id = problem.id();
        for (ending, text) in [
            ("title", problem.text().title),
            ("action", problem.text().action),
        ] {
            let id = format!("problem-{id}-{ending}");
            assert_eq!(words.find(&id), Some(text), "{id}");
        }
    }
}

#[test]
fn both_faces_say_the_same_of_every_condition() {
    let words = english();
    for condition in Condition::every() {
        assert_eq!(words.condition(&condition), condition.meaning());
        // What English tells apart every other language tells apart, too.
        for language in Language::ALL {
            let other = Words::new(*language);
            let same = |one: &Condition| other.condition(one) == other.condition(&condition);
            for one in Condition::every() {
                assert_eq!(one.meaning() == condition.meaning(), same(&one), "{one:?}");
            }
        }
    }
}

#[test]
fn the_english_stages_and_prompts_are_the_engines() {
    let words = english();
    for stage in STAGES {
        assert_eq!(words.stage_active(stage), stage.title());
    }
    assert_eq!(
        words.prompt(Prompt::PlugInAgain),
        Prompt::PlugInAgain.text()
    );
}

#[test]
fn the_english_words_for_a_modem_are_the_engines() {
    let words = english();
    let domains = [
        Domain::None,
        Domain::Calls,
        Domain::Data,
        Domain::Both,
        Domain::Searching,
        Domain::Other(9),
    ];
    for domain in domains {
        assert_eq!(words.domain(domain), domain.describe());
        for place in [Place::Home, Place::Roaming, Place::Unknown] {
            let verdict = Verdict::Registered { place, domain };
            assert_eq!(words.verdict(verdict), verdict.describe());
        }
    }
    for verdict in [
        Verdict::SimStarting,
        Verdict::NoSim,
        Verdict::PinNeeded,
        Verdict::SimUnusable,
        Verdict::Denied,
        Verdict::Searching,
        Verdict::Limited,
        Verdict::NoService,
        Verdict::Unknown,
    ] {
        assert_eq!(words.verdict(verdict), verdict.describe());
    }
    for technology in [Technology::None, Technology::Lte, Technology::Other(9)] {
        assert_eq!(words.technology(technology), technology.name());
    }
    for pin in [
        PinState::Ready,
        PinState::Pin,
        PinState::Puk,
        PinState::SecondPin,
        PinState::NetworkLock,
        PinState::Absent,
        PinState::Failed,
        PinState::Busy,
        PinState::Other,
    ] {
        assert_eq!(words.pin(pin), pin.describe());
    }
    for state in [
        LockState::Locked,
        LockState::Open,
        LockState::LockedForGood,
        LockState::Other(9),
    ] {
        for tries in [0, 1, 2, 10] {
            let lock = CardLock {
                state,
                tries,
                operator: None,
            };
            assert_eq!(words.card_lock(&lock), lock.describe());
        }
    }
    for family in [
        Family::E155x,
        Family::E153,
        Family::E160,
        Family::E169,
        Family::E173,
        Family::E1750,
        Family::E220,
        Family::OtherQualcomm,
        Family::HiSilicon,
        Family::Unknown,
    ] {
        assert_eq!(words.family(family), family.name());
    }
}

#[test]
fn the_english_setting_is_the_engines() {
    let words = english();
    for band in Band::ALL {
        assert_eq!(words.band(band), band.name);
    }
    for bits in [0, 0x81, 0x100, 0x200, 0x400_380, 0x3fff_ffff, 0x4000_0000] {
        let mask = BandMask::reported(bits);
        assert_eq!(words.bands(mask), mask.describe());
    }
    for number in 0..6 {
        for scale in [RoamScale::Classic, RoamScale::Inverted] {
            let roam = Roam(number);
            assert_eq!(words.roaming(roam, scale), roam.describe(scale));
        }
        for mode in [2, 13, 14, 16, 99] {
            let line = format!("{mode},{number},3fffffff,{number},{number}");
            let setting = Syscfg::parse(&line).unwrap();
            assert_eq!(words.syscfg(&setting.into()), setting.describe());
        }
    }
}

#[test]
fn the_english_words_for_settings_of_4g_sticks_are_the_engines() {
    let words = english();
    for line in [
        "\"00\",3fffffff,1,2,7fffffffffffffff",
        "\"99\",40000000,2,4,40000000",
        "\"0302\",400380,0,1,800c5",
        "\"01\",280000,0,0,",
        "\"09\",0,3,5,0",
    ] {
        let setting = RadioSetting::parse("^SYSCFGEX", line).unwrap();
        assert_eq!(words.syscfg(&setting), setting.describe(), "{line}");
    }
}

#[test]
fn the_english_reasons_and_warnings_are_the_engines() {
    let words = english();
    let text = || String::from("X");
    for reason in [
        Reason::PlatformMatches(text()),
        Reason::PlatformOfAnother(text()),
        Reason::PlatformUnknown(text()),
        Reason::PlatformMissing,
        Reason::PlatformsMixed(text(), String::from("Y")),
        Reason::HardwareMatches(text()),
        Reason::HardwareOfAnother(text()),
        Reason::LineMatches(text()),
        Reason::LineOfAnother(text()),
        Reason::LineUnknown(text()),
        Reason::VersionMissing,
        Reason::NameMatches(text()),
        Reason::NameOfAnother(text()),
        Reason::PartsMatch,
        Reason::UnitData(ObjectCode::ISO),
        Reason::ProductMatches(text()),
        Reason::ProductOfAnother(text(), String::from("Y")),
    ] {
        assert_eq!(words.fit_reason(&reason), sentence(&reason));
    }
    // "The modem is a unknown family" is worded anew for the window.
    assert_eq!(
        words.fit_reason(&Reason::FamilyUnsupported(Family::E169)),
        "The modem cannot be flashed with this program: E169 family."
    );
    for warning in [
        Warning::UnusualPacking(ObjectCode::ISO),
        Warning::ChancePacking(ObjectCode::ISO),
        Warning::GzipData(ObjectCode::ISO),
        Warning::ContentUnexpected(ObjectCode::ISO),
        Warning::FirmwareUnrecognised,
        Warning::SignatureMissing,
        Warning::SignatureUnannounced,
        Warning::SignatureUnreadable(ObjectCode::ISO),
        Warning::ContentMissing(Content::Firmware),
        Warning::ContentMissing(Content::Dashboard),
        Warning::ContentMissing(Content::WebInterface),
        Warning::DiscUnreadable,
        Warning::DashboardIncomplete(ObjectCode::ISO),
        Warning::PlatformsDiffer,
        Warning::PaddingNotEmpty,
    ] {
        assert_eq!(words.warning(warning), sentence(warning));
    }
    for loss in [Loss::BootLoaders, Loss::Settings, Loss::Dashboard] {
        assert_eq!(words.loss(loss), sentence(loss));
    }
}

/// `say` ends a test when a text is missing; here the other languages are asked.
#[test]
fn every_language_speaks_of_files_and_stages() {
    for language in Language::ALL {
        let words = Words::new(*language);
        for stage in STAGES {
            let texts = [
                words.stage_name(stage),
                words.stage_active(stage),
                words.stage_done(stage),
                words.stage_failed(stage),
            ];
            assert!(texts.iter().all(|text| !text.is_empty()));
        }
        for kind in [Kind::Firmware, Kind::Dashboard, Kind::FirmwareAndDashboard] {
            assert!(!words.kind(kind).is_empty());
        }
        for source in [
            Source::Raw,
            Source::Program,
            Source::Embedded,
            Source::ImageFolder,
            Source::Manifest,
        ] {
            assert!(!words.source(&source).is_empty());
        }
        let member = String::from("fw.bin");
        let source = words.source(&Source::Archive { member });
        assert!(source.contains("fw.bin"), "{source}");
    }
}
