//! Every value of the engine's types has words, in every language.

use std::collections::BTreeSet;

use crate::bus::holder::{Holders, Program};
use crate::firmware::{Chipset, Content, Loss, ObjectCode, PackageKind, Source, Warning};
use crate::job::every_condition::every_condition;
use crate::job::fit::Reason;
use crate::job::{Caution, Danger, Finding, Prompt};
use crate::language::{Language, Words};
use crate::modem::band::BandMask;
use crate::modem::condition::Meaning;
use crate::modem::network::{NetworkVerdict, RoamingStatus};
use crate::modem::service::{Domain, Technology};
use crate::modem::sim::{CardLock, LockState, PinState};
use crate::modem::syscfg::{Roam, RoamScale};
use crate::modem::{Family, RadioCommand, RadioSetting};
use crate::progress::Stage;

fn english() -> Words {
    Words::new(Language::English)
}

#[test]
fn what_an_owner_can_tell_apart_has_words_of_its_own() {
    for language in Language::ALL {
        let words = Words::new(*language);
        let conditions = every_condition();
        for one in &conditions {
            for other in &conditions {
                let same = words.condition(one) == words.condition(other);
                let meant = Meaning::of(one) == Meaning::of(other);
                assert_eq!(same, meant, "{language:?}: {one:?} and {other:?}");
            }
        }
    }
}

/// `say` ends a test when a text is missing.
#[test]
fn every_language_speaks_of_jobs_and_files() {
    for language in Language::ALL {
        let words = Words::new(*language);
        let mut texts: Vec<String> = Vec::new();
        for stage in Stage::ALL {
            texts.push(words.stage_active(*stage).to_owned());
        }
        let prompts = [
            Prompt::PlugInAgain,
            Prompt::Unplug,
            Prompt::RestartComputer,
            Prompt::WaitForModemManager,
        ];
        texts.extend(prompts.map(|one| words.prompt(one).to_owned()));
        texts.extend(Danger::ALL.iter().map(|one| words.danger(*one).to_owned()));
        for caution in [
            Caution::NotAlone,
            Caution::MaySleep,
            Caution::ImeiLost,
            Caution::RoamingKept,
            Caution::RoamingOff,
        ] {
            texts.push(words.caution(caution).to_owned());
        }
        for kind in [
            PackageKind::Firmware,
            PackageKind::Dashboard,
            PackageKind::FirmwareAndDashboard,
        ] {
            texts.push(words.kind(kind).to_owned());
        }
        for loss in [Loss::BootLoaders, Loss::Settings, Loss::Dashboard] {
            texts.push(words.loss(loss).to_owned());
        }
        for source in [
            Source::Raw,
            Source::Program,
            Source::Embedded,
            Source::ImageFolder,
            Source::Manifest,
        ] {
            texts.push(words.source(&source));
        }
        assert!(texts.iter().all(|text| !text.is_empty()));
        let member = String::from("fw.bin");
        let source = words.source(&Source::Archive { member });
        assert!(source.contains("fw.bin"), "{source}");
        let program = Program {
            name: String::from("minicom"),
            pid: 7,
        };
        let programs = Holders {
            programs: vec![program],
            ..Holders::default()
        };
        let holders = words.holders(&programs);
        assert!(holders.contains("minicom (7)"), "{holders}");
    }
}

