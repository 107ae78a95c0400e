//! Holds the words to the engine, to each other and to the rules of each language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::Language;

mod code;
mod complete;
mod engine;
pub mod pseudo;
mod typography;
mod words;

/// Stands for a value in a text.
const VALUE: char = '\u{FFFC}';

/// One text of one language, as its file has it.
#[derive(Debug, Default)]
struct Text {
    /// The place of its file among the files of the language.
    file: usize,
    /// Every form it can take, with [`VALUE`] where values stand.
    forms: Vec<String>,
    /// The names of its arguments.
    arguments: BTreeSet<String>,
    /// The plural forms of each choice in it.
    choices: Vec<BTreeSet<String>>,
}

/// Every character that a text of any language can contain, so that a test can hold the fonts
/// against it. What comes from a modem or a file name is not counted.
pub fn characters() -> BTreeSet<char> {
    let mut characters: BTreeSet<char> = (' '..='~').collect();
    for language in Language::ALL {
        characters.extend(language.own_name().chars());
        for file in language.files() {
            let texts = file.lines().filter(|line| !line.starts_with('#'));
            characters.extend(texts.flat_map(str::chars));
        }
    }
    let plain: Vec<char> = characters.iter().copied().collect();
    for character in plain {
        characters.extend(pseudo::letter(character));
    }
    characters
}

/// All texts of a language. A file that cannot be read, and an id that stands twice, fail here.
fn texts(language: Language) -> BTreeMap<String, Text> {
    texts_of(language.tag(), &language.files())
}

/// All texts of these files; `of` names them where they fail.
fn texts_of(of: &str, files: &[&str]) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    for (file, source) in files.iter().enumerate() {
        let resource = FluentResource::try_new((*source).to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{of} file {file}: {errors:?}"));
        for entry in resource.entries() {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                other => panic!("{of} file {file}: {other:?} has no place here"),
            };
            let id = message.id.name.to_owned();
            assert!(message.attributes.is_empty(), "{id} has attributes");
            let mut text = Text {
                file,
                ..Text::default()
            };
            let pattern = message.value.as_ref().expect("a text");
            text.forms = forms(pattern, &mut text.arguments, &mut text.choices);
            let before = texts.insert(id.clone(), text);
            assert!(before.is_none(), "{of}: {id} stands twice");
        }
    }
    texts
}

/// Every form of a pattern; the other two take what is met on the way.
fn forms(
    pattern: &Pattern<&str>,
    arguments: &mut BTreeSet<String>,
    choices: &mut Vec<BTreeSet<String>>,
) -> Vec<String> {
    let mut done = vec![String::new()];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => vec![value(inline, arguments)],
                Expression::Select { selector, variants } => {
                    value(selector, arguments);
                    choices.push(variants.iter().map(|variant| key(&variant.key)).collect());
                    variants
                        .iter()
                        .flat_map(|variant| forms(&variant.value, arguments, choices))
                        .collect()
                }
            },
        };
        done = done
            .iter()
            .flat_map(|start| next.iter().map(move |end| format!("{start}{end}")))
            .collect();
    }
    done
}

fn value(inline: &InlineExpression<&str>, arguments: &mut BTreeSet<String>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.to_owned());
            VALUE.to_string()
        }
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        other => panic!("{other:?} has no place here"),
    }
}

fn key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}
