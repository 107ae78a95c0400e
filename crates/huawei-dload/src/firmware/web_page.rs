//! Recognising a saved web page: what a browser keeps when a link led to a page and not to the file.

/// The beginnings of pages: declarations, and the elements that sites put in front of all else.
const BEGINNINGS: [&str; 20] = [
    "<!doctype",
    "<html",
    "<head",
    "<body",
    "<?xml",
    "<?php",
    "<!--",
    "<script",
    "<meta",
    "<title",
    "<style",
    "<link",
    "<base",
    "<noscript",
    "<div",
    "<table",
    "<center",
    "<form",
    "<iframe",
    "<h1",
];
/// As many letters as are looked at, after the blanks.
const LOOKED_AT: usize = 64;
/// As many bytes of blanks as may stand before a page.
const BLANKS: usize = 64 << 10;

/// Whether the file begins like HTML, or like the archive of a page that a browser saved whole. A byte order mark and blanks
/// may stand before it, and each letter may take two bytes.
pub(super) fn is_web_page(bytes: &[u8]) -> bool {
    let beginning = match bytes {
        [0xEF, 0xBB, 0xBF, text @ ..] => beginning(text.iter().copied()),
        [0xFF, 0xFE, text @ ..] => beginning(low_bytes(text, 0)),
        [0xFE, 0xFF, text @ ..] => beginning(low_bytes(text, 1)),
        // Without a mark, the high bytes of a page are zeros.
        [_, 0, _, 0, ..] => beginning(low_bytes(bytes, 0)),
        [0, _, 0, _, ..] => beginning(low_bytes(bytes, 1)),
        _ => beginning(bytes.iter().copied()),
    };
    BEGINNINGS.iter().any(|page| is_element(&beginning, page)) || is_saved_whole(bytes)
}

/// Whether the text begins with this element or declaration, and not with a longer word.
fn is_element(text: &str, element: &str) -> bool {
    text.strip_prefix(element).is_some_and(|rest| {
        // A comment or a declaration may go on at once.
        element.starts_with("<!") || !rest.starts_with(|c: char| c.is_ascii_alphanumeric())
    })
}

/// The first letters after the blanks, in small letters.
fn beginning(bytes: impl Iterator<Item = u8>) -> String {
    bytes
        .take(BLANKS)
        .skip_while(u8::is_ascii_whitespace)
        .take(LOOKED_AT)
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect()
}

/// One byte of each pair, the one at this place in it.
fn low_bytes(bytes: &[u8], place: usize) -> impl Iterator<Item = u8> {
    bytes.iter().copied().skip(place).step_by(2)
}

/// Whether a browser saved a page with all that belongs to it in one file: MHTML, or the web archive of macOS.
fn is_saved_whole(bytes: &[u8]) -> bool {
    const HEAD: usize = 256;
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let has = |text: &[u8]| memchr::memmem::find(head, text).is_some();
    head.starts_with(b"From: <Saved by ")
        || (head.starts_with(b"MIME-Version:") && has(b"multipart/related"))
        || (head.starts_with(b"bplist00") && has(b"WebMainResource"))
}

#[cfg(test)]
mod tests {
    use super::is_web_page;

    fn in_pairs(text: &str, swapped: bool) -> Vec<u8> {
        let pair = |letter: u16| {
            if swapped {
                letter.to_be_bytes()
            } else {
                letter.to_le_bytes()
            }
        };
        text.encode_utf16().flat_map(pair).collect()
    }

    #[test]
    fn a_saved_page_is_known_however_it_begins() {
        let page = "\r\n\r\n  <!DOCTYPE html><html>";
        for text in [
            page,
            "<html>",
            "<BODY bgcolor=white>",
            "<script>var a;",
            "<meta charset=utf-8>",
            "<!-- saved from -->",
            "<!--[if IE]>",
            "<title>404",
            "<?xml version=\"1.0\"?><Error>",
            "<h1>403 Forbidden</h1>",
            "<div class=a>",
        ] {
            assert!(is_web_page(text.as_bytes()), "{text}");
            let marked = format!("\u{FEFF}\n{text}");
            assert!(is_web_page(marked.as_bytes()), "with a mark: {text}");
            for swapped in [false, true] {
                assert!(is_web_page(&in_pairs(text, swapped)), "UTF-16: {text}");
                assert!(
                    is_web_page(&in_pairs(&marked, swapped)),
                    "UTF-16 with a mark: {text}"
                );
            }
        }
        let blanks = format!("{}<html>", "\r\n".repeat(9000));
        assert!(is_web_page(blanks.as_bytes()));
        for saved in [
            &b"From: <Saved by Blink>\r\nSnapshot-Content-Location: http"[..],
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related;",
            b"bplist00\xD2\x01\x02_\x10\x0FWebMainResource",
        ] {
            assert!(is_web_page(saved), "{saved:?}");
        }
    }

    #[test]
    fn other_files_are_no_pages() {
        for other in [
            &b"MZ\x90\0"[..],
            b"words <html>",
            b"<headers of a letter>",
            b"< html",
            b"<",
            b"\xFF\xFE",
            b"\0\0\0\0",
            b"",
        ] {
            assert!(!is_web_page(other), "{other:?}");
        }
    }
}
