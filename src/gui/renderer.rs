//! Ways to draw the window, and starting again with the next one when one cannot start.
//!
//! Measured on software rendering, where virtual machines, remote desktops and old office computers are
//! (`docs/performance.md`): the same picture costs a fifth over OpenGL of what it costs over wgpu, and the first one
//! is there in half the time. Every Mesa and every vendor's driver for Linux brings OpenGL. Windows need not have
//! any, on macOS it stands still, and both have something that wgpu draws with: it comes first there.
//!
//! A windowing system can be entered only once in a process. So the next way is tried in a fresh one, which takes
//! this one's place.

use std::fmt;
use std::io;
use std::process::{Command, ExitCode};

use crate::text;

/// The environment variable that names the way to begin with.
pub const VARIABLE: &str = "MODEM_MEDIC_RENDERER";
/// The environment variable in which a fresh process finds why the way before could not start.
const CAUSE: &str = "MODEM_MEDIC_RENDERER_CAUSE";

/// A way to draw the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renderer {
    /// Direct3D 12, Vulkan or Metal, whichever the computer has.
    #[cfg(not(target_os = "linux"))]
    Wgpu,
    /// OpenGL, with the computer's driver.
    OpenGl,
    /// OpenGL without the computer's driver, on the processor alone.
    #[cfg(target_os = "linux")]
    Software,
}

impl Renderer {
    /// All ways of this system, in the order in which they are tried.
    const ORDER: &[Self] = &[
        #[cfg(not(target_os = "linux"))]
        Self::Wgpu,
        Self::OpenGl,
        #[cfg(target_os = "linux")]
        Self::Software,
    ];

    /// The word for it in [`VARIABLE`].
    fn word(self) -> &'static str {
        match self {
            #[cfg(not(target_os = "linux"))]
            Self::Wgpu => "wgpu",
            Self::OpenGl => "opengl",
            #[cfg(target_os = "linux")]
            Self::Software => "software",
        }
    }

    /// The way to begin with: the one that is wished for, where there is one of that name, or the first.
    pub fn wished(word: Option<&str>) -> Self {
        let named = |renderer: &&Self| Some(renderer.word()) == word;
        let first = || Self::ORDER.first();
        let chosen = Self::ORDER.iter().find(named).or_else(first);
        chosen.copied().unwrap_or(Self::OpenGl)
    }

    /// The way to try after this one.
    pub fn next(self) -> Option<Self> {
        let mut rest = Self::ORDER.iter().skip_while(|renderer| **renderer != self);
        rest.nth(1).copied()
    }

    /// Which of its renderers eframe takes for it.
    pub fn of_eframe(self) -> eframe::Renderer {
        match self {
            #[cfg(not(target_os = "linux"))]
            Self::Wgpu => eframe::Renderer::Wgpu,
            _ => eframe::Renderer::Glow,
        }
    }

    /// The variables that the drawing libraries need in the environment, or must not find there.
    fn environment(self) -> &'static [(&'static str, Option<&'static str>)] {
        match self {
            // Mesa's own renderer, also where another vendor's library or another of its drivers was asked for.
            #[cfg(target_os = "linux")]
            Self::Software => &[
                ("LIBGL_ALWAYS_SOFTWARE", Some("1")),
                ("__GLX_VENDOR_LIBRARY_NAME", Some("mesa")),
                ("GALLIUM_DRIVER", None),
                ("MESA_LOADER_DRIVER_OVERRIDE", None),
            ],
            _ => &[],
        }
    }

    /// Starts this program again with the same arguments, to draw like this. Returns how it ended; on Unix it takes
    /// this process's place, and nothing returns.
    ///
    /// # Errors
    /// The system's error when the program cannot be started.
    pub fn start_again(self, cause: &str) -> io::Result<ExitCode> {
        let mut program = Command::new(std::env::current_exe()?);
        program
            .args(std::env::args_os().skip(1))
            .env(VARIABLE, self.word())
            .env(CAUSE, text::line(cause));
        for (name, value) in self.environment() {
            match value {
                Some(value) => program.env(name, value),
                None => program.env_remove(name),
            };
        }
        replace(&mut program)
    }
}

#[cfg(unix)]
fn replace(program: &mut Command) -> io::Result<ExitCode> {
    use std::os::unix::process::CommandExt as _;
    Err(program.exec())
}

#[cfg(not(unix))]
fn replace(program: &mut Command) -> io::Result<ExitCode> {
    let code = program.status()?.code();
    let code = code.and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

impl fmt::Display for Renderer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            #[cfg(not(target_os = "linux"))]
            Self::Wgpu => "wgpu",
            Self::OpenGl => "OpenGL",
            #[cfg(target_os = "linux")]
            Self::Software => "OpenGL on the processor",
        })
    }
}

/// Why the first way could not start, where this process tries a later one.
pub fn first_cause() -> Option<String> {
    std::env::var(CAUSE).ok().map(|cause| text::line(&cause))
}

/// Whether a driver of OpenGL by this name draws on the processor. Then each picture costs what it shows, and
/// nothing that only moves is worth that.
pub fn is_software(driver: &str) -> bool {
    const DRIVERS: [&str; 6] = [
        "llvmpipe",
        "softpipe",
        "swrast",
        "software rasterizer",
        "swiftshader",
        "basic render driver",
    ];
    let driver = driver.to_ascii_lowercase();
    DRIVERS.iter().any(|name| driver.contains(name))
}

#[cfg(test)]
mod tests {
    use super::{Renderer, is_software};

    #[test]
    fn every_way_is_tried_once_and_none_after_the_last() {
        for (place, renderer) in Renderer::ORDER.iter().enumerate() {
            assert_eq!(Renderer::wished(Some(renderer.word())), *renderer);
            assert_eq!(renderer.next(), Renderer::ORDER.get(place + 1).copied());
        }
        assert_eq!(Renderer::wished(None), Renderer::ORDER[0]);
        assert_eq!(Renderer::wished(Some("crayons")), Renderer::ORDER[0]);
    }

    #[test]
    fn drivers_that_draw_on_the_processor_are_known_by_name() {
        for driver in [
            "llvmpipe (LLVM 15.0.6, 256 bits)",
            "softpipe",
            "virgl (LLVMPIPE (LLVM 15.0.6, 256 bits))",
            "Software Rasterizer",
            "D3D12 (Microsoft Basic Render Driver)",
        ] {
            assert!(is_software(driver), "{driver}");
        }
        for driver in [
            "Mesa Intel(R) UHD Graphics 620 (KBL GT2)",
            "AMD Radeon Graphics (radeonsi, raven)",
            "NVIDIA GeForce GT 1030/PCIe/SSE2",
            "virgl (Mesa Intel(R) HD Graphics)",
        ] {
            assert!(!is_software(driver), "{driver}");
        }
    }
}
