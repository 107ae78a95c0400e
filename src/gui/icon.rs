//! The icons of the window, by the names of Lucide.
//!
//! Every constant is one character of `assets/fonts/icons.ttf`, a subset of the icon font of
//! [Lucide](https://lucide.dev) 1.62.0 (ISC licence, `assets/fonts/LICENSE-Lucide.txt`), at the place in the private
//! use area that Lucide gives it. An icon means nothing to a screen reader: whoever shows one alone gives it a name.
//!
//! `assets/make-fonts.sh` writes this file together with the font, so that no constant points at an empty place.

/// Lucide's `activity`.
pub const ACTIVITY: char = '\u{e038}';

/// Lucide's `antenna`.
pub const ANTENNA: char = '\u{e4e2}';

/// Lucide's `archive`.
pub const ARCHIVE: char = '\u{e041}';

/// Lucide's `arrow-down`.
pub const ARROW_DOWN: char = '\u{e042}';

/// Lucide's `arrow-left`.
pub const ARROW_LEFT: char = '\u{e048}';

/// Lucide's `arrow-right`.
pub const ARROW_RIGHT: char = '\u{e049}';

/// Lucide's `arrow-up`.
pub const ARROW_UP: char = '\u{e04a}';

/// Lucide's `badge-check`.
pub const BADGE_CHECK: char = '\u{e241}';

/// Lucide's `battery-charging`.
pub const BATTERY_CHARGING: char = '\u{e054}';

/// Lucide's `battery-full`.
pub const BATTERY_FULL: char = '\u{e055}';

/// Lucide's `battery-warning`.
pub const BATTERY_WARNING: char = '\u{e3ac}';

/// Lucide's `beaker`.
pub const BEAKER: char = '\u{e058}';

/// Lucide's `bell`.
pub const BELL: char = '\u{e059}';

/// Lucide's `book-open`.
pub const BOOK_OPEN: char = '\u{e05f}';

/// Lucide's `bug`.
pub const BUG: char = '\u{e20c}';

/// Lucide's `cable`.
pub const CABLE: char = '\u{e4e3}';

/// Lucide's `calendar`.
pub const CALENDAR: char = '\u{e063}';

/// Lucide's `card-sim`.
pub const CARD_SIM: char = '\u{e671}';

/// Lucide's `check`.
pub const CHECK: char = '\u{e06c}';

/// Lucide's `chevron-down`.
pub const CHEVRON_DOWN: char = '\u{e06d}';

/// Lucide's `chevron-left`.
pub const CHEVRON_LEFT: char = '\u{e06e}';

/// Lucide's `chevron-right`.
pub const CHEVRON_RIGHT: char = '\u{e06f}';

/// Lucide's `chevron-up`.
pub const CHEVRON_UP: char = '\u{e070}';

/// Lucide's `circle`.
pub const CIRCLE: char = '\u{e076}';

/// Lucide's `circle-alert`.
pub const CIRCLE_ALERT: char = '\u{e077}';

/// Lucide's `circle-check`.
pub const CIRCLE_CHECK: char = '\u{e226}';

/// Lucide's `circle-dashed`.
pub const CIRCLE_DASHED: char = '\u{e4b0}';

/// Lucide's `circle-dot`.
pub const CIRCLE_DOT: char = '\u{e345}';

/// Lucide's `circle-help`.
pub const CIRCLE_HELP: char = '\u{e082}';

/// Lucide's `circle-pause`.
pub const CIRCLE_PAUSE: char = '\u{e07f}';

/// Lucide's `circle-play`.
pub const CIRCLE_PLAY: char = '\u{e080}';

/// Lucide's `circle-stop`.
pub const CIRCLE_STOP: char = '\u{e083}';

/// Lucide's `circle-x`.
pub const CIRCLE_X: char = '\u{e084}';

/// Lucide's `clipboard-copy`.
pub const CLIPBOARD_COPY: char = '\u{e225}';

/// Lucide's `clock`.
pub const CLOCK: char = '\u{e087}';

/// Lucide's `contrast`.
pub const CONTRAST: char = '\u{e09d}';

/// Lucide's `copy`.
pub const COPY: char = '\u{e09e}';

/// Lucide's `cpu`.
pub const CPU: char = '\u{e0a9}';

/// Lucide's `credit-card`.
pub const CREDIT_CARD: char = '\u{e0aa}';

