//! The English words are the engine's own.

use crate::language::{Language, Words, capitalised};
use crate::problem::Problem;

#[test]
fn the_english_problems_are_those_of_the_catalogue() {
    let words = Words::new(Language::English);
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
fn a_fragment_can_stand_alone() {
    assert_eq!(capitalised("ёмкость"), "Ёмкость");
    assert_eq!(capitalised(""), "");
}
