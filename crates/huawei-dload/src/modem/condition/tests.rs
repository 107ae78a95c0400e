use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;

fn answered(text: &str) -> Observation {
    Observation::Answered {
        version: Some(text.to_owned()),
    }
}

fn another(text: &str) -> Observation {
    Observation::AnsweredAsAnother {
        version: Some(text.to_owned()),
    }
}

fn running(text: Option<&str>, changed: Changed) -> Condition {
    Condition::Running(Running {
        version: text.map(str::to_owned),
        another: false,
        changed,
    })
}

#[test]
fn a_flash_from_beginning_to_end_passes_through_these_conditions() {
    use Observation as O;
    let steps = [
        (answered("1"), running(Some("1"), Changed::Nothing)),
        (O::SwitchSent, Condition::Away(Last::Switching)),
        (O::LoaderAnswered, Condition::DownloadMode(Written::Nothing)),
        (
            O::PartBegun,
            Condition::DownloadMode(Written::Part { accepted: 0 }),
        ),
        (
            O::PartAccepted,
            Condition::DownloadMode(Written::Part { accepted: 1 }),
        ),
        (
            O::PartBegun,
            Condition::DownloadMode(Written::Part { accepted: 1 }),
        ),
        (
            O::PartAccepted,
            Condition::DownloadMode(Written::Part { accepted: 2 }),
        ),
        (O::AllAccepted, Condition::DownloadMode(Written::Whole)),
        (
            O::RestartTaken,
            Condition::Away(Last::Restarting { whole: true }),
        ),
        (O::Runs, running(None, Changed::Firmware)),
        (answered("2"), running(Some("2"), Changed::Firmware)),
        (O::Left, Condition::Away(Last::Running(Changed::Firmware))),
    ];
    let mut condition = Condition::Unknown;
    for (observation, expected) in steps {
        condition = condition.after(&observation);
        assert_eq!(condition, expected, "{observation:?}");
    }
}

/// Observations that lead to every condition that an owner can tell apart.
fn stories() -> Vec<Vec<Observation>> {
    use Observation as O;
    let begun = [answered("1"), O::SwitchSent, O::LoaderAnswered];
    let with = |more: &[O]| [&begun[..], more].concat();
    let whole = with(&[O::PartBegun, O::PartAccepted, O::AllAccepted]);
    let and = |more: &[O]| [&whole[..], more].concat();
    vec![
        vec![],
        vec![answered("1")],
        vec![answered("1"), O::Left],
        vec![O::CdRomSeen],
        vec![O::CdRomSeen, O::Left],
        vec![O::LoaderAnswered],
        vec![O::LoaderAnswered, O::Left],
        vec![O::FoundHalfWritten],
        vec![O::FoundHalfWritten, O::Left],
        vec![answered("1"), O::SwitchSent],
        with(&[]),
        with(&[O::Left]),
        with(&[O::RestartTaken]),
        with(&[O::RestartTaken, O::Runs]),
        with(&[O::PartBegun]),
        with(&[O::PartBegun, O::Left]),
        and(&[]),
        and(&[O::Left]),
        and(&[O::RestartTaken]),
        and(&[O::RestartTaken, O::LoaderAnswered]),
        and(&[O::RestartTaken, O::CdRomSeen]),
        and(&[O::RestartTaken, O::Runs]),
        and(&[O::RestartTaken, answered("2")]),
        and(&[O::RestartTaken, answered("2"), O::Left]),
        and(&[O::RestartTaken, another("3")]),
        vec![answered("1"), O::SettingSent],
        vec![answered("1"), O::SettingSent, O::SettingRefused],
        vec![answered("1"), O::SettingSent, O::SettingKept],
        vec![answered("1"), O::SettingSent, O::Left],
        // The second of two settings was refused; the first one stays changed.
        vec![
            answered("1"),
            O::SettingSent,
            O::SettingKept,
            O::SettingSent,
            O::SettingRefused,
        ],
        vec![answered("1"), O::CodeSent],
        vec![answered("1"), O::CodeSent, O::Left],
        vec![answered("1"), O::CodeSent, O::CodeNotLookedAt],
        vec![answered("1"), O::CodeSent, O::AttemptUsed],
        vec![answered("1"), O::CodeSent, O::CodeAccepted],
        vec![answered("1"), O::ProgramStarted],
        vec![answered("1"), O::ProgramStarted, O::Left],
    ]
}

