// Registers <sore-wise> at once, with its first view, and loads everything else when one comes near the screen.
// Only what Rust cannot say stands here: the class, its attributes, and when a widget begins and ends.
// Public contract: README.md, “The element”.

/**
 * @typedef {object} Files
 * @property {string} module The program's JS side.
 * @property {string} wasm
 * @property {number} size How long that is, in bytes.
 * @property {string[][]} parts What comes after the map, in its order: the files of each part; none where the program has one file.
 * @property {string} host Handlers of what the second part asks for.
 * @property {string} diary Where the diary lies.
 * @property {string} sources The publications: what whoever opens “Sources” reads.
 * @property {Record<string, [string, string, string]>} messages Of each language: what is read first, and what goes with each part.
 * @property {Record<string, Words>} words Of each language: what is said without the program.
 * @property {Record<string, string>} still Of each language: what the first view says, a line each.
 *
 * @typedef {{ name: string, title: string, direction: string, failedTitle: string, failedText: string, failedRetry: string }} Words
 *
 * @typedef {import('./still.js').Host} Host
 * @typedef {SoreWise} SoreWiseElement
 * @typedef {typeof SoreWise} SoreWiseClass
 */

/** Names of the hashed files, filled in by the build. */
const files = /** @type {Files} */ (/** @type {unknown} */ (/*FILES*/null));
/** @param {string} path */
const here = (path) => new URL(path, import.meta.url).href;

/** How long a removed element may be on its way to another place, in milliseconds. */
const MOVING = 100;

/** @type {Promise<unknown> | undefined} Where the host has no file of this name any more: the next load brings a newer loader. */
let gone;
/** @param {string} path */
const get = async (path) => {
  const response = await fetch(here(path));
  if (response.status === 404) gone ??= fetch(import.meta.url, { cache: 'reload' }).catch(() => {});
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
};

/**
 * The program's first part, compiled while it comes; `more` is called once two thirds of it are here, so that what follows
 * does not compete with it and leaves no gap.
 * @param {() => void} more
 */
const firstPart = async (more) => {
  const response = await get(files.wasm);
  if (!window.TransformStream || !WebAssembly.compileStreaming || !response.body) {
    more();
    return WebAssembly.compile(await response.arrayBuffer());
  }
  let come = 0;
  const counted = response.body.pipeThrough(new TransformStream({
    transform(chunk, controller) {
      come += chunk.length;
      if (come > files.size * 2 / 3) more();
      controller.enqueue(chunk);
    },
  }));
  // A response of our own: some hosts send a type with which browsers would compile nothing while it comes.
  return WebAssembly.compileStreaming(new Response(counted, { headers: { 'content-type': 'application/wasm' } }));
};

/** @type {Promise<Program> | undefined} */
let engine;
/**
 * The WebAssembly module, loaded once for all elements; a failed load may be tried again.
 * @param {() => void} more Called when the line has room for what comes next.
 */
const load = (more) =>
  (engine ??= Promise.all([import(here(files.module)), firstPart(more)])
    .then(async ([module, compiled]) => {
      await module.default({ module_or_path: compiled });
      return module;
    })
    .catch((error) => {
      engine = undefined;
      throw error;
    }));

let /** @type {typeof import('./host.js').hostFor} */ hostFor, /** @type {typeof import('./diary.js').diaryFor} */ diaryFor;
/** The part that keeps the diary, and the one that shows all that is stored, once somebody asks for it. */
const DIARY = 1, SHELF = 3;
/** @type {Promise<ArrayBuffer[]>[]} */
const pieces = [];
/**
 * Asks for the files of a part.
 * @param {number} part
 */
const fetchPart = (part) =>
  (pieces[part] ??= Promise.all((files.parts[part] ?? []).map((path) => get(path).then((file) => file.arrayBuffer())))
    .catch((error) => {
      delete pieces[part];
      throw error;
    }));
/** How many parts of the program are here beside the map; with the first it answers. */
let parts = 0;
/** @type {Promise<void>[]} */
const completions = [];
/**
 * A part of the program after the map, loaded once: 0 is what answers. It works in the memory of the first part, and
 * stands on those before it.
 * @param {number} part
 * @returns {Promise<void>}
 */
