//! The icons of the window, by the names of Lucide.
//!
//! Every constant is one character of `assets/fonts/icons.ttf`, a subset of the icon font of
//! [Lucide](https://lucide.dev) 1.62.0 (ISC licence, `assets/fonts/LICENSE-Lucide.txt`), at the place in the private
//! use area that Lucide gives it. An icon means nothing to a screen reader: whoever shows one alone gives it a name.
//!
//! `assets/make-fonts.sh` writes this file together with the font, so that no constant points at an empty place.

/// Lucide's `activity`.
pub const ACTIVITY: char = '\u{e038}';

/// Lucide's `arrow-left`.
pub const ARROW_LEFT: char = '\u{e048}';

/// Lucide's `arrow-right`.
pub const ARROW_RIGHT: char = '\u{e049}';

/// Lucide's `card-sim`.
pub const CARD_SIM: char = '\u{e671}';

/// Lucide's `check`.
pub const CHECK: char = '\u{e06c}';

/// Lucide's `chevron-down`.
pub const CHEVRON_DOWN: char = '\u{e06d}';

/// Lucide's `chevron-right`.
pub const CHEVRON_RIGHT: char = '\u{e06f}';

/// Lucide's `circle`.
pub const CIRCLE: char = '\u{e076}';

/// Lucide's `circle-check`.
pub const CIRCLE_CHECK: char = '\u{e226}';

/// Lucide's `circle-dot`.
pub const CIRCLE_DOT: char = '\u{e345}';

/// Lucide's `circle-help`.
pub const CIRCLE_HELP: char = '\u{e082}';

/// Lucide's `circle-stop`.
pub const CIRCLE_STOP: char = '\u{e083}';

/// Lucide's `copy`.
pub const COPY: char = '\u{e09e}';

/// Lucide's `cpu`.
pub const CPU: char = '\u{e0a9}';

/// Lucide's `eraser`.
pub const ERASER: char = '\u{e28f}';

/// Lucide's `eye`.
pub const EYE: char = '\u{e0ba}';

/// Lucide's `eye-off`.
pub const EYE_OFF: char = '\u{e0bb}';

/// Lucide's `file`.
pub const FILE: char = '\u{e0c0}';

/// Lucide's `file-check`.
pub const FILE_CHECK: char = '\u{e0c1}';

/// Lucide's `file-search`.
pub const FILE_SEARCH: char = '\u{e0cb}';

/// Lucide's `flask-conical`.
pub const FLASK_CONICAL: char = '\u{e0d5}';

/// Lucide's `folder-open`.
pub const FOLDER_OPEN: char = '\u{e247}';

/// Lucide's `hard-drive-download`.
pub const HARD_DRIVE_DOWNLOAD: char = '\u{e4e5}';

/// Lucide's `history`.
pub const HISTORY: char = '\u{e1f5}';

/// Lucide's `info`.
pub const INFO: char = '\u{e0f9}';

/// Lucide's `languages`.
pub const LANGUAGES: char = '\u{e0fe}';

/// Lucide's `layout-dashboard`.
pub const LAYOUT_DASHBOARD: char = '\u{e1c1}';

/// Lucide's `life-buoy`.
pub const LIFE_BUOY: char = '\u{e101}';

/// Lucide's `lock-open`.
pub const LOCK_OPEN: char = '\u{e10c}';

/// Lucide's `minus`.
pub const MINUS: char = '\u{e11c}';

/// Lucide's `moon`.
pub const MOON: char = '\u{e11e}';

/// Lucide's `octagon-alert`.
pub const OCTAGON_ALERT: char = '\u{e127}';

/// Lucide's `pause`.
pub const PAUSE: char = '\u{e12e}';

/// Lucide's `play`.
pub const PLAY: char = '\u{e13c}';

/// Lucide's `plug`.
pub const PLUG: char = '\u{e37f}';

/// Lucide's `plug-zap`.
pub const PLUG_ZAP: char = '\u{e45c}';

/// Lucide's `plus`.
pub const PLUS: char = '\u{e13d}';

/// Lucide's `radio-tower`.
pub const RADIO_TOWER: char = '\u{e404}';

/// Lucide's `refresh-cw`.
pub const REFRESH_CW: char = '\u{e145}';

/// Lucide's `rotate-ccw`.
pub const ROTATE_CCW: char = '\u{e148}';

/// Lucide's `save`.
pub const SAVE: char = '\u{e14d}';

/// Lucide's `scroll-text`.
pub const SCROLL_TEXT: char = '\u{e45f}';

/// Lucide's `send`.
pub const SEND: char = '\u{e152}';

/// Lucide's `settings`.
pub const SETTINGS: char = '\u{e154}';

/// Lucide's `shield-check`.
pub const SHIELD_CHECK: char = '\u{e1ff}';

/// Lucide's `sun`.
pub const SUN: char = '\u{e178}';

/// Lucide's `sun-moon`.
pub const SUN_MOON: char = '\u{e2b2}';

/// Lucide's `terminal`.
pub const TERMINAL: char = '\u{e181}';

/// Lucide's `triangle-alert`.
pub const TRIANGLE_ALERT: char = '\u{e193}';

/// Lucide's `undo-2`.
pub const UNDO_2: char = '\u{e2a1}';

/// Lucide's `unplug`.
pub const UNPLUG: char = '\u{e45d}';

/// Lucide's `usb`.
pub const USB: char = '\u{e356}';

/// Lucide's `wrench`.
pub const WRENCH: char = '\u{e1b1}';

/// Lucide's `x`.
pub const X: char = '\u{e1b2}';
