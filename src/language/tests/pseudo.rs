//! A language that nobody speaks, to see whether a screen has room for longer words.

use std::borrow::Cow;

/// Every letter accented, and every vowel twice: readable, and more than 40 % longer.
pub(in crate::language) fn stretch(text: &str) -> Cow<'_, str> {
    let mut stretched = String::with_capacity(text.len() * 2);
    for character in text.chars() {
        let letter = letter(character).unwrap_or(character);
        stretched.push(letter);
        if "aeiounrt".contains(character.to_ascii_lowercase()) {
            let again = letter.to_lowercase();
            stretched.extend(again);
        }
    }
    Cow::Owned(stretched)
}

/// The accented letter that stands for this one.
pub(in crate::language) fn letter(plain: char) -> Option<char> {
    let accented = match plain {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ö',
        'u' => 'ü',
        'y' => 'ý',
        'A' => 'Á',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Í',
        'N' => 'Ñ',
        'O' => 'Ö',
        'U' => 'Ü',
        'Y' => 'Ý',
        _ => return None,
    };
    Some(accented)
}
