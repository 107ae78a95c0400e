//! Names as words of a command that a person can type as they stand.

/// A name that is longer was cut when it was kept, so it is not the file's.
const LONGEST: usize = 200;

/// This file name as one word of a command, quoted where a shell needs that; `None` where it cannot be typed: then some of its
/// characters are not known, or are none that a keyboard has.
pub fn shell_word(name: &str) -> Option<String> {
    let cannot_be_typed = |c: char| c.is_control() || c == char::REPLACEMENT_CHARACTER;
    if name.is_empty() || name.chars().count() >= LONGEST || name.contains(cannot_be_typed) {
        return None;
    }
    // A word that begins with a dash would be an option.
    let name = match name.strip_prefix('-') {
        Some(_) => format!("./{name}"),
        None => name.to_owned(),
    };
    let is_plain = |c: char| c.is_alphanumeric() || "._-+,@:/=".contains(c);
    if name.chars().all(is_plain) {
        return Some(name);
    }
    quoted(&name)
}

#[cfg(not(windows))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "on Windows not every name can be quoted"
)]
fn quoted(name: &str) -> Option<String> {
    Some(format!("'{}'", name.replace('\'', r"'\''")))
}

/// Both shells of Windows take double quotes, and each of them changes one of these within.
#[cfg(windows)]
fn quoted(name: &str) -> Option<String> {
    (!name.contains(['"', '%', '$', '`'])).then(|| format!("\"{name}\""))
}

#[cfg(test)]
mod tests {
    use super::shell_word;

    #[test]
    fn a_name_that_cannot_be_typed_is_no_word() {
        let long = "x".repeat(200);
        for name in ["", "E155X\u{FFFD}.exe", "two\nlines.exe", long.as_str()] {
            assert_eq!(shell_word(name), None, "{name}");
        }
        for plain in ["E155XUpdate_11.609.20.00.00.B418.exe", "прошивка.zip"] {
            assert_eq!(shell_word(plain).as_deref(), Some(plain));
        }
    }

    /// A shell makes the name of the word again.
    #[cfg(unix)]
    #[test]
    fn a_shell_takes_the_word_as_the_name() {
        for name in [
            "Update (1).exe",
            "my firmware.zip",
            "it's.exe",
            "$HOME.exe",
            "`id`.exe",
            "a\"b.exe",
            "a\\b.exe",
            "*.exe",
            "~.exe",
            "#1.exe",
            "!x.exe",
            "a;b&c|d.exe",
        ] {
            let command = format!("printf %s {}", shell_word(name).unwrap());
            let shell = std::process::Command::new("sh")
                .args(["-c", &command])
                .output();
            assert_eq!(String::from_utf8(shell.unwrap().stdout).unwrap(), name);
        }
        assert_eq!(shell_word("-x.exe").as_deref(), Some("./-x.exe"));
        assert_eq!(shell_word("-x y.exe").as_deref(), Some("'./-x y.exe'"));
    }
}