#[test]
fn every_reason_and_every_warning_names_what_it_is_about() {
    let text = || String::from("XYZ");
    let reasons = [
        Reason::PlatformMatches(text()),
        Reason::PlatformOfAnother(text()),
        Reason::PlatformUnknown(text()),
        Reason::PlatformsMixed(text(), String::from("Y")),
        Reason::HardwareMatches(text()),
        Reason::HardwareOfAnother(text()),
        Reason::LineMatches(text()),
        Reason::LineOfAnother(text()),
        Reason::LineUnknown(text()),
        Reason::NameMatches(text()),
        Reason::NameOfAnother(text()),
        Reason::ProductMatches(text()),
        Reason::ProductOfAnother(text(), String::from("Y")),
    ];
    let bare = [
        Reason::PlatformMissing,
        Reason::VersionMissing,
        Reason::PartsMatch,
        Reason::UnitData(ObjectCode::ISO),
        Reason::PlatformRequired,
        Reason::ChipOfAnother(Chipset::HiSilicon),
        Reason::PartsUnknown,
        Reason::BootLoaderAlone,
        Reason::PartOfAnotherProduct(ObjectCode::ISO),
        Reason::WebInterface(ObjectCode::ISO),
        Reason::FamilyUnsupported(Family::E169),
    ];
    let warnings = [
        Warning::UnusualPacking(ObjectCode::ISO),
        Warning::ChancePacking(ObjectCode::ISO),
        Warning::GzipData(ObjectCode::ISO),
        Warning::ContentUnexpected(ObjectCode::ISO),
        Warning::SignatureUnreadable(ObjectCode::ISO),
        Warning::DashboardIncomplete(ObjectCode::ISO),
        Warning::FirmwareUnrecognised,
        Warning::SignatureMissing,
        Warning::SignatureUnannounced,
        Warning::ContentMissing(Content::Firmware),
        Warning::ContentMissing(Content::Dashboard),
        Warning::ContentMissing(Content::WebInterface),
        Warning::DiscUnreadable,
        Warning::PlatformsDiffer,
        Warning::PaddingNotEmpty,
    ];
    for language in Language::ALL {
        let words = Words::new(*language);
        let mut told: BTreeSet<String> = BTreeSet::new();
        for reason in &reasons {
            let text = words.fit_reason(reason);
            assert!(text.contains("XYZ"), "{language:?}: {text}");
            told.insert(text);
        }
        told.extend(bare.iter().map(|reason| words.fit_reason(reason)));
        for (at, warning) in warnings.iter().enumerate() {
            let text = words.warning(*warning);
            let code = ObjectCode::ISO.to_string();
            assert_eq!(text.contains(&code), at < 6, "{language:?}: {text}");
            told.insert(text);
        }
        let all = reasons.len() + bare.len() + warnings.len();
        assert_eq!(told.len(), all, "{language:?}: two have the same words");
    }
}

#[test]
fn a_modem_is_put_into_words() {
    let words = english();
    let home = NetworkVerdict::Registered {
        place: RoamingStatus::Home,
        domain: Domain::Data,
    };
    assert_eq!(
        words.verdict(home),
        "The modem is connected to the SIM card's home network, data only."
    );
    for verdict in [
        NetworkVerdict::RadioOff,
        NetworkVerdict::SimStarting,
        NetworkVerdict::NoSim,
        NetworkVerdict::PinNeeded,
        NetworkVerdict::SimUnusable,
        NetworkVerdict::Denied,
        NetworkVerdict::Searching,
        NetworkVerdict::Limited,
        NetworkVerdict::NoService,
        NetworkVerdict::Unknown,
    ] {
        assert!(words.verdict(verdict).ends_with('.'), "{verdict:?}");
    }
    assert_eq!(words.technology(Technology::None), "no network");
    assert_eq!(words.technology(Technology::Lte), Technology::Lte.name());
    assert_eq!(words.technology(Technology::Other(9)), "unknown network");
    assert_eq!(words.pin(PinState::Puk), "The SIM card asks for its PUK");
    let lock = |state, tries| {
        words.card_lock(&CardLock {
            state,
            tries,
            operator: None,
        })
    };
    assert_eq!(
        lock(LockState::Locked, Some(1)),
        "Locked to an operator, 1 attempt left for the code"
    );
    assert_eq!(
        lock(LockState::Other(9), Some(0)),
        "Lock state 9, no attempts left"
    );
    assert_eq!(
        lock(LockState::Locked, None),
        "Locked to an operator; the attempts left are not reported"
    );
    assert_eq!(lock(LockState::Other(9), None), "Lock state 9");
    assert_eq!(lock(LockState::Open, None), lock(LockState::Open, Some(10)));
    assert_eq!(words.family(Family::E155x), "E1550 family");
    assert_eq!(words.family(Family::Unknown), "unknown family");
}

