//! What the person chooses, where all that is stored is: who they are, the body, light or dark, how large letters are, sounds, what is at hand,
//! how much time there is, the language. Each takes effect at once, and is kept.

use web_sys::{Event as DomEvent, HtmlSelectElement};
use yew::{Callback, Html, TargetCast};

use super::extras::builds;
use super::host::ask;
use super::preferences::preferences;
use super::stored::ShelfProps;
use super::tag::{Tag, act, tag};
use super::{Messages, about_me};
use crate::diary::{Choice, Chosen, TextSize, Theme};
use crate::i18n::{Message, msg};
use crate::routine::{Setting, Settings, Signals};
use crate::session::{HostRequest, Stored};
use crate::value::Value;

/// All of it.
pub fn choices(props: &ShelfProps, stored: &Stored) -> Html {
    let ShelfProps { messages, build, context, movements, on_action, .. } = props;
    let chosen = Chosen::of(&stored.diary);
    tag("div", "stored-part stored-choices")
        .element(tag("h3", "").message(messages, msg::STORED_CHOICES))
        .element(tag("p", "muted").message(messages, msg::STORED_CHOICES_HINT))
        .child(about_me::about_me(messages, *context, on_action))
        .element(builds(messages, *build, on_action))
        .element(
            tag("div", "stored-filters")
                .element(theme(props, &chosen))
                .element(text_size(props, &chosen))
                .child_opt(language(props)),
        )
        .child(preferences(messages, *movements, on_action))
        .element(sounds(props))
        .build()
}

/// A choice from a list: its field, its name, what can be chosen, and which of it is.
fn list(
    messages: &Messages,
    (field, name): (&'static str, Message),
    options: Vec<String>,
    chosen: usize,
    on_choice: impl Fn(usize) + 'static,
) -> Tag {
    let options = options.into_iter().enumerate();
    let options = options.map(|(at, text)| tag("option", "").selected(at == chosen).text(text).build());
    let on_change = Callback::from(move |event: DomEvent| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        on_choice(usize::try_from(select.selected_index()).unwrap_or(0));
    });
    tag("label", "field")
        .element(tag("span", "").message(messages, name))
        .element(tag("select", "").attr("data-field", field).on_change(on_change).children(options.collect()))
}

/// One of a few words, or none, which comes first.
fn word(
    props: &ShelfProps,
    (choice, name): (Choice, Message),
    says: &[Message],
    ids: Vec<&'static str>,
    chosen: Option<usize>,
) -> Tag {
    let channel = props.ask.clone();
    let options = says.iter().map(|it| props.messages.text(*it).to_owned()).collect();
    list(&props.messages, (choice.id(), name), options, chosen.map_or(0, |at| at + 1), move |at| {
        let value = at.checked_sub(1).and_then(|at| ids.get(at)).map_or(Value::Null, |id| (*id).into());
        ask(&channel, HostRequest::choose(choice, value));
    })
}

fn theme(props: &ShelfProps, chosen: &Chosen) -> Tag {
    let says = [msg::STORED_THEME_SYSTEM, msg::STORED_THEME_LIGHT, msg::STORED_THEME_DARK];
    let ids = Theme::ALL.iter().map(|it| it.id()).collect();
    word(props, (Choice::Theme, msg::STORED_THEME), &says, ids, chosen.theme.map(|it| it as usize))
}

fn text_size(props: &ShelfProps, chosen: &Chosen) -> Tag {
    let says = [msg::STORED_TEXT_USUAL, msg::STORED_TEXT_LARGE, msg::STORED_TEXT_LARGER];
    let ids = TextSize::ALL.iter().map(|it| it.id()).collect();
    word(props, (Choice::TextSize, msg::STORED_TEXT_SIZE), &says, ids, chosen.text_size.map(|it| it as usize))
}

fn language(props: &ShelfProps) -> Option<Html> {
    let named = ask(&props.ask, HostRequest::languages());
    let spoken = named.iter().position(|(tag, _)| tag == props.messages.language())?;
    let (tags, says): (Vec<String>, Vec<String>) = named.into_iter().unzip();
    let channel = props.ask.clone();
    let field = (Choice::Language.id(), msg::STORED_LANGUAGE);
    let list = list(&props.messages, field, says, spoken, move |at| {
        if let Some(tag) = tags.get(at) {
            ask(&channel, HostRequest::choose(Choice::Language, tag.as_str().into()));
        }
    });
    Some(list.build())
}

/// How a routine sounds: what is heard and felt of what the browser can give, how loud, and like what.
fn sounds(props: &ShelfProps) -> Tag {
    let messages = &props.messages;
    let settings = ask(&props.ask, HostRequest::load_routine()).settings;
    let can = ask(&props.ask, HostRequest::can(messages.language()));
    let keep = |settings: Settings| {
        let channel = props.ask.clone();
        move || ask(&channel, HostRequest::choose(Choice::Sounds, settings.packed().into()))
    };
    let signals = [
        (Signals::TONE, "tone", msg::ROUTINE_TONE),
        (Signals::VIBRATION, "vibration", msg::ROUTINE_VIBRATION),
        (Signals::VOICE, "voice", msg::ROUTINE_VOICE),
    ];
    let chips = signals.into_iter().filter(|(one, ..)| can.is_none_or(|can| can.has(*one)));
    let chips = chips.map(|(one, action, name)| {
        let mut other = settings;
        other.signals = settings.signals.toggled(one);
        let press = keep(other);
        act("chip small", action)
            .aria_bool("aria-pressed", settings.signals.has(one))
            .on_click(Callback::from(move |_| press()))
            .message(messages, name)
            .build()
    });
    let setting = |setting: Setting, name: Message, says: [Message; 3]| {
        let channel = props.ask.clone();
        let options = says.iter().map(|it| messages.text(*it).to_owned()).collect();
        let chosen = usize::from(settings.get(setting));
        list(messages, (setting.id(), name), options, chosen, move |at| {
            let mut settings = settings;
            settings.set(setting, u8::try_from(at).unwrap_or(0));
            ask(&channel, HostRequest::choose(Choice::Sounds, settings.packed().into()));
        })
    };
    let volumes = [msg::ROUTINE_QUIET, msg::ROUTINE_MEDIUM, msg::ROUTINE_LOUD];
    let kinds = [msg::ROUTINE_SOFT, msg::ROUTINE_BRIGHT, msg::ROUTINE_SHARP];
    tag("div", "stored-filters")
        .element(
            tag("div", "chips")
                .attr("role", "group")
                .attr_message("aria-label", messages, msg::ROUTINE_SIGNALS)
                .children(chips.collect()),
        )
        .element(setting(Setting::Volume, msg::ROUTINE_VOLUME, volumes))
        .element(setting(Setting::Sound, msg::ROUTINE_SOUND, kinds))
}
