//! The words of one language.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

use super::Language;
#[cfg(test)]
use super::tests::pseudo;

/// Texts of the command line that differ from the window's. English only, as the command line is.
pub(super) const COMMAND_LINE: &str = include_str!("../../assets/i18n/en/command-line.ftl");

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

/// The arguments of a text: a name with a value, or several of them in a tuple.
pub trait Args<'a> {
    /// Puts them to the others.
    fn put(self, values: &mut FluentArgs<'a>);
}

impl<'a, Value: Into<FluentValue<'a>>> Args<'a> for (&'static str, Value) {
    fn put(self, values: &mut FluentArgs<'a>) {
        values.set(self.0, self.1);
    }
}

macro_rules! several {
    ($($one:ident),*) => {
        impl<'a, $($one: Args<'a>),*> Args<'a> for ($($one,)*) {
            #[expect(non_snake_case, reason = "each is named like its type")]
            fn put(self, values: &mut FluentArgs<'a>) {
                let ($($one,)*) = self;
                $($one.put(values);)*
            }
        }
    };
}

several!(A, B);
several!(A, B, C);
several!(A, B, C, D, E);
several!(A, B, C, D, E, F);

impl Words {
    /// The words of this language.
    pub fn new(language: Language) -> Self {
        Self::load(language, &language.files(), None)
    }

    /// English as the command line speaks it: the window's words, but for the few that name a command
    /// or a flag instead of a button.
    pub fn of_command_line() -> Self {
        let mut files = Language::English.files().to_vec();
        files.push(COMMAND_LINE);
        Self::load(Language::English, &files, None)
    }

    /// English with accents and more than 40 % longer, for tests of the layout.
    #[cfg(test)]
    pub fn pseudo() -> Self {
        let files = Language::English.files();
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
        self.say_of(id, id)
    }

    /// The text of this id with its arguments. A text that is missing is treated as by
    /// [`Self::say`].
    pub fn say_with<'a>(&self, id: &'static str, args: impl Args<'a>) -> String {
        self.say_of_with(id, id, args)
    }

    /// The text of an id that is made of the stable name of a value. A test asks for all of them in every language.
    pub(super) fn say_of(&self, id: &str, name: &'static str) -> &str {
        let text = self.find(id);
        debug_assert!(text.is_some(), "no text without arguments is called {id}");
        text.unwrap_or(name)
    }

    /// The same with arguments.
    pub(super) fn say_of_with<'a>(
        &self,
        id: &str,
        name: &'static str,
        args: impl Args<'a>,
    ) -> String {
        let mut values = FluentArgs::new();
        args.put(&mut values);
        let text = self.find_with(id, &values);
        debug_assert!(
            text.is_some(),
            "no text with these arguments is called {id}"
        );
        text.unwrap_or_else(|| name.to_owned())
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
        self.say_with("named-value", (("name", name), ("value", value)))
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
        let in_units = |id, unit| self.say_with(id, ("number", self.decimal(number / unit, 1)));
        match bytes {
            0..1000 => self.say_with("size-bytes", ("bytes", bytes)),
            1000..999_950 => in_units("size-kilobytes", 1e3),
            _ => in_units("size-megabytes", 1e6),
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
