//! The icons of the window, by the names of Lucide.
//!
//! Every constant is one character of `assets/fonts/icons.ttf`, a subset of the icon font of
//! [Lucide](https://lucide.dev) 1.62.0 (ISC licence, `assets/fonts/LICENSE-Lucide.txt`), at the place in the private
//! use area that Lucide gives it. An icon means nothing to a screen reader: whoever shows one alone gives it a name.
//!
//! `assets/make-fonts.sh` writes this file together with the font, so that no constant points at an empty place.

pub const ACTIVITY: char = '\u{e038}';
pub const ARROW_LEFT: char = '\u{e048}';
pub const ARROW_RIGHT: char = '\u{e049}';
pub const CARD_SIM: char = '\u{e671}';
pub const CHECK: char = '\u{e06c}';
pub const CHEVRON_DOWN: char = '\u{e06d}';
pub const CHEVRON_RIGHT: char = '\u{e06f}';
pub const CIRCLE: char = '\u{e076}';
pub const CIRCLE_CHECK: char = '\u{e226}';
pub const CIRCLE_DOT: char = '\u{e345}';
pub const CIRCLE_HELP: char = '\u{e082}';
pub const CIRCLE_STOP: char = '\u{e083}';
pub const COPY: char = '\u{e09e}';
pub const CPU: char = '\u{e0a9}';
pub const ERASER: char = '\u{e28f}';
pub const EYE: char = '\u{e0ba}';
pub const EYE_OFF: char = '\u{e0bb}';
pub const FILE: char = '\u{e0c0}';
pub const FILE_CHECK: char = '\u{e0c1}';
pub const FILE_SEARCH: char = '\u{e0cb}';
pub const FLASK_CONICAL: char = '\u{e0d5}';
pub const FOLDER_OPEN: char = '\u{e247}';
pub const HARD_DRIVE_DOWNLOAD: char = '\u{e4e5}';
pub const HISTORY: char = '\u{e1f5}';
pub const INFO: char = '\u{e0f9}';
pub const LANGUAGES: char = '\u{e0fe}';
pub const LAYOUT_DASHBOARD: char = '\u{e1c1}';
pub const LIFE_BUOY: char = '\u{e101}';
pub const LOCK_OPEN: char = '\u{e10c}';
pub const MINUS: char = '\u{e11c}';
pub const MOON: char = '\u{e11e}';
pub const OCTAGON_ALERT: char = '\u{e127}';
pub const PAUSE: char = '\u{e12e}';
pub const PLAY: char = '\u{e13c}';
pub const PLUG: char = '\u{e37f}';
pub const PLUG_ZAP: char = '\u{e45c}';
pub const PLUS: char = '\u{e13d}';
pub const RADIO_TOWER: char = '\u{e404}';
pub const REFRESH_CW: char = '\u{e145}';
pub const ROTATE_CCW: char = '\u{e148}';
pub const SAVE: char = '\u{e14d}';
pub const SCROLL_TEXT: char = '\u{e45f}';
pub const SEND: char = '\u{e152}';
pub const SETTINGS: char = '\u{e154}';
pub const SHIELD_CHECK: char = '\u{e1ff}';
pub const SUN: char = '\u{e178}';
pub const SUN_MOON: char = '\u{e2b2}';
pub const TERMINAL: char = '\u{e181}';
pub const TRIANGLE_ALERT: char = '\u{e193}';
pub const UNDO_2: char = '\u{e2a1}';
pub const UNPLUG: char = '\u{e45d}';
pub const USB: char = '\u{e356}';
pub const WRENCH: char = '\u{e1b1}';
pub const X: char = '\u{e1b2}';
