//! Every control of every view can be reached with Tab and has a name.
