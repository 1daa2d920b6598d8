//! Pages that people would write around the element, as data: the test site makes each when it is asked for
//! (`/hosts/<name>`), and one journey goes through all (`tests/in_hosts.rs`).

/// A page that others write.
#[derive(Debug, Clone, Copy)]
pub struct Host {
    /// Its name, and that of the element in it: so each keeps its own entries.
    pub name: &'static str,
    /// The attributes of its `<html>`.
    pub html: &'static str,
    /// What stands in its head, beside the title.
    pub head: &'static str,
    /// What stands in its body; `{element}` is the element.
    pub body: &'static str,
    /// The policy that it is sent with; empty for none.
    pub policy: &'static str,
    /// How a reader leaves it and comes back.
    pub back: Back,
}

/// How a reader comes back to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    /// By loading it anew.
    Reload,
    /// By the browser's own button, from another page: it may have kept the page as it was.
    Button,
}

/// The script as a page names it that is not in its folder.
const SCRIPT: &str = "<script type=\"module\" src=\"/some/path/sorewise.js\"></script>";

/// A page with nothing special, which the others change.
const PLAIN: Host = Host {
    name: "plain",
    html: "lang=\"en\"",
    head: SCRIPT,
    body: "<main><h1>My legs after the long run</h1>{element}</main>",
    policy: "",
    back: Back::Reload,
};

/// All that need no build of their own.
pub const LIGHT: [Host; 17] = [
    PLAIN,
    Host {
        name: "strict",
        policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'none'; img-src 'self'; \
                 require-trusted-types-for 'script'; trusted-types 'none'",
        ..PLAIN
    },
    Host {
        name: "nonce",
        head: "<script type=\"module\" nonce=\"c29yZQ\" src=\"/some/path/sorewise.js\"></script>",
        policy: "default-src 'none'; script-src 'nonce-c29yZQ' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'; \
                 img-src 'self'",
        ..PLAIN
    },
    Host {
        name: "deep/in/a/folder",
        head: "<script type=\"module\" src=\"../../../../some/path/sorewise.js\"></script>",
        ..PLAIN
    },
    Host {
        name: "base",
        head: "<base href=\"/some/\"><script type=\"module\" src=\"path/sorewise.js\"></script>",
        ..PLAIN
    },
    Host { name: "rtl", html: "lang=\"he\" dir=\"rtl\"", ..PLAIN },
    Host {
        name: "rem",
        head: "<style>html { font-size: 10px } body { font-size: 1.6rem }</style>\
               <script type=\"module\" src=\"/some/path/sorewise.js\"></script>",
        ..PLAIN
    },
    Host {
        name: "hostile",
        head: "<link rel=\"stylesheet\" href=\"/pages/hostile.css\">\
               <script type=\"module\" src=\"/some/path/sorewise.js\"></script>",
        ..PLAIN
    },
    Host { name: "quirks", html: "data-no-doctype", ..PLAIN },
    Host {
        name: "centered",
        head: "<style>body { display: flex; flex-direction: column; align-items: center; overflow-x: hidden }</style>\
               <script type=\"module\" src=\"/some/path/sorewise.js\"></script>",
        ..PLAIN
    },
    Host { name: "table", body: "<table><tr><td>{element}</td></tr></table>", ..PLAIN },
    Host {
        name: "transformed",
        body: "<div style=\"transform: translateX(0); overflow: hidden\">{element}</div>",
        ..PLAIN
    },
    Host {
        name: "dialog",
        body: "<dialog>{element}</dialog><script>document.querySelector('dialog').showModal()</script>",
        ..PLAIN
    },
    Host {
        name: "shadow",
        body: "<outer-card></outer-card><script>\
            const within = (name, inside) => customElements.define(name, class extends HTMLElement {\
              constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = inside; } });\
            within('inner-card', '<section>{element}</section>');\
            within('outer-card', '<p>A card in a card</p><inner-card></inner-card>');</script>",
        ..PLAIN
    },
    Host {
        // Two builds on one page, one of them twice.
        name: "versions",
        head: "<script type=\"module\" src=\"/npm/sorewise.js\"></script>\
               <script type=\"module\" src=\"/some/path/sorewise.js?ver=1\"></script>\
               <script type=\"module\" src=\"/some/path/sorewise.js?ver=2\"></script>",
        ..PLAIN
    },
    Host {
        name: "inserted",
        body: "<main></main><script>\
        addEventListener('load', () => { document.querySelector('main').innerHTML = '{element}'; });</script>",
        ..PLAIN
    },
    Host { name: "button", back: Back::Button, ..PLAIN },
];

/// What the sandboxed frames show, without an origin of their own and with it.
pub const FRAMED: [Host; 2] =
    [Host { name: "framed", ..PLAIN }, Host { name: "framed-with-origin", ..PLAIN }];

/// So many elements stand on the page of a catalog, say.
pub const MANY: usize = 50;

/// A page with [`MANY`] elements, which asks for no more than one does.
pub fn many() -> String {
    let page = Host { name: "many", body: "{element}", ..PLAIN }.page();
    let one = "<sore-wise name=\"many\"></sore-wise>";
    page.replace(one, &"<section><sore-wise></sore-wise></section>".repeat(MANY))
}

impl Host {
    /// The page's text.
    pub fn page(&self) -> String {
        let Self { name, html, head, body, .. } = self;
        let doctype = if html.contains("no-doctype") { "" } else { "<!doctype html>" };
        let body = body.replace("{element}", &format!("<sore-wise name=\"{name}\"></sore-wise>"));
        format!(
            "{doctype}<html {html}><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{name}</title>\
             <script src=\"/pages/collector.js\"{nonce}></script>{head}</head><body>{body}</body></html>",
            nonce = if self.policy.contains("nonce-") { " nonce=\"c29yZQ\"" } else { "" },
        )
    }
}