/// Lucide's `disc`.
pub const DISC: char = '\u{e0af}';

/// Lucide's `disc-3`.
pub const DISC_3: char = '\u{e494}';

/// Lucide's `download`.
pub const DOWNLOAD: char = '\u{e0b2}';

/// Lucide's `ellipsis`.
pub const ELLIPSIS: char = '\u{e0b6}';

/// Lucide's `eraser`.
pub const ERASER: char = '\u{e28f}';

/// Lucide's `external-link`.
pub const EXTERNAL_LINK: char = '\u{e0b9}';

/// Lucide's `eye`.
pub const EYE: char = '\u{e0ba}';

/// Lucide's `eye-off`.
pub const EYE_OFF: char = '\u{e0bb}';

/// Lucide's `file`.
pub const FILE: char = '\u{e0c0}';

/// Lucide's `file-archive`.
pub const FILE_ARCHIVE: char = '\u{e30d}';

/// Lucide's `file-check`.
pub const FILE_CHECK: char = '\u{e0c1}';

/// Lucide's `file-question-mark`.
pub const FILE_QUESTION_MARK: char = '\u{e322}';

/// Lucide's `file-search`.
pub const FILE_SEARCH: char = '\u{e0cb}';

/// Lucide's `file-text`.
pub const FILE_TEXT: char = '\u{e0cc}';

/// Lucide's `file-x`.
pub const FILE_X: char = '\u{e0cd}';

/// Lucide's `fingerprint`.
pub const FINGERPRINT: char = '\u{e2cb}';

/// Lucide's `flask-conical`.
pub const FLASK_CONICAL: char = '\u{e0d5}';

/// Lucide's `folder`.
pub const FOLDER: char = '\u{e0d7}';

/// Lucide's `folder-open`.
pub const FOLDER_OPEN: char = '\u{e247}';

/// Lucide's `globe`.
pub const GLOBE: char = '\u{e0e8}';

/// Lucide's `hammer`.
pub const HAMMER: char = '\u{e0ec}';

/// Lucide's `hard-drive`.
pub const HARD_DRIVE: char = '\u{e0ed}';

/// Lucide's `hard-drive-download`.
pub const HARD_DRIVE_DOWNLOAD: char = '\u{e4e5}';

/// Lucide's `hard-drive-upload`.
pub const HARD_DRIVE_UPLOAD: char = '\u{e4e6}';

/// Lucide's `hash`.
pub const HASH: char = '\u{e0ef}';

/// Lucide's `heart-pulse`.
pub const HEART_PULSE: char = '\u{e36e}';

/// Lucide's `history`.
pub const HISTORY: char = '\u{e1f5}';

/// Lucide's `hourglass`.
pub const HOURGLASS: char = '\u{e296}';

/// Lucide's `id-card`.
pub const ID_CARD: char = '\u{e617}';

/// Lucide's `info`.
pub const INFO: char = '\u{e0f9}';

/// Lucide's `keyboard`.
pub const KEYBOARD: char = '\u{e284}';

/// Lucide's `languages`.
pub const LANGUAGES: char = '\u{e0fe}';

/// Lucide's `layout-dashboard`.
pub const LAYOUT_DASHBOARD: char = '\u{e1c1}';

/// Lucide's `life-buoy`.
pub const LIFE_BUOY: char = '\u{e101}';

/// Lucide's `lightbulb`.
pub const LIGHTBULB: char = '\u{e1c2}';

/// Lucide's `link`.
pub const LINK: char = '\u{e102}';

/// Lucide's `list`.
pub const LIST: char = '\u{e106}';

/// Lucide's `list-checks`.
pub const LIST_CHECKS: char = '\u{e1d0}';

/// Lucide's `loader`.
pub const LOADER: char = '\u{e109}';

/// Lucide's `loader-circle`.
pub const LOADER_CIRCLE: char = '\u{e10a}';

/// Lucide's `lock`.
pub const LOCK: char = '\u{e10b}';

/// Lucide's `lock-open`.
pub const LOCK_OPEN: char = '\u{e10c}';

/// Lucide's `log-out`.
pub const LOG_OUT: char = '\u{e10e}';

/// Lucide's `maximize`.
pub const MAXIMIZE: char = '\u{e112}';

/// Lucide's `memory-stick`.
pub const MEMORY_STICK: char = '\u{e445}';

/// Lucide's `minimize`.
pub const MINIMIZE: char = '\u{e11a}';

