//! The words of one language.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

#[cfg(test)]
use super::pseudo;
use super::{Language, sources};

/// The words of one language, ready to be said on every frame.
///
/// Texts without arguments are worked out once, when it is made. Making one takes a few milliseconds
/// at most, so it is done at the start and when the language changes.
pub struct Words {
    language: Language,
    bundle: FluentBundle<Arc<FluentResource>>,
    plain: HashMap<String, Box<str>>,
    /// Read only when the language lacks a text.
    english: OnceLock<Box<Self>>,
}

/// A value that is put into a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Shown as it is.
    Text(Cow<'a, str>),
    /// Shown in digits; the text may depend on it ("1 part", "2 parts").
    Number(i64),
}

impl Words {
    /// The words of this language.
    pub fn new(language: Language) -> Self {
        Self::load(language, &sources::files(language), None)
    }

    /// English as the command line speaks it: the window's words, but for the few that name a command
    /// or a flag instead of a button.
    pub fn of_command_line() -> Self {
        let mut files = sources::files(Language::English).to_vec();
        files.push(sources::COMMAND_LINE);
        Self::load(Language::English, &files, None)
    }

    /// English with accents and more than 40 % longer, for tests of the layout.
    #[cfg(test)]
    pub fn pseudo() -> Self {
        let files = sources::files(Language::English);
        Self::load(Language::English, &files, Some(pseudo::stretch))
    }

    fn load(
        language: Language,
        files: &[&'static str],
        transform: Option<fn(&str) -> Cow<'_, str>>,
    ) -> Self {
        let locale = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks would show as boxes, and no language here is written from right to left.
        bundle.set_use_isolating(false);
        bundle.set_transform(transform);
        let mut plain = HashMap::new();
        for file in files {
            // A damaged entry is left out and said in English; a test finds it.
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) | Err((resource, _)) => Arc::new(resource),
            };
            bundle.add_resource_overriding(Arc::clone(&resource));
            for entry in resource.entries() {
                let Entry::Message(message) = entry else {
                    continue;
                };
                let id = message.id.name;
                if let Some(text) = written(&bundle, id, None) {
                    plain.insert(id.to_owned(), text.into_owned().into_boxed_str());
                }
            }
        }
        Self {
            language,
            bundle,
            plain,
            english: OnceLock::new(),
        }
    }

    /// The language it speaks.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of this id, which has no arguments. A text that the language lacks is said in English;
    /// one that is nowhere is a fault of the program, and the id stands for it.
    pub fn say(&self, id: &'static str) -> &str {
        let text = self.find(id);
        debug_assert!(text.is_some(), "no text without arguments is called {id}");
        text.unwrap_or(id)
    }

    /// The text of this id with its arguments. A text that is missing is treated as by
    /// [`Self::say`].
    pub fn say_with(&self, id: &'static str, args: &[(&'static str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, FluentValue::from(text.as_ref())),
                Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
            }
        }
        let text = self.find_with(id, &values);
        debug_assert!(
            text.is_some(),
            "no text with these arguments is called {id}"
        );
        text.unwrap_or_else(|| id.to_owned())
    }

    /// The text of an id that is made of the stable name of a value. A test asks for all of them in every language.
    pub(super) fn say_of(&self, id: &str, name: &'static str) -> &str {
        let text = self.find(id);
        debug_assert!(text.is_some(), "no text without arguments is called {id}");
        text.unwrap_or(name)
    }

    pub(super) fn find(&self, id: &str) -> Option<&str> {
        match self.plain.get(id) {
            Some(text) => Some(text),
            None => self.english()?.find(id),
        }
    }

    fn find_with(&self, id: &str, values: &FluentArgs<'_>) -> Option<String> {
        match written(&self.bundle, id, Some(values)) {
            Some(text) => Some(text.into_owned()),
            None => self.english()?.find_with(id, values),
        }
    }

    fn english(&self) -> Option<&Self> {
        (self.language != Language::English).then(|| {
            &**self
                .english
                .get_or_init(|| Box::new(Self::new(Language::English)))
        })
    }

    /// The text with a capital letter at its start, for a fragment that stands alone.
    pub fn capitalised(&self, text: &str) -> String {
        let mut rest = text.chars();
        match rest.next() {
            // The Turkish i keeps its dot.
            Some('i') if self.language == Language::Turkish => {
                std::iter::once('İ').chain(rest).collect()
            }
            Some(first) => first.to_uppercase().chain(rest).collect(),
            None => String::new(),
        }
    }

    /// A value after its name, with the marks and spaces that the language puts between them.
    pub fn named(&self, name: &str, value: &str) -> String {
        self.say_with(
            "named-value",
            &[("name", name.into()), ("value", value.into())],
        )
    }

    /// A number with this many decimals, as the language writes it.
    pub fn decimal(&self, number: f64, decimals: usize) -> String {
        let sign = self.language.decimal_sign();
        let text = format!("{number:.decimals$}");
        text.replace('.', sign.encode_utf8(&mut [0; 4]))
    }

    /// A number of bytes for people: `12.4 MB`. Counted in thousands, as files are everywhere but in
    /// Windows.
    pub fn size(&self, bytes: u64) -> String {
        // Rounding to a tenth needs no more digits than an f64 has.
        #[allow(clippy::cast_precision_loss)]
        let number = bytes as f64;
        match bytes {
            0..1000 => self.say_with("size-bytes", &[("bytes", bytes.into())]),
            1000..999_950 => self.say_with(
                "size-kilobytes",
                &[("number", self.decimal(number / 1e3, 1).into())],
            ),
            _ => self.say_with(
                "size-megabytes",
                &[("number", self.decimal(number / 1e6, 1).into())],
            ),
        }
    }
}

/// The text of an id, `None` when it is not there or asks for other arguments.
fn written<'a>(
    bundle: &'a FluentBundle<Arc<FluentResource>>,
    id: &str,
    values: Option<&FluentArgs<'_>>,
) -> Option<Cow<'a, str>> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, values, &mut errors);
    // The text borrows the arguments too, if it is nothing but one of them.
    let text = Cow::Owned(text.into_owned());
    errors.is_empty().then_some(text)
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {
        $(impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number.try_into().unwrap_or(i64::MAX))
            }
        })*
    };
}

numbers!(u64, usize);

macro_rules! small_numbers {
    ($($number:ty),*) => {
        $(impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        })*
    };
}

small_numbers!(u8, u16, u32, i8, i16, i32, i64);