const complete = (part) =>
  // Not compiled while it comes: this is little, and the first part has the processor.
  (completions[part] ??= Promise.all([
    load(() => {}), import(here(files.host)), fetchPart(part),
    part ? complete(part - 1) : undefined, part === DIARY ? import(here(files.diary)) : undefined,
  ])
    .then(async ([module, hosting, come, , keeping]) => {
      ({ hostFor } = hosting);
      if (keeping) ({ diaryFor } = keeping);
      if (come.length) {
        // It is loaded: this only asks for its exports.
        const imports = { __wasm_split: await module.default() };
        await Promise.all(come.map((piece) => WebAssembly.instantiate(piece, imports)));
      }
      delete pieces[part];
      parts = Math.max(parts, part + 1);
      module.markLoaded(parts);
      later.replaceSync(module.deferredStyles());
    })
    .catch((error) => {
      delete completions[part];
      throw error;
    }));

/**
 * Tries again for a while, where a connection breaks.
 * @template T
 * @param {() => Promise<T>} get
 * @param {() => boolean} wanted Whether it still is.
 * @returns {Promise<T>}
 */
const patiently = async (get, wanted) => {
  for (let tries = 5; ; tries -= 1) {
    try {
      return await get();
    } catch (error) {
      if (tries === 1 || !wanted()) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2000));
      if (!wanted()) throw error;
    }
  }
};

/** @type {Record<string, Promise<string>>} */
const tables = {};
/** A table of texts, loaded once. @param {string} path */
const table = (path) =>
  (tables[path] ??= get(path)
    .then((file) => file.text())
    .catch((error) => {
      delete tables[path];
      throw error;
    }));

/** Lets the first view answer: static/still.js. @type {typeof import('./still.js').default} */
const stand = /** @type {any} */ (/*STAND*/null);
/**
 * An element of the first view: its name, its attributes, and what is in it.
 * @typedef {[string, Record<string, string>, ...(Drawn | string)[]]} Drawn
 */
/** The first view, where the page does not bring it along. */
const still = /** @type {Drawn | null} */ (/*STILL*/null);
/** The language of the words in it. */
const WRITTEN = 'en';
/** The attributes that say something. */
const SAYING = ['aria-label', 'title'];

/**
 * Not as HTML: pages with trusted types take none.
 * @param {Drawn} drawn
 * @returns {Element}
 */