/// Lucide's `minus`.
pub const MINUS: char = '\u{e11c}';

/// Lucide's `monitor`.
pub const MONITOR: char = '\u{e11d}';

/// Lucide's `moon`.
pub const MOON: char = '\u{e11e}';

/// Lucide's `nfc`.
pub const NFC: char = '\u{e3c3}';

/// Lucide's `octagon-alert`.
pub const OCTAGON_ALERT: char = '\u{e127}';

/// Lucide's `octagon-x`.
pub const OCTAGON_X: char = '\u{e128}';

/// Lucide's `package`.
pub const PACKAGE: char = '\u{e129}';

/// Lucide's `palette`.
pub const PALETTE: char = '\u{e1dd}';

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

/// Lucide's `power`.
pub const POWER: char = '\u{e140}';

/// Lucide's `radio-tower`.
pub const RADIO_TOWER: char = '\u{e404}';

/// Lucide's `refresh-cw`.
pub const REFRESH_CW: char = '\u{e145}';

/// Lucide's `rotate-ccw`.
pub const ROTATE_CCW: char = '\u{e148}';

/// Lucide's `route`.
pub const ROUTE: char = '\u{e53e}';

/// Lucide's `save`.
pub const SAVE: char = '\u{e14d}';

/// Lucide's `scroll-text`.
pub const SCROLL_TEXT: char = '\u{e45f}';

/// Lucide's `search`.
pub const SEARCH: char = '\u{e151}';

/// Lucide's `send`.
pub const SEND: char = '\u{e152}';

/// Lucide's `settings`.
pub const SETTINGS: char = '\u{e154}';

/// Lucide's `shield`.
pub const SHIELD: char = '\u{e158}';

/// Lucide's `shield-alert`.
pub const SHIELD_ALERT: char = '\u{e1fe}';

/// Lucide's `shield-check`.
pub const SHIELD_CHECK: char = '\u{e1ff}';

/// Lucide's `signal`.
pub const SIGNAL: char = '\u{e25f}';

/// Lucide's `signal-high`.
pub const SIGNAL_HIGH: char = '\u{e260}';

/// Lucide's `signal-low`.
pub const SIGNAL_LOW: char = '\u{e261}';

/// Lucide's `signal-medium`.
pub const SIGNAL_MEDIUM: char = '\u{e262}';

/// Lucide's `signal-zero`.
pub const SIGNAL_ZERO: char = '\u{e263}';

/// Lucide's `skip-forward`.
pub const SKIP_FORWARD: char = '\u{e160}';

/// Lucide's `sliders-horizontal`.
pub const SLIDERS_HORIZONTAL: char = '\u{e29a}';

/// Lucide's `square`.
pub const SQUARE: char = '\u{e167}';

/// Lucide's `stethoscope`.
pub const STETHOSCOPE: char = '\u{e2f1}';

/// Lucide's `sun`.
pub const SUN: char = '\u{e178}';

/// Lucide's `sun-moon`.
pub const SUN_MOON: char = '\u{e2b2}';

/// Lucide's `terminal`.
pub const TERMINAL: char = '\u{e181}';

/// Lucide's `test-tube`.
pub const TEST_TUBE: char = '\u{e405}';

/// Lucide's `timer`.
pub const TIMER: char = '\u{e1e0}';

/// Lucide's `trash-2`.
pub const TRASH_2: char = '\u{e18e}';

/// Lucide's `triangle-alert`.
pub const TRIANGLE_ALERT: char = '\u{e193}';

/// Lucide's `undo-2`.
pub const UNDO_2: char = '\u{e2a1}';

/// Lucide's `unplug`.
pub const UNPLUG: char = '\u{e45d}';

/// Lucide's `upload`.
pub const UPLOAD: char = '\u{e19e}';

/// Lucide's `usb`.
pub const USB: char = '\u{e356}';

/// Lucide's `wifi`.
pub const WIFI: char = '\u{e1ae}';

/// Lucide's `wrench`.
pub const WRENCH: char = '\u{e1b1}';

/// Lucide's `x`.
pub const X: char = '\u{e1b2}';

/// Lucide's `zap`.
pub const ZAP: char = '\u{e1b4}';

/// Lucide's `zoom-in`.
pub const ZOOM_IN: char = '\u{e1b6}';

/// Lucide's `zoom-out`.
pub const ZOOM_OUT: char = '\u{e1b7}';
