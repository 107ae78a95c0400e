//! How every view looks.
