//! The action bar under every page: consent and reason in its first row, its buttons in the second.

use egui::{Ui, vec2};

use crate::gui::action::Action;
use crate::gui::icon;
use crate::gui::theme;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{
    Primary, checkbox, icon_row, plain, plain_width, primary, primary_width,
};

/// The contents of the action bar of a screen.
#[derive(Debug, Default)]
pub struct Bar {
    /// The button at the far left, and what it asks for.
    pub back: Option<(String, Action)>,
    /// The button beside the one that leads on.
    pub secondary: Option<(String, Option<char>, Action)>,
    /// The button that leads on, and what it asks for.
    pub primary: Option<(Primary, Action)>,
    /// Why it cannot be pressed.
    pub reason: Option<String>,
    /// The consent that is needed first.
    pub consent: Option<Consent>,
    /// Whether the safe button takes the focus when the screen opens.
    pub safe_first: bool,
    /// Whether the button at the far left cancels, and does not lead back to where one came from.
    pub cancels: bool,
    /// Whether the reason comes and goes while the person types, so that its row stays.
    pub keeps_reason: bool,
}

/// "I agree", beside the button that needs it, so that neither is looked for.
#[derive(Debug)]
pub struct Consent {
    /// The text of the consent.
    pub label: String,
    /// Whether it was.
    pub given: bool,
    /// The action of pressing it.
    pub toggled: Action,
}

/// The height of the row above the buttons.
const REASON: f32 = 24.0;
/// The room between two buttons.
const GAP: f32 = 1.5 * theme::STEP;

impl Bar {
    /// A bar with the usual way back.
    pub fn with_back(cx: &UiContext<'_>) -> Self {
        let mut bar = Self::default();
        bar.goes_back(cx.say("back"), Action::Back);
        bar
    }

    /// Sets the button at the far left.
    pub fn goes_back(&mut self, label: &str, action: impl Into<Action>) {
        self.back = Some((label.to_owned(), action.into()));
    }

    /// Sets the button beside the one that leads on.
    pub fn beside(
        &mut self,
        label: &str,
        icon: impl Into<Option<char>>,
        action: impl Into<Action>,
    ) {
        self.secondary = Some((label.to_owned(), icon.into(), action.into()));
    }

    /// Sets the button that leads on, and gives it to be closed.
    pub fn leads(
        &mut self,
        label: &str,
        icon: impl Into<Option<char>>,
        action: impl Into<Action>,
    ) -> &mut Primary {
        let primary = Primary::new(label, icon);
        &mut self.primary.insert((primary, action.into())).0
    }

    /// Sets the button that leads away from a job that has reached its goal.
    pub fn ends(&mut self, cx: &UiContext<'_>) {
        self.leads(cx.say("network-done"), icon::CHECK, Action::Back);
    }

    /// Sets the button that leads back to before a job that failed.
    pub fn tries_again(&mut self, cx: &UiContext<'_>, action: impl Into<Action>) {
        self.leads(cx.say("network-again"), icon::ROTATE_CCW, action);
    }

    /// Says why the button that leads on cannot be pressed, or what goes on without it.
    pub fn because(&mut self, reason: &str) {
        self.reason = Some(reason.to_owned());
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.back.is_none()
            && self.secondary.is_none()
            && self.primary.is_none()
            && self.reason.is_none()
    }

