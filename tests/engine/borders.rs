//! The borders inside the program: a module uses only those below it, and no two files use each other, in the crates neither.
//!
//! What lies in a crate of its own is guarded by Cargo. Here the source is parsed, so that no way to write a path is
//! overlooked: groups of imports, `super`, paths inside macros, names that a module hands on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Item, ItemMod, ItemUse, Macro, Meta, MetaList, UseTree, Visibility};

/// The modules of the program from the bottom up: each may use those in the lines before its own.
const LAYERS: &[&[&str]] = &[
    // Handed on from the crate `huawei_dload`.
    &[
        "crc", "text", "problem", "protocol", "firmware", "modem", "hex", "html",
    ],
    &["small_file", "places", "progress"],
    &[
        "settings",
        "bookmark",
        "last_file",
        "instance",
        "privacy",
        "time_zone",
        "desktop",
        "signal",
    ],
    &["logbook", "bus"],
    &["guard", "simulator", "journal"],
    &["recording", "job", "support"],
    &["language", "worker"],
    &["health_report"],
    &["cli", "gui"],
];

/// What the layers allow and is not wanted all the same: neither the worker nor a face knows a protocol.
const KEPT_APART: &[(&str, &str)] = &[
    ("worker", "protocol"),
    ("worker", "firmware"),
    ("cli", "protocol"),
    ("gui", "protocol"),
];

/// A path in the program, from its root: `["bus", "path", "PathBus"]`.
type Route = Vec<String>;

/// A file of the program, parsed.
#[derive(Default)]
struct File {
    /// Every path into the program that its code names.
    uses: BTreeSet<Route>,
    /// The names that it hands on, and where they come from.
    hands_on: BTreeMap<String, Route>,
}

/// Collects the paths of one file. Tests may use what they like, so they are passed over.
struct Paths<'a> {
    module: Route,
    files: &'a BTreeSet<Route>,
    found: File,
}

impl Paths<'_> {
    /// The path from the root, of one that is written in this module; none of another crate's.
    fn route_of(&self, written: &[String]) -> Option<Route> {
        let mut base = self.module.clone();
        let mut rest = written;
        match rest.first()?.as_str() {
            "crate" => {
                base.clear();
                rest = &rest[1..];
            }
            "self" => rest = &rest[1..],
            "super" => {
                while rest.first().is_some_and(|word| word == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
            }
            child => {
                base.push(child.to_owned());
                if !self.files.contains(&base) {
                    return None;
                }
                rest = &rest[1..];
            }
        }
        base.extend(rest.iter().cloned());
        Some(base)
    }

    fn note(&mut self, written: &[String]) -> Option<Route> {
        let route = self.route_of(written)?;
        self.found.uses.insert(route.clone());
        Some(route)
    }

    fn import(&mut self, tree: &UseTree, before: &mut Vec<String>, public: bool) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.import(&path.tree, before, public);
                before.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, before, public);
                }
            }
            UseTree::Name(_) | UseTree::Rename(_) | UseTree::Glob(_) => {
                let (name, known_as) = match tree {
                    UseTree::Name(name) => (name.ident.to_string(), name.ident.to_string()),
                    UseTree::Rename(both) => (both.ident.to_string(), both.rename.to_string()),
                    _ => (String::from("self"), String::from("*")),
                };
                let mut written = before.clone();
                if name != "self" {
                    written.push(name);
                }
                if let Some(route) = self.note(&written)
                    && public
                {
                    self.found.hands_on.insert(known_as, route);
                }
            }
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let end = |path: &mut Vec<String>, this: &mut Self| {
            if matches!(path.first().map(String::as_str), Some("crate" | "super")) {
                this.note(path);
            }
            path.clear();
        };
        for token in tokens {
            match token {
                TokenTree::Ident(word) => {
                    if colons != 2 {
                        end(&mut path, self);
                    }
                    path.push(word.to_string());
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
                TokenTree::Group(group) => {
                    end(&mut path, self);
                    self.tokens(group.stream());
                    colons = 0;
                }
                _ => {
                    end(&mut path, self);
                    colons = 0;
                }
            }
        }
        end(&mut path, self);
    }
}

impl<'ast> Visit<'ast> for Paths<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_of_tests(item) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if let Some((_, items)) = &module.content {
            self.module.push(module.ident.to_string());
            for item in items {
                self.visit_item(item);
            }
            self.module.pop();
        }
    }

    fn visit_item_use(&mut self, import: &'ast ItemUse) {
        let public = !matches!(import.vis, Visibility::Inherited);
        self.import(&import.tree, &mut Vec::new(), public);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let written: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        // A single word is a name of the file itself, or one that it imports.
        if written.len() > 1 {
            self.note(&written);
        }
        visit::visit_path(self, path);
    }

    fn visit_meta_list(&mut self, list: &'ast MetaList) {
        self.tokens(list.tokens.clone());
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.tokens(call.tokens.clone());
    }
}

