//! Sentences: no English one stands in the code of the command line, whose texts are in `assets/i18n/en/command-line.ftl`,
//! and a comment names its subject.
//!
//! Not counted are the descriptions of the options, which `clap` takes from comments, and the details of a failure, which
//! are English in every part of the program: they are for whoever looks into it, and the sentences around them are texts.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprCall, ExprMethodCall, Item, Lit, LitStr, Local, Macro, Pat};

/// What is shown of the options, and the functions that put together the details of a failure.
const OTHER_FILES: &[&str] = &["arguments", "arguments.rs", "which.rs"];
/// The labels of sample packages.
const LABELS: &[&str] = &["MODEM MEDIC", "Mobile Partner"];
/// The macros that write to the log.
const LOG: &[&str] = &["error", "warn", "info", "debug", "trace"];

#[derive(Default)]
struct Sentences(Vec<String>);

impl Sentences {
    fn literal(&mut self, text: &str) {
        // Without the values that are put in.
        let bare: String = text
            .split('{')
            .map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest))
            .collect();
        let mut plain = bare.split(' ').map(|word| {
            let letters = word.trim_matches(|character: char| character.is_ascii_punctuation());
            letters.len() >= 2 && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
        });
        let mut before = false;
        let is_sentence = plain.any(|word| std::mem::replace(&mut before, word) && word);
        if is_sentence && !LABELS.contains(&text) {
            self.0.push(text.to_owned());
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Lit::Str(text) = Lit::new(literal) {
                        self.literal(&text.value());
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Sentences {
    fn visit_item(&mut self, item: &'ast Item) {
        let of_tests = matches!(item, Item::Mod(module) if module.ident == "tests");
        if !of_tests {
            visit::visit_item(self, item);
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_local(&mut self, local: &'ast Local) {
        let is_detail = matches!(&local.pat, Pat::Ident(name) if name.ident == "detail");
        if !is_detail {
            visit::visit_local(self, local);
        }
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        let name = match &*call.func {
            Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        if name.as_deref() != Some("outside_job") {
            visit::visit_expr_call(self, call);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if call.method == "trouble" {
            self.visit_expr(&call.receiver);
        } else if call.method != "name" {
            visit::visit_expr_method_call(self, call);
        } else {
            // The name of a thread.
            self.visit_expr(&call.receiver);
        }
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        let name = call.path.segments.last().map(|last| last.ident.to_string());
        if !name.is_some_and(|name| LOG.contains(&name.as_str())) {
            self.tokens(call.tokens.clone());
        }
    }

    fn visit_lit_str(&mut self, literal: &'ast LitStr) {
        self.literal(&literal.value());
    }
}

fn sentences(code: &str) -> Vec<String> {
    let mut found = Sentences::default();
    found.visit_file(&syn::parse_file(code).unwrap());
    found.0
}

#[test]
fn the_command_line_has_its_sentences_in_its_file_of_texts() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli");
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !OTHER_FILES.iter().any(|file| path.ends_with(file)) {
            let found = sentences(&fs::read_to_string(&path).unwrap());
            wrong.extend(
                found
                    .iter()
                    .map(|text| format!("{}: {text}", path.display())),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sentences_are_found_wherever_they_stand() {
    let code = r#"
        /// A comment with words.
        #[arg(help = "An attribute with words")]
        fn f() {
            say("No modem is there.");
            show(&format!("{number} lines left out"));
            let text = match x { A => "one more", _ => "cli-id" };
            let detail = "not the same stick";
            reporter.trouble(Problem::Internal, "no such thing");
            Failure::outside_job(problem, format!("nothing at {path}"));
            log::warn!("nothing kept here");
            Builder::new().name("typed line".into());
        }
        #[cfg(test)]
        mod tests { const NAME: &str = "some more words"; }
    "#;
    assert_eq!(
        sentences(code),
        ["No modem is there.", "{number} lines left out", "one more"]
    );
}

/// Every Rust file below `folder`, without those of tests.
fn code_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        if stem == "tests" || stem.ends_with("_tests") {
            continue;
        }
        if path.is_dir() {
            code_below(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn a_comment_names_its_subject() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "crates/huawei-dload/src", "crates/modem-sim/src"] {
        code_below(&root.join(folder), &mut files);
    }
    let mut wrong = Vec::new();
    for file in files {
        let code = fs::read_to_string(&file).unwrap();
        let mut goes_on = false;
        for line in code.lines().map(str::trim_start) {
            let comment = line.strip_prefix("//");
            let text = comment.map(|text| text.trim_start_matches(['/', '!']).trim_start());
            let begins = |words: &[&str]| {
                text.is_some_and(|text| words.iter().any(|word| text.starts_with(word)))
            };
            // A sentence may go on in the next line with any word.
            if !goes_on && begins(&["What ", "Whoever ", "One that "]) {
                wrong.push(format!("{}: {line}", file.display()));
            }
            goes_on = text.is_some_and(|text| !text.is_empty());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