    /// Draws it. `takes_focus`: whether the button that leads on takes the focus when it opens.
    pub fn ui(&self, ui: &mut Ui, cx: &UiContext<'_>, takes_focus: bool) {
        ui.spacing_mut().item_spacing = vec2(GAP, 6.0);
        let has_reason = self.keeps_reason || self.reason.is_some() || self.consent.is_some();
        let reason = has_reason.then(|| self.first_row(ui, cx)).flatten();
        let room = ui.available_width();
        let back = self.back.as_ref().map_or(0.0, |(label, _)| {
            plain_width(ui, self.back_icon(), label) + GAP
        });
        let secondary = self
            .secondary
            .as_ref()
            .map_or(0.0, |(label, mark, _)| plain_width(ui, *mark, label) + GAP);
        let primary = self
            .primary
            .as_ref()
            .map_or(0.0, |(wanted, _)| primary_width(ui, wanted) + GAP);
        if back + secondary + primary - GAP <= room {
            ui.horizontal(|ui| {
                ui.set_min_height(theme::CONTROL + 4.0);
                self.back(ui, cx);
                push_right(ui, secondary + primary - GAP);
                self.secondary(ui, cx);
                self.primary(ui, cx, reason, takes_focus);
            });
            return;
        }
        // Too narrow for one row, as with long words in a small window.
        let both = back + secondary - GAP <= room;
        ui.horizontal(|ui| {
            self.back(ui, cx);
            if both {
                push_right(ui, secondary - GAP);
                self.secondary(ui, cx);
            }
        });
        if !both {
            ui.horizontal(|ui| {
                push_right(ui, secondary - GAP);
                self.secondary(ui, cx);
            });
        }
        if self.primary.is_none() {
            return;
        }
        ui.horizontal(|ui| {
            push_right(ui, primary - GAP);
            self.primary(ui, cx, reason, takes_focus);
        });
    }

    /// Consent and reason; gives where the reason stands.
    fn first_row(&self, ui: &mut Ui, cx: &UiContext<'_>) -> Option<egui::Id> {
        if let (None, Some(reason)) = (&self.consent, &self.reason) {
            // Alone, it may take several lines, which stand under each other and not under the icon.
            let mark = (icon::INFO, 15.0, cx.look.muted);
            return ui
                .scope(|ui| {
                    ui.set_min_height(REASON);
                    ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
                    icon_row(ui, cx, mark, |ui| Some(ui.label(cx.small(reason)).id))
                })
                .inner;
        }
        ui.horizontal_wrapped(|ui| {
            ui.set_min_height(REASON);
            ui.spacing_mut().interact_size.y = REASON;
            if let Some(consent) = &self.consent {
                let text = cx.strong(&consent.label);
                if checkbox(ui, cx, consent.given, text).changed() {
                    cx.ask(consent.toggled.clone());
                }
            }
            let reason = self.reason.as_ref()?;
            ui.spacing_mut().item_spacing.x = 6.0;
            cx.mark(ui, icon::INFO, 15.0, cx.look.muted);
            Some(ui.label(cx.small(reason)).id)
        })
        .inner
    }

    /// An arrow leads back; what cancels bears none.
    fn back_icon(&self) -> Option<char> {
        (!self.cancels).then_some(icon::ARROW_LEFT)
    }

    fn back(&self, ui: &mut Ui, cx: &UiContext<'_>) {
        let Some((label, action)) = &self.back else {
            return;
        };
        let back = plain(ui, cx, self.back_icon(), label);
        if cx.fresh && self.safe_first {
            back.request_focus();
        }
        if back.clicked() {
            cx.ask(action.clone());
        }
    }

    fn secondary(&self, ui: &mut Ui, cx: &UiContext<'_>) {
        if let Some((label, mark, action)) = &self.secondary
            && plain(ui, cx, *mark, label).clicked()
        {
            cx.ask(action.clone());
        }
    }

    fn primary(
        &self,
        ui: &mut Ui,
        cx: &UiContext<'_>,
        reason: Option<egui::Id>,
        takes_focus: bool,
    ) {
        let Some((wanted, action)) = &self.primary else {
            return;
        };
        let leads = primary(ui, cx, wanted);
        if let (Some(reason), Some(text)) = (reason, &self.reason) {
            // A screen reader tells the reason with the button that it closes.
            ui.ctx().accesskit_node_builder(leads.id, |node| {
                node.set_description(text.as_str());
                node.push_described_by(reason.accesskit_id());
            });
        }
        let opens = cx.fresh || cx.ready;
        if opens && takes_focus && !self.safe_first && wanted.enabled {
            leads.request_focus();
        }
        if leads.clicked() {
            cx.ask(action.clone());
        }
    }
}

/// Puts the following widgets, `width` wide, at the right end of the row.
fn push_right(ui: &mut Ui, width: f32) {
    ui.add_space((ui.available_width() - width).max(0.0));
}
