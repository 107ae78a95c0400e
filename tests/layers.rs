//! Arrows point down only: no room of the crate uses one above it.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms it may use, from the bottom up (design.md, "Layers").
const MAY_USE: &[(&str, &[&str])] = &[
    ("small_file", &[]),
    ("places", &[]),
    ("time_zone", &["small_file"]),
    ("settings", &["small_file"]),
    ("bookmark", &["small_file"]),
    ("last_file", &["small_file"]),
    ("instance", &["small_file"]),
    ("signal", &[]),
    ("desktop", &[]),
    ("privacy", &["text", "modem"]),
    ("logbook", &["small_file", "time_zone", "modem", "privacy"]),
    ("bus", &["problem", "modem"]),
    ("guard", &["problem", "small_file", "modem", "bus"]),
    (
        "support",
        &[
            "problem",
            "small_file",
            "places",
            "privacy",
            "logbook",
            "bus",
        ],
    ),
    ("simulator", &["problem", "small_file", "bus"]),
    (
        "recording",
        &[
            "problem",
            "small_file",
            "protocol",
            "modem",
            "privacy",
            "bus",
            "simulator",
        ],
    ),
    ("journal", &["text", "small_file", "modem"]),
    ("progress", &[]),
    (
        "job",
        &[
            "problem",
            "small_file",
            "protocol",
            "firmware",
            "modem",
            "bus",
            "guard",
            "journal",
            "progress",
        ],
    ),
    (
        "language",
        &["problem", "firmware", "modem", "bus", "progress", "job"],
    ),
    (
        "worker",
        &["problem", "modem", "bus", "guard", "journal", "job"],
    ),
    (
        "gui",
        &[
            "time_zone",
            "problem",
            "text",
            "small_file",
            "places",
            "settings",
            "bookmark",
            "last_file",
            "instance",
            "logbook",
            "support",
            "firmware",
            "modem",
            "bus",
            "guard",
            "simulator",
            "recording",
            "journal",
            "progress",
            "job",
            "language",
            "signal",
            "desktop",
            "worker",
        ],
    ),
    (
        "cli",
        &[
            "time_zone",
            "problem",
            "text",
            "small_file",
            "places",
            "last_file",
            "instance",
            "logbook",
            "firmware",
            "modem",
            "bus",
            "guard",
            "simulator",
            "recording",
            "journal",
            "progress",
            "job",
            "signal",
            "worker",
        ],
    ),
];

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The rooms named after `crate::` in code. Comments may point anywhere, and tests at a file's end may
/// use what they like to check the room against.
fn used_rooms(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let code: Vec<&str> = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let mut rooms = Vec::new();
    for rest in code.join("\n").split("crate::").skip(1) {
        let first_word = |text: &str| {
            let end = text
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(text.len());
            text[..end].to_owned()
        };
        match rest.strip_prefix('{') {
            Some(group) => {
                let inner = group.split('}').next().unwrap_or_default();
                rooms.extend(inner.split(',').map(|name| first_word(name.trim())));
            }
            None => rooms.push(first_word(rest)),
        }
    }
    rooms.retain(|name| !name.is_empty());
    rooms
}

#[test]
fn every_room_uses_only_those_below_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    files_below(&source, &mut files);
    let mut broken = Vec::new();
    let mut checked = 0;
    for file in files {
        let inside = file.strip_prefix(&source).unwrap();
        let first = inside
            .components()
            .next()
            .unwrap()
            .as_os_str()
            .to_string_lossy()
            .into_owned();
        let room = first.trim_end_matches(".rs");
        let is_test = inside.iter().any(|part| {
            let part = part.to_string_lossy();
            part == "tests" || part == "tests.rs" || part.ends_with("_tests.rs")
        });
        if is_test || ["lib", "main"].contains(&room) {
            continue;
        }
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == room) else {
            broken.push(format!(
                "{}: the room {room} has no place in the layers",
                inside.display()
            ));
            continue;
        };
        checked += 1;
        for used in used_rooms(&fs::read_to_string(&file).unwrap()) {
            if used != room && !allowed.contains(&used.as_str()) {
                broken.push(format!("{} uses {used}", inside.display()));
            }
        }
    }
    assert!(checked > 30, "only {checked} files were looked at");
    assert!(
        broken.is_empty(),
        "arrows that point up:\n{}",
        broken.join("\n")
    );
}

#[test]
fn a_group_of_imports_is_seen_through() {
    let text = "use crate::{bus::Role, job};\n// crate::cli in a comment\nlet x = crate::problem::Problem::Busy;";
    assert_eq!(used_rooms(text), ["bus", "job", "problem"]);
}