#[test]
fn each_condition_has_the_name_and_the_meaning_that_belong_to_it() {
    let mut meanings: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for story in stories() {
        let condition = Condition::fold(&story);
        let meaning = Meaning::of(&condition);
        let name = format!("{meaning:?}");
        let name = name.split(' ').next().unwrap().to_owned();
        meanings.entry(condition.id()).or_default().insert(name);
        // Nothing is said to be written before a START.
        let wrote = story.iter().any(|seen| {
            matches!(
                seen,
                Observation::PartBegun
                    | Observation::FoundHalfWritten
                    | Observation::ProgramStarted
            )
        });
        let claims = matches!(
            meaning,
            Meaning::HalfWritten
                | Meaning::HalfWrittenAway
                | Meaning::NotKnown
                | Meaning::Running { .. }
                | Meaning::RunningUnread
                | Meaning::Another
                | Meaning::CdRom
                | Meaning::RanAndLeft
        );
        assert!(wrote || !claims, "{story:?}: {meaning:?}");
        // "In repair mode" is said where it is, or may be.
        if matches!(condition, Condition::Running(_)) {
            let repair = matches!(
                meaning,
                Meaning::InRepairModeEmpty
                    | Meaning::MaybeInRepairMode
                    | Meaning::FoundInRepairMode
                    | Meaning::HalfWritten
                    | Meaning::HalfWrittenAway
            );
            assert!(!repair, "{story:?}: {meaning:?}");
        }
    }
    let expected = [
        ("attempt-used", vec!["AttemptUsed"]),
        ("code-accepted", vec!["CodeAccepted"]),
        ("code-sent", vec!["CodeSent"]),
        ("not-known", vec!["NotKnown"]),
        ("other-program", vec!["OtherProgram"]),
        ("repairable", vec!["HalfWritten", "HalfWrittenAway"]),
        (
            "running",
            vec!["Another", "CdRom", "RanAndLeft", "Running", "RunningUnread"],
        ),
        ("setting-changed", vec!["SettingChanged", "SettingSent"]),
        (
            "untouched",
            vec![
                "FoundInRepairMode",
                "InRepairModeEmpty",
                "MaybeInRepairMode",
                "Untouched",
            ],
        ),
    ];
    let expected: BTreeMap<&str, BTreeSet<String>> = expected
        .into_iter()
        .map(|(id, texts)| (id, texts.into_iter().map(str::to_owned).collect()))
        .collect();
    assert_eq!(meanings, expected);
}

#[test]
fn a_setting_that_was_changed_is_not_unsaid_by_the_next_one() {
    use Observation as O;
    let changed = [answered("1"), O::SettingSent, O::SettingKept];
    for next in [
        vec![],
        vec![O::SettingSent],
        vec![O::SettingSent, O::SettingRefused],
    ] {
        let story = [&changed[..], &next].concat();
        let condition = Condition::fold(&story);
        assert_eq!(
            Meaning::of(&condition),
            Meaning::SettingChanged,
            "{story:?}"
        );
    }
}

