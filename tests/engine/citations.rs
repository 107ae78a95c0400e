//! Every citation of a fact sheet leads to a section that is there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the sheets, as it is cited.
const SHEETS: &str = "docs/facts/";

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "corpus", "looks", ".git"].contains(&&*name) {
                files_below(&path, found);
            }
        } else if ["rs", "md", "py", "sh"]
            .iter()
            .any(|ending| name.ends_with(&format!(".{ending}")))
        {
            found.push(path);
        }
    }
}

/// The numbers of the sections in a sheet: `1.2` for a heading `### 1.2 …`.
fn sections(sheet: &str) -> BTreeSet<String> {
    let headings = sheet.lines().filter(|line| line.starts_with("##"));
    headings
        .filter_map(|line| line.trim_start_matches('#').split_whitespace().next())
        .map(|number| number.trim_end_matches('.').to_owned())
        .filter(|number| number.starts_with(|first: char| first.is_ascii_digit()))
        .collect()
}

/// A text without line ends and without the marks that begin lines of comments, so that a citation that goes over
/// the end of a line is one.
fn joined(text: &str) -> String {
    let lines = text.lines().map(|line| {
        line.trim_start()
            .trim_start_matches(['/', '!', '*', '#'])
            .trim()
    });
    lines.collect::<Vec<_>>().join(" ")
}

/// Each cited sheet with the sections that are named right after it.
fn citations(text: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for rest in joined(text).split(SHEETS).skip(1) {
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || "-.".contains(c)))
            .unwrap_or(rest.len());
        let sheet = rest[..end].trim_end_matches('.').to_owned();
        let mut after = rest[end..].trim_start_matches(['`', ',', ' ']);
        let mut numbers = Vec::new();
        while let Some(section) = after.strip_prefix('§') {
            let end = section
                .find(|c: char| !(c.is_ascii_digit() || c == '.'))
                .unwrap_or(section.len());
            numbers.push(section[..end].trim_end_matches('.').to_owned());
            after = section[end..].trim_start_matches([',', ' ', '–', '-']);
            after = after.strip_prefix("and ").unwrap_or(after);
        }
        found.push((sheet, numbers));
    }
    found
}

#[test]
fn every_cited_section_is_in_its_sheet() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sheets = BTreeMap::new();
    for entry in fs::read_dir(root.join(SHEETS)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        sheets.insert(name, sections(&fs::read_to_string(&path).unwrap()));
    }
    let mut files = Vec::new();
    for folder in ["src", "crates", "tests", "benches", "fuzz", "docs"] {
        files_below(&root.join(folder), &mut files);
    }
    let mut wrong = Vec::new();
    let mut checked = 0;
    for file in files.iter().filter(|file| !file.ends_with("citations.rs")) {
        let shown = file.strip_prefix(root).unwrap().display();
        for (sheet, numbers) in citations(&fs::read_to_string(file).unwrap()) {
            if sheet.is_empty() || sheet.starts_with("...") {
                continue;
            }
            let Some(there) = sheets.get(&sheet) else {
                wrong.push(format!("{shown}: {sheet} is not there"));
                continue;
            };
            for number in numbers {
                checked += 1;
                if !there.contains(&number) {
                    wrong.push(format!("{shown}: {sheet} has no §{number}"));
                }
            }
        }
    }
    assert!(checked > 200, "only {checked} citations were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_citation_is_found_over_the_end_of_a_line_and_in_a_row() {
    let text = "/// As `docs/facts/a.md`\n/// §1.2, §3 and §4–§5 say; `docs/facts/b-c.md`.";
    assert_eq!(
        citations(text),
        [
            (
                "a.md".to_owned(),
                ["1.2", "3", "4", "5"].map(str::to_owned).to_vec()
            ),
            ("b-c.md".to_owned(), Vec::new()),
        ]
    );
}
