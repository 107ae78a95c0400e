//! Placeholder, replaced by the room's own front.
