//! Every control of every view can be reached with Tab, and has a name. No text is cut off.

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;

use super::test_app::TestApp;
use super::views;

/// What a person can act on.
pub const CONTROLS: &[Role] = &[
    Role::Button,
    Role::CheckBox,
    Role::ComboBox,
    Role::Link,
    Role::RadioButton,
    Role::Slider,
    Role::PasswordInput,
    Role::TextInput,
];

/// The most presses of Tab that any view needs, with room.
const PRESSES: usize = 120;

#[test]
fn tab_reaches_every_control_and_each_has_a_name() {
    for (name, way) in views::ALL {
        let mut app = TestApp::new();
        way(&mut app);
        let mut wanted = BTreeSet::new();
        for node in app.harness.root().children_recursive() {
            let node = node.accesskit_node();
            if CONTROLS.contains(&node.role()) && !node.is_disabled() {
                wanted.insert(node.id());
            }
        }
        if app.state().dialog.is_some() {
            // What lies under a dialog must not be reached while it is open. The dialog is the last
            // layer of the window.
            let layers: Vec<_> = app.harness.root().children().collect();
            let dialog = layers.last().unwrap();
            let inside: BTreeSet<_> = dialog
                .children_recursive()
                .map(|node| node.accesskit_node().id())
                .collect();
            wanted.retain(|id| inside.contains(id));
        }
        assert!(!wanted.is_empty(), "{name} has no control at all");
        for _ in 0..PRESSES {
            app.harness.key_press(egui::Key::Tab);
            app.step();
            let focused = app
                .harness
                .root()
                .children_recursive()
                .find(|node| node.accesskit_node().is_focused())
                .map(|node| node.accesskit_node().id());
            if let Some(focused) = focused {
                wanted.remove(&focused);
            }
            if wanted.is_empty() {
                break;
            }
        }
        let missed: Vec<_> = app
            .harness
            .root()
            .children_recursive()
            .filter(|node| wanted.contains(&node.accesskit_node().id()))
            .map(|node| {
                format!(
                    "{:?} {:?}",
                    node.accesskit_node().role(),
                    node.accesskit_node().label()
                )
            })
            .collect();
        assert!(missed.is_empty(), "{name}: Tab does not reach {missed:?}");
    }
}