#[test]
fn a_setting_is_put_into_words() {
    let words = english();
    for (line, text) in [
        (
            "2,2,3fffffff,0,2",
            "automatic, 3G first, all bands, roaming off, calls and data",
        ),
        (
            "2,2,400000,0,3",
            "automatic, 3G first, 3G 2100, roaming off, any service",
        ),
        (
            "13,2,80,1,2",
            "2G only, GSM 1800, roaming on, calls and data",
        ),
        (
            "14,2,3fffffff,1,1",
            "3G only, all bands, roaming on, data only",
        ),
        (
            "16,3,40000000,2,4",
            "mode unchanged, order unchanged, bands unchanged, roaming unchanged, services unchanged",
        ),
        (
            "8,7,0,9,5",
            "mode 8, order 7, no band, roaming 9, services 5",
        ),
    ] {
        let setting = RadioSetting::parse(RadioCommand::Syscfg, line).unwrap();
        assert_eq!(words.syscfg(&setting), text, "{line}");
    }
    for (line, text) in [
        (
            "\"00\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF",
            "automatic, all bands, LTE: all bands, roaming on, calls and data",
        ),
        (
            "\"00\",3fffffff,1,2,",
            "automatic, all bands, roaming on, calls and data",
        ),
        (
            "030201,2000004e80380,0,2,800C5",
            "4G/3G/2G, GSM 1800, GSM 900, GSM 850, GSM 1900, 3G 2100, 3G 1900, 3G 850, 3G 900, \
             LTE 1/3/7/8/20, roaming off, calls and data",
        ),
        (
            "\"02\",400000,2,1,40000000",
            "3G, 3G 2100, LTE: bands unchanged, roaming unchanged, data only",
        ),
    ] {
        let setting = RadioSetting::parse(RadioCommand::Extended, line).unwrap();
        assert_eq!(words.syscfg(&setting), text, "{line}");
    }
    for (bits, text) in [
        (0, "no band"),
        (0x81, "GSM 1800, unknown bands 1"),
        (0x100, "GSM 900 (extended)"),
        (0x400_380, "GSM 1800, GSM 900, 3G 2100"),
        (0x4000_0000, "bands unchanged"),
    ] {
        assert_eq!(words.bands(BandMask::reported(bits)), text);
    }
}

#[test]
fn newer_firmware_counts_roaming_the_other_way_round() {
    let words = english();
    for (number, classic, inverted) in [
        (0, "roaming off", "roaming on"),
        (1, "roaming on", "roaming within the country only"),
        (2, "roaming unchanged", "roaming abroad only"),
        (3, "roaming 3", "roaming off"),
    ] {
        let roam = Roam(number);
        assert_eq!(words.roaming(roam, RoamScale::Classic), classic);
        assert_eq!(words.roaming(roam, RoamScale::Inverted), inverted);
    }
}

#[test]
fn every_finding_comes_with_advice() {
    for finding in [
        Finding::ImeiLost,
        Finding::ImeiCheckDigit,
        Finding::NoSim,
        Finding::SimFailed,
        Finding::PinAsked { attempts: Some(3) },
        Finding::PukAsked { attempts: None },
        Finding::OperatorLock { attempts: Some(3) },
        Finding::LockedForGood,
        Finding::RadioOff,
        Finding::Denied,
        Finding::NoNetwork,
        Finding::DataOnly,
        Finding::Only2g,
        Finding::Only3g,
        Finding::BandsLimited,
        Finding::RoamingOff,
        Finding::WeakSignal,
    ] {
        for language in Language::ALL {
            let words = Words::new(*language);
            let (title, action) = (words.finding(finding), words.finding_action(finding));
            assert!(
                title != finding.id() && action != finding.id(),
                "{language:?} {finding:?}"
            );
        }
    }
}