const draw = ([name, attributes, ...inside]) => {
  const svg = /^(svg|g|path|defs|stop|pattern|rect|radialGradient)$/.test(name);
  const element = document.createElementNS(`http://www.w3.org/${svg ? '2000/svg' : '1999/xhtml'}`, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.append(...inside.map((each) => (typeof each === 'string' ? each : draw(each))));
  return element;
};

const frame = new CSSStyleSheet();
// The room is as high as the widget will be while nothing is told: static/sorewise.css, filled in by the build.
frame.replaceSync(`:host{display:block!important}:host([hidden]){display:none!important}.room slot{display:block}${/*ROOM*/''}`);

/** The styles of the map, for elements whose page has not brought them along. */
const look = new CSSStyleSheet();
look.replaceSync(/*STYLE*/'');
/** Those of what comes with the answer. */
const later = new CSSStyleSheet();

/** Keeps the room of an element without a first view. */
const room = () => {
  const div = document.createElement('div');
  div.className = 'room';
  div.append(document.createElement('slot'));
  return div;
};

/** Places in storage that elements without a name hold: 1 for the first on the page. */
const places = new Set();

class SoreWise extends HTMLElement {
  static observedAttributes = ['lang'];

  /** The languages that it speaks, as BCP 47 tags. */
  static languages = Object.keys(files.messages);

  /**
   * What each of them calls itself.
   * @type {Record<string, string>}
   */
  static names = Object.fromEntries(SoreWise.languages.map((language) => [language, files.words[language].name]));

  constructor() {
    super();
    const standing = this.shadowRoot;
    // Open: accessibility tools and portals need to look inside.
    const root = standing ?? this.attachShadow({ mode: 'open' });
    if (!standing) {
      // A browser that does not know such templates leaves them where they are.
      const template = /** @type {HTMLTemplateElement | null} */ (this.querySelector(':scope > template[shadowrootmode]'));
      if (template) root.append(template.content);
    }
    // What the page has brought along has its styles with it.
    root.adoptedStyleSheets = root.querySelector('style') ? [frame, later] : [frame, look, later];
    this._room = /** @type {HTMLElement} */ (root.querySelector('.still') ?? root.appendChild(room()));
    /** The language of the first view's words, or of those on their way. */
    this._worded = WRITTEN;
    root.addEventListener('toggle', ({ target }) => /** @type {Element} */ (target).matches('.sources[open]') && this._cite(), true);
  }

  connectedCallback() {
    clearTimeout(this._ending);
    if (this._widget || this._near) return;
    if (Object.hasOwn(this, 'report')) {
      // Set by the page before this class was there, and now in the way of its accessor.
      const { report } = this;
      delete this.report;
      this.report = report;
    }
    // In the order of the document, not of loading.
    this._claim();
    this.dataset.state = 'loading';
    this._stand();
    // One in sight waits for no frame.
    const { top, bottom, height } = this.getBoundingClientRect();
    if (!window.IntersectionObserver || (height && top < 2 * innerHeight && bottom > -innerHeight)) return void this._start();
    // A reader who never scrolls this far pays for nothing.
    this._near = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this._start(),
      { rootMargin: '100%' },
    );
    this._near.observe(this);
  }

  disconnectedCallback() {
    // An element that is moved is removed and put back: only one that stays away ends.
    this._ending = setTimeout(() => this._end(), MOVING);
  }

  attributeChangedCallback() {
    if (this._widget) this._speak();
    else if (this._room?.className === 'still' && this.language !== this._worded) this._word();
  }

  /**
   * The report, schema 1. Setting one that is not sound throws a TypeError naming every mistake; before anything here
   * can judge it, it is kept as it is, and that error is reported when it can.
   * @returns {unknown}
   */
  get report() {
    return this._widget && this._report === undefined ? this._widget.report : this._report;
  }

  set report(report) {
    if (this._widget && parts) this._widget.report = report;
    else {
      this._report = report;
      // The first view does not show it.
      if (!this._widget && (this._near || this._starting)) this.dataset.hold = '';
    }
  }

  /** The answer to the report, or null. */
  get assessment() {
    return this._widget ? this._widget.assessment : null;
  }

  /** Tells the person that a new version waits; `sorewise-update` follows when they agree. */
  offerUpdate() {
    this._updateReady = true;
    this._widget?.offerUpdate();
  }

  /** The language to speak: the element's own, that of the text around it, or the browser's. */
  get language() {
    const around = /** @type {HTMLElement | null} */ (this.closest('[lang]'))?.lang;
    const wanted = around ? [around] : navigator.languages;
    // Portuguese is there as Brazil writes it, and for whoever reads another.
    const primary = (/** @type {string} */ tag) => tag.split('-')[0].toLowerCase();
    const spoken = wanted.map((tag) => SoreWise.languages.find((language) => primary(language) === primary(tag)));
    return spoken.find(Boolean) ?? 'en';
  }

  /** The few words of the page around the widget, in its language. */
  get words() {
    return files.words[this.language];
  }

  /** Lets the first view answer, if there is one. */
  _stand() {
    if (still && this._room.className !== 'still') {
      // The page has none of its own.
      const div = document.createElement('div');
      div.className = 'still';
      div.append(draw(still));
      const title = /** @type {HTMLElement | null} */ (div.querySelector('.title'));
      if (title) title.hidden = !this.hasAttribute('heading');
      this._room.replaceWith(div);
      this._room = div;
      this._worded = WRITTEN;
    }
    if (this._room.className !== 'still') return;
    stand(this, this._place());
    // What is set is not in it.
    if (this._report !== undefined) this.dataset.hold = '';
    if (this.language !== this._worded) this._word();
  }

  /** Gives the first view the words of its language; until then it has none. */
  async _word() {
    const language = this.language;
    this._worded = language;
    this.dataset.words = this.words.direction;
    try {
      const said = (await table(files.still[language])).split('\n');
      const shown = this._room.querySelector('.sw');
      if (!shown || language !== this.language) return;
      shown.setAttribute('lang', language);
      shown.setAttribute('dir', this.words.direction);
      for (const added of shown.querySelectorAll('[role=status]')) added.replaceChildren();
      // All that it says, in the order of the document: elements' names first, then what is in them.
      const walker = document.createTreeWalker(shown, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) node.data = said.shift() ?? '';
        else for (const name of SAYING) if (/** @type {Element} */ (node).hasAttribute(name)) /** @type {Element} */ (node).setAttribute(name, said.shift() ?? '');
      }
      delete this.dataset.words;
    } catch {
      // It stays without words; the program brings its own.
    }
  }

  async _start() {
    this._near?.disconnect();
    if (this._widget || this._starting) return;
    this._starting = true;
    this._failure?.remove();
    try {
      const language = this.language;
      this._spoken = language;
      // What fails here is asked for again, by whoever needs it.
      const ahead = () => void Promise.all([fetchPart(0), import(here(files.host)), table(files.messages[language][1])]).catch(() => {});
      const [module, messages] = await Promise.all([load(ahead), table(files.messages[language][0])]);
      // What reads reports, and draws builds, comes with the answer, what was kept with the diary: a map that somebody has
      // left something on waits for it, so that nothing is told over it.
      const wait = Math.max(this._report === undefined ? 0 : 1, module.waitsFor(this._place(), this.getAttribute('build') ?? undefined));
      if (wait) await patiently(() => complete(wait - 1), () => this.isConnected);
      const found = wait > DIARY ? await this._remember() : undefined;
      // A click that has begun ends where it began.
      const { standing } = /** @type {Host} */ (this);
      if (standing?.down) {
        await new Promise((go) => {
          standing.lifted = () => go(undefined);
          setTimeout(go, 5000);
        });
      }
      if (!this.isConnected) return;
      await this._mount(module, messages, found);
      this.dataset.state = 'ready';
      this._loadDeferred();
      // It may have been changed meanwhile.
      this._speak();
    } catch (error) {
      this._fail(error);
    } finally {
      this._starting = false;
    }
    if (!this.isConnected) this._end();
  }

  /**
   * Puts the program's view into the place of the first one, in one task: the browser draws none between them.
   * @param {Program} module
   * @param {string} messages
   * @param {import('./diary.js').Message | undefined} found What is kept.
   */
  async _mount(module, messages, found) {
    // Asked only by what is loaded with it.
    /** @type {import('./host.js').Ask} */
    const ask = (request) => (this._host ??= hostFor(this, () => complete(SHELF)))(request);
    const room = this._room;
    const { standing } = /** @type {Host} */ (this);
    // The figures become the program's, as they were drawn.
    this._widget = new module.Widget(
      this, /** @type {string} */ (this._spoken), messages, this._place(), this.hasAttribute('heading'), this.getAttribute('build') ?? undefined, ask,
      room.className === 'still' ? room : undefined,
    );
    if (found) this._widget.hear(found);
    // The program draws a little later, all in one turn. What is done right after that is on the screen with it.
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    await new Promise((drawn) => {
      /** @type {((value?: unknown) => void) | undefined} Ends the wait, also where the element ends before. */
      this._drawn = drawn;
      const look = () => {
        const there = [...root.children].some((child) => child !== room && child.querySelector(':scope > .sw'));
        if (there) drawn(undefined);
        return there;
      };
      if (look()) return;
      const observer = new MutationObserver(() => look() && observer.disconnect());
      observer.observe(root, { childList: true, subtree: true });
    });
    standing?.ring?.remove();
    const { focused } = standing ?? {};
    room.remove();
    delete this.dataset.hold;
    delete this.dataset.words;
    if (focused && !root.activeElement) this._find(standing?.name(focused))?.focus({ preventScroll: true });
    // Each in a turn of its own, as when somebody taps.
    for (const [selector, event] of standing?.taps.splice(0) ?? []) {
      const at = this._find(selector);
      if (event.type === 'keydown' && at instanceof HTMLButtonElement) at.click();
      else at?.dispatchEvent(new /** @type {typeof Event} */ (event.constructor)(event.type, event));
      await null;
    }
    this._listened();
    if (!this._widget) return;
    if (this._updateReady) this._widget.offerUpdate();
    /** @type {number} How many tables of its language the widget has beside the first. */
    this._given = 0;
    this._take();
  }

  /** Gives the widget the report that was set before anything could judge it. */
  _take() {
    if (!this._widget || !parts || this._report === undefined) return;
    const report = this._report;
    this._report = undefined;
    try {
      this._widget.report = report;
    } catch (error) {
      reportError(error);
    }
  }

  /** The first view listens no more. */
  _listened() {
    const host = /** @type {Host} */ (this);
    host.standing?.over.abort();
    delete host.standing;
  }

  /**
   * What the program has drawn in the place of something in the first view.
   * @param {string | undefined} selector
   */
  _find(selector) {
    return selector ? /** @type {HTMLElement | null | undefined} */ (this.shadowRoot?.querySelector(selector)) : null;
  }

  _end() {
    this._near?.disconnect();
    this._near = undefined;
    places.delete(this._ordinal);
    this._ordinal = undefined;
    this._listened();
    if (!this._widget) return;
    // Kept for when the element is put back.
    /** @type {unknown} */
    this._report = this.report;
    this._host?.({ do: 'close' });
    this._diary?.close();
    /** @type {import('./diary.js').Diary | undefined} */
    this._diary = undefined;
    /** @type {import('./host.js').Ask | undefined} */
    this._host = undefined;
    this._widget.unmount();
    this._widget = undefined;
    this._drawn?.();
    this._room = room();
    /** @type {ShadowRoot} */ (this.shadowRoot).append(this._room);
  }

  async _speak() {
    const language = this.language;
    if (language === this._spoken) return;
    /** @type {string | undefined} */
    this._spoken = language;
    try {
      // With all that is being shown: else its words would be missing until they come.
      const [messages] = await Promise.all(files.messages[language].slice(0, 1 + (this._given ?? 0)).map(table));
      // Only the last wish counts.
      if (!this._widget || this._spoken !== language) return;
      this._widget.setLanguage(language, messages);
      this._given = 0;
      this._loadDeferred();
    } catch (error) {
      reportError(error);
    }
  }

  /** Gets what answers, and what the language says then; after that the rest. */
  async _loadDeferred() {
    const language = /** @type {string} */ (this._spoken);
    const widget = this._widget;
    const wanted = () => this._widget === widget && this._spoken === language;
    try {
      for (const [part, path] of files.messages[language].slice(1).entries()) {
        const [messages] = await patiently(() => Promise.all([table(path), complete(part)]), wanted);
        // One after the other, each once, whoever else has asked for them.
        if (!wanted() || this._given !== part) return;
        this._given = part + 1;
        widget?.loadDeferred(messages);
        this._take();
        // The rest does not wait for it.
        if (part === DIARY && !this._diary) this._remember().then((found) => found && this._widget === widget && widget?.hear(found));
      }
      if (this._cites) this._cite();
    } catch (error) {
      if (wanted()) reportError(error);
    }
  }

  /** Reads what is kept; undefined where nothing is to be. */
  async _remember() {
    const place = this._place();
    if (place === undefined) return undefined;
    this._diary?.close();
    const diary = (this._diary = diaryFor(place, (message) => this._diary === diary ? this._widget?.hear(message) : undefined));
    return diary.found();
  }

  /** Gets the publications, once somebody opens a list of them; where that fails, whoever opens it anew tries anew. */
  async _cite() {
    this._cites = true;
    // They follow all that the language says.
    if (this._given !== files.messages[/** @type {string} */ (this._spoken)].length - 1) return;
    try {
      this._widget?.loadDeferred(await table(files.sources));
      delete this.dataset.sources;
    } catch {
      this.dataset.sources = 'failed';
    }
  }

  /** Takes the first free place in storage for an element without a name. */
  _claim() {
    if (this._ordinal || this.getAttribute('name')) return;
    this._ordinal = 1;
    while (places.has(this._ordinal)) this._ordinal += 1;
    places.add(this._ordinal);
  }

  /** What its keys in storage end with (src/platform/storage.rs); undefined where nothing is to be kept. */
  _place() {
    if (this.getAttribute('storage') === 'none') return undefined;
    const place = this.getAttribute('name') || this._ordinal;
    return place === 1 ? '' : `:${place}`;
  }

  /** @param {unknown} error */
  _fail(error) {
    this.dataset.state = 'failed';
    const [text, button] = ['p', 'button'].map((name) => document.createElement(name));
    text.textContent = `${this.words.failedTitle} ${this.words.failedText}`;
    button.textContent = this.words.failedRetry;
    button.onclick = () => {
      if (gone) return location.reload();
      this.dataset.state = 'loading';
      this._start();
    };
    this._failure = document.createElement('div');
    this._failure.setAttribute('role', 'alert');
    this._failure.append(text, button);
    /** @type {ShadowRoot} */ (this.shadowRoot).append(this._failure);
    console.warn('sore-wise:', error);
  }
}

// A page may load this module twice, or two versions of it: the first one stays.
if (!customElements.get('sore-wise')) customElements.define('sore-wise', SoreWise);
