//! A window of eframe that shows text and does nothing.

fn main() -> eframe::Result {
    let size = eframe::egui::ViewportBuilder::default().with_inner_size([960.0, 640.0]);
    let options = eframe::NativeOptions {
        viewport: size,
        dithering: false,
        ..Default::default()
    };
    eframe::run_ui_native("minimal", options, |ui, _| {
        for line in 1..=24 {
            ui.heading(format!("Line {line} of a window that shows text"));
        }
    })
}
