//! Names of files: a name tells a piece of a split file, an unfinished download, a second copy, and an image of a set.

use super::ObjectCode;

/// The endings that browsers and download programs give a file until it is whole.
const UNFINISHED: [&str; 8] = [
    "crdownload",
    "part",
    "partial",
    "download",
    "opdownload",
    "!ut",
    "!qb",
    "tmp",
];

/// How a file is called that is not whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Incomplete {
    /// `.001`, `.z01`, `.r00`: a piece of a file that was split.
    Piece,
    /// `.crdownload`, `.part`: a download that is not finished.
    Download,
}

impl Incomplete {
    /// How the file of this name is incomplete; `None` for any other name.
    pub(super) fn of(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        let has_digits = |from: usize, count: usize| {
            let digits = ending.get(from..);
            digits.is_some_and(|digits| {
                digits.len() == count && digits.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        if has_digits(0, 3) || (ending.starts_with(['r', 'z']) && has_digits(1, 2)) {
            Some(Self::Piece)
        } else if UNFINISHED.contains(&ending.as_str()) {
            Some(Self::Download)
        } else {
            None
        }
    }
}

/// The name without what a browser or a file manager adds to a second copy: `Update (1).exe`, `Update - Copy.exe`.
pub(super) fn without_copy_mark(name: &str) -> String {
    let name = name.to_lowercase();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
    let mut stem = stem.trim_end();
    if let Some((before, number)) = stem
        .strip_suffix(')')
        .and_then(|stem| stem.rsplit_once('('))
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        stem = before.trim_end();
    }
    for mark in [" - copy", " copy"] {
        stem = stem.strip_suffix(mark).unwrap_or(stem).trim_end();
    }
    format!("{stem}.{ending}")
}

/// The number that a name of an image begins with, of one digit or two, and what comes after it.
pub(super) fn number_of(name: &str) -> Option<(u8, &str)> {
    let digits = name.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = name.split_at_checked(digits)?;
    matches!(digits, 1 | 2)
        .then(|| number.parse().ok())
        .flatten()
        .map(|number| (number, rest))
}

/// Whether a member of an archive, with the folders in its name, is called like an image of a set.
pub(super) fn is_called_like_an_image(member: &str) -> bool {
    let name = member.rsplit(['/', '\\']).next().unwrap_or(member);
    name.to_ascii_lowercase().ends_with(".bin") && number_and_code(name).is_some()
}

/// The number and the code in a name such as `NN-CCCCCCCC-Name.bin`.
pub(super) fn number_and_code(name: &str) -> Option<(u8, ObjectCode)> {
    let (number, rest) = number_of(name)?;
    let (code, rest) = rest.strip_prefix('-')?.split_at_checked(8)?;
    rest.strip_prefix('-')?;
    if !code.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let code = u32::from_str_radix(code, 16).ok()?;
    Some((number, ObjectCode(code)))
}

#[cfg(test)]
mod tests {
    use super::{Incomplete, without_copy_mark};

    #[test]
    fn an_ending_tells_a_piece_and_an_unfinished_download() {
        for piece in [
            "fw.zip.001",
            "fw.7z.012",
            "fw.z01",
            "fw.R00",
            "E1550.exe.003",
        ] {
            assert_eq!(Incomplete::of(piece), Some(Incomplete::Piece), "{piece}");
        }
        for unfinished in [
            "Update.exe.crdownload",
            "Update.zip.part",
            "x.PARTIAL",
            "a.download",
        ] {
            let download = Some(Incomplete::Download);
            assert_eq!(Incomplete::of(unfinished), download, "{unfinished}");
        }
        for whole in [
            "Update.exe",
            "11.609.20.00.00",
            "a.zip",
            "z01",
            "fw.rar",
            "fw.z1",
            "fw.0001",
            "a.",
        ] {
            assert_eq!(Incomplete::of(whole), None, "{whole}");
        }
    }

    #[test]
    fn a_second_copy_is_called_like_the_first() {
        for copy in [
            "Update.exe",
            "update.EXE",
            "Update (1).exe",
            "Update(12).exe",
            "Update - Copy.exe",
            "Update copy.exe",
            "Update - Copy (2).exe",
        ] {
            assert_eq!(without_copy_mark(copy), "update.exe", "{copy}");
        }
        for other in [
            "Update2.exe",
            "Update (new).exe",
            "Update ().exe",
            "Update.zip",
        ] {
            assert_ne!(without_copy_mark(other), "update.exe", "{other}");
        }
    }
}
