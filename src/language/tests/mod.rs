//! Holds the words to the engine, to each other and to the rules of each language.

mod engine;
