//! Finds the ids that the code uses.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A piece of Rust code: a string, or a character outside of strings and comments.
enum Piece {
    Literal(String),
    Other(char),
}

fn pieces(code: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = code.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '/' if rest.peek() == Some(&'/') => {
                rest.by_ref().find(|next| *next == '\n');
            }
            // A character in quotes, but not a lifetime.
            '\'' => {
                let mut ahead = rest.clone();
                let first = ahead.next();
                let second = ahead.next();
                if first == Some('\\') {
                    rest.next();
                    rest.next();
                    rest.by_ref().find(|next| *next == '\'');
                } else if second == Some('\'') {
                    rest.next();
                    rest.next();
                }
            }
            '"' => {
                let mut literal = String::new();
                while let Some(next) = rest.next() {
                    match next {
                        '"' => break,
                        '\\' => literal.extend(rest.next()),
                        next => literal.push(next),
                    }
                }
                pieces.push(Piece::Literal(literal));
            }
            other => pieces.push(Piece::Other(other)),
        }
    }
    pieces
}

/// Every string in the code.
pub fn literals(code: &str) -> BTreeSet<String> {
    pieces(code)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Literal(literal) => Some(literal),
            Piece::Other(_) => None,
        })
        .collect()
}

/// The functions of which one argument is an id, and its place among the arguments.
const SAYING: &[(&str, usize)] = &[
    ("say", 0),
    ("say_with", 0),
    ("say_text", 0),
    ("say_text_with", 0),
    ("show_text", 0),
    ("show_text_with", 0),
    ("ask_plain", 3),
    ("ask_quiet", 3),
    ("ask_icon", 3),
    ("ask_tick", 3),
    ("ask_copy", 2),
    ("ask_reveal", 3),
];

/// Every string that stands in that argument of a function of [`SAYING`], at any depth: the arms of
/// a `match` count.
pub fn said(code: &str) -> BTreeSet<String> {
    let pieces = pieces(code);
    let mut said = BTreeSet::new();
    let mut word = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Other(c) if c.is_alphanumeric() || *c == '_' => word.push(*c),
            Piece::Other('(') => {
                if let Some((_, place)) = SAYING.iter().find(|(name, _)| *name == word) {
                    said.extend(argument(&pieces[at + 1..], *place));
                }
                word.clear();
            }
            _ => word.clear(),
        }
    }
    said
}

fn argument(pieces: &[Piece], wanted: usize) -> BTreeSet<String> {
    let mut literals = BTreeSet::new();
    let (mut depth, mut place) = (0_i32, 0);
    for piece in pieces {
        match piece {
            Piece::Literal(literal) if place == wanted => {
                literals.insert(literal.clone());
            }
            Piece::Other('(' | '{' | '[') => depth += 1,
            Piece::Other(')' | '}' | ']') => depth -= 1,
            Piece::Other(',') if depth == 0 => place += 1,
            Piece::Literal(_) | Piece::Other(_) => {}
        }
        if depth < 0 {
            break;
        }
    }
    literals
}

/// The code below `src/<part>`, without the tests of this room. Nothing when the part is not there.
pub fn code_of(part: &str) -> Vec<(PathBuf, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![source.join(part)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("language/tests") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let code = fs::read_to_string(&path).unwrap();
                found.push((path, code));
            }
        }
    }
    found
}

#[test]
fn ids_are_found_in_code() {
    let code = r#"
        // words.say("in-a-comment")
        let quote = '"'; fn f<'a>(x: &'a str) {}
        words.say("plain-one"); essay("not-this");
        words.say(match x { A => "arm-one", B => { "arm-two" } });
        words.say_with("with-args", ("name", x));
        words.say(id);
        ask_plain(ui, cx, Some(icon::X), "with-icon", Action::Type("not-this-one"));
    "#;
    let found: Vec<_> = said(code).into_iter().collect();
    let ids = ["arm-one", "arm-two", "plain-one", "with-args", "with-icon"];
    assert_eq!(found, ids);
    assert!(literals(code).contains("name") && !literals(code).contains("in-a-comment"));
}