/// Whether an item is compiled for tests alone.
fn is_of_tests(item: &Item) -> bool {
    let attributes = match item {
        Item::Const(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Macro(it) => &it.attrs,
        Item::Mod(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Struct(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => return false,
    };
    attributes.iter().any(|attribute| {
        let condition = match &attribute.meta {
            Meta::List(list) if list.path.is_ident("cfg") => list.tokens.to_string(),
            _ => return false,
        };
        let mut words = condition.split(|character: char| !character.is_alphanumeric());
        words.clone().any(|word| word == "test") && !words.any(|word| word == "not")
    })
}

/// Every file below `folder` with its place in the program; those of tests are left out.
fn sources(folder: &Path, module: &[String], found: &mut BTreeMap<Route, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        if stem == "tests" || stem.ends_with("_tests") {
            continue;
        }
        let mut place = module.to_vec();
        if stem != "mod" {
            place.push(stem);
        }
        if path.is_dir() {
            sources(&path, &place, found);
        } else if !["lib", "main"].contains(&place.join("::").as_str()) {
            found.insert(place, fs::read_to_string(&path).unwrap());
        }
    }
}

fn parse(module: &[String], text: &str, files: &BTreeSet<Route>) -> File {
    let mut paths = Paths {
        module: module.to_vec(),
        files,
        found: File::default(),
    };
    paths.visit_file(&syn::parse_file(text).unwrap());
    paths.found
}

fn program() -> BTreeMap<Route, File> {
    files_of("src")
}

/// The files below this folder of the repository, parsed.
fn files_of(folder: &str) -> BTreeMap<Route, File> {
    let mut texts = BTreeMap::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    sources(&source, &[], &mut texts);
    let files: BTreeSet<Route> = texts.keys().cloned().collect();
    texts
        .iter()
        .map(|(module, text)| (module.clone(), parse(module, text, &files)))
        .collect()
}

/// The file that a path leads into; through names that a module hands on, the one where they come from.
fn file_of(program: &BTreeMap<Route, File>, route: &[String], steps: usize) -> Option<Route> {
    let length = (1..=route.len())
        .rev()
        .find(|length| program.contains_key(&route[..*length]))?;
    let (file, rest) = route.split_at(length);
    if let (Some(name), true) = (rest.first(), steps > 0)
        && let Some(origin) = program[file].hands_on.get(name)
    {
        let mut origin = origin.clone();
        origin.extend(rest[1..].iter().cloned());
        if let Some(found) = file_of(program, &origin, steps - 1) {
            return Some(found);
        }
    }
    Some(file.to_vec())
}

/// A file with those that it reaches by its own uses and theirs. A folder and the files in it are one idea, so uses
/// between a file and its folder's own file do not count.
fn circles(program: &BTreeMap<Route, File>) -> Vec<String> {
    let uses: BTreeMap<&Route, BTreeSet<Route>> = program
        .iter()
        .map(|(module, file)| {
            let used = file
                .uses
                .iter()
                .filter_map(|route| file_of(program, route, 8))
                .filter(|used| !used.starts_with(module) && !module.starts_with(used))
                .collect();
            (module, used)
        })
        .collect();
    let reaches = |from: &Route| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&Route> = uses[from].iter().collect();
        while let Some(next) = open.pop() {
            if seen.insert(next.clone()) {
                open.extend(&uses[next]);
            }
        }
        seen
    };
    uses.keys()
        .filter(|module| reaches(module).contains(**module))
        .map(|module| module.join("::"))
        .collect()
}

#[test]
fn a_module_uses_only_those_below_it() {
    let layer = |name: &str| LAYERS.iter().position(|layer| layer.contains(&name));
    let mut wrong = Vec::new();
    for (module, file) in program() {
        let Some(own) = layer(&module[0]) else {
            wrong.push(format!("{} has no layer", module.join("::")));
            continue;
        };
        for route in &file.uses {
            let Some(used) = route.first().filter(|used| **used != module[0]) else {
                continue;
            };
            let below = layer(used).is_some_and(|layer| layer < own);
            let apart = KEPT_APART.contains(&(module[0].as_str(), used.as_str()));
            if !below || apart {
                wrong.push(format!("{} uses {}", module.join("::"), route.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_page_on_architecture_lists_every_module() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md");
    let page = fs::read_to_string(page).unwrap();
    let list = page.split("```text\n").nth(1).unwrap();
    let list = list.split("```").next().unwrap();
    let listed: BTreeSet<&str> = list
        .lines()
        .filter_map(|line| line.split("  ").next())
        .flat_map(str::split_whitespace)
        .collect();
    let program = program();
    let there: BTreeSet<&str> = program.keys().map(|module| module[0].as_str()).collect();
    assert_eq!(listed, there);
}

#[test]
fn no_two_files_use_each_other() {
    for folder in ["src", "crates/huawei-dload/src", "crates/modem-sim/src"] {
        let circles = circles(&files_of(folder));
        assert!(
            circles.is_empty(),
            "in a circle below {folder}:\n{}",
            circles.join("\n")
        );
    }
}

#[test]
fn no_way_to_write_a_path_is_overlooked() {
    let route = |path: &str| path.split("::").map(str::to_owned).collect::<Route>();
    let files = BTreeSet::from([route("job"), route("job::flash"), route("job::flash::part")]);
    let text = r#"
        use crate::{bus::{Bus, Role as R}, gui};
        pub use super::notice::Notice;
        use std::fmt;
        // crate::comment
        #[error("{}", crate::places::shown())]
        struct Error;
        fn run() { crate::cli::run(part::size(), "crate::text"); println!("{}", super::super::worker::name()); }
        mod inner { use super::super::report::*; }
        #[cfg(test)]
        mod tests { use crate::simulator; }
        #[cfg(all(test, unix))]
        mod more { use crate::recording; }
    "#;
    let file = parse(&route("job::flash"), text, &files);
    let found: Vec<String> = file.uses.iter().map(|route| route.join("::")).collect();
    assert_eq!(
        found,
        [
            "bus::Bus",
            "bus::Role",
            "cli::run",
            "gui",
            "job::flash::part::size",
            "job::notice::Notice",
            "job::report",
            "places::shown",
            "worker::name",
        ]
    );
    assert_eq!(file.hands_on["Notice"], route("job::notice::Notice"));
}