#[test]
fn scripts_see_one_flat_object() {
    let text = |story: &[Observation]| serde_json::to_string(&Condition::fold(story)).unwrap();
    assert_eq!(text(&[]), r#"{"is":"unknown","changed":"nothing"}"#);
    assert_eq!(
        text(&[answered("1")]),
        r#"{"is":"running","version":"1","another":false,"changed":"nothing"}"#
    );
    assert_eq!(
        text(&[Observation::PartBegun, Observation::Left]),
        r#"{"is":"away","last":"download-mode","written":"part","accepted":0}"#
    );
    assert_eq!(
        text(&[Observation::AllAccepted, Observation::RestartTaken]),
        r#"{"is":"away","last":"restarting","written":"whole"}"#
    );
}

/// Everything that a writing job, a reactivation or a supervised program can observe, in any order.
fn observations() -> impl Strategy<Value = Vec<Observation>> {
    use Observation as O;
    let seen = [
        O::Runs,
        answered("1"),
        O::Answered { version: None },
        another("2"),
        O::CdRomSeen,
        O::LoaderAnswered,
        O::Left,
    ];
    let writes = [
        O::SwitchSent,
        O::FoundHalfWritten,
        O::PartBegun,
        O::PartAccepted,
        O::AllAccepted,
        O::RestartTaken,
    ];
    let settings = [O::SettingSent, O::SettingKept];
    let codes = [O::CodeSent, O::AttemptUsed, O::CodeAccepted];
    let kinds = [
        &writes[..],
        &settings[..],
        &codes[..],
        &[O::ProgramStarted],
        &[],
    ];
    let kinds: Vec<Vec<O>> = kinds.iter().map(|own| [&seen[..], own].concat()).collect();
    prop::sample::select(kinds)
        .prop_flat_map(|kind| prop::collection::vec(prop::sample::select(kind), 0..12))
}

proptest! {
    #[test]
    fn what_was_begun_is_unfinished_until_a_firmware_is_seen(story in observations()) {
        let mut condition = Condition::Unknown;
        let mut unfinished = false;
        for seen in &story {
            condition = condition.after(seen);
            match seen {
                Observation::PartBegun
                | Observation::PartAccepted
                | Observation::AllAccepted
                | Observation::FoundHalfWritten => unfinished = true,
                Observation::Runs
                | Observation::Answered { .. }
                | Observation::AnsweredAsAnother { .. }
                | Observation::CdRomSeen => unfinished = false,
                _ => {}
            }
            prop_assert_eq!(condition.is_unfinished(), unfinished, "{:?}", seen);
        }
    }

    #[test]
    fn nothing_is_called_untouched_after_something_was_sent(story in observations()) {
        let touches = |seen: &Observation| matches!(
            seen,
            Observation::PartBegun
                | Observation::PartAccepted
                | Observation::AllAccepted
                | Observation::FoundHalfWritten
                | Observation::SettingSent
                | Observation::SettingKept
                | Observation::CodeSent
                | Observation::AttemptUsed
                | Observation::CodeAccepted
        );
        let condition = Condition::fold(&story);
        if story.iter().any(touches) && !story.contains(&Observation::LoaderAnswered) {
            prop_assert!(!condition.is_untouched(), "{:?}", condition);
        }
        if !story.iter().any(touches) && !story.contains(&Observation::ProgramStarted) {
            prop_assert!(condition.is_untouched(), "{:?}", condition);
        }
    }

    #[test]
    fn the_views_of_one_condition_never_contradict_one_another(story in observations()) {
        let condition = Condition::fold(&story);
        prop_assert_eq!(condition.id() == "repairable", condition.is_half_written());
        prop_assert_eq!(condition.id() == "untouched", condition.is_untouched());
        prop_assert_eq!(condition.id() == "not-known", condition.is_unproven());
        prop_assert_eq!(
            condition.stopping() == Stopping::HalfWritten,
            condition.is_half_written()
        );
        let meaning = Meaning::of(&condition);
        let half = matches!(meaning, Meaning::HalfWritten | Meaning::HalfWrittenAway);
        prop_assert_eq!(half, condition.is_half_written());
        prop_assert_eq!(meaning == Meaning::NotKnown, condition.is_unproven());
    }
}
