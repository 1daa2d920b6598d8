// Registers <sore-wise> at once and loads everything else when one comes near the screen.
// Only what Rust cannot say stands here: the class, its attributes, and when a widget begins and ends.
// Public contract: README.md, “The element”.

/**
 * @typedef {object} Files
 * @property {string} module The program's JS side.
 * @property {string} wasm
 * @property {string[][]} parts What comes after the map, in its order: the files of each part; none where the program has one file.
 * @property {string} host Handlers of what the second part asks for.
 * @property {string} sources The publications: what whoever opens “Sources” reads.
 * @property {Record<string, [string, string, string]>} messages Of each language: what is read first, and what goes with each part.
 * @property {Record<string, Words>} words Of each language: what is said without the program.
 *
 * @typedef {{ title: string, direction: string, failedTitle: string, failedText: string, failedRetry: string }} Words
 *
 * @typedef {object} Program What wasm-bindgen makes of src/main.rs.
 * @property {(options?: { module_or_path: string }) => Promise<WebAssembly.ModuleImports>} default
 * @property {(parts: number) => void} markLoaded
 * @property {(place: string | undefined) => boolean} isKept
 * @property {new (host: HTMLElement, language: string, table: string, place: string | undefined, heading: boolean,
 *   build: string | undefined, ask: import('./host.js').Ask) => Widget} Widget
 *
 * @typedef {object} Widget src/platform/widget.rs
 * @property {unknown} report
 * @property {unknown} assessment
 * @property {(language: string, table: string) => void} setLanguage
 * @property {(table: string) => void} loadDeferred
 * @property {() => void} offerUpdate
 * @property {() => void} unmount
 *
 * @typedef {SoreWise} SoreWiseElement
 * @typedef {typeof SoreWise} SoreWiseClass
 */

/** Names of the hashed files, filled in by the build. */
const files = /** @type {Files} */ (/** @type {unknown} */ (/*FILES*/null));
/** @param {string} path */
const here = (path) => new URL(path, import.meta.url).href;

/** How long a removed element may be on its way to another place, in milliseconds. */
const MOVING = 100;

/** @type {Promise<Program> | undefined} */
let engine;
/** The WebAssembly module, loaded once for all elements; a failed load may be tried again. */
const load = () =>
  (engine ??= import(here(files.module))
    .then(async (module) => {
      await module.default({ module_or_path: here(files.wasm) });
      return module;
    })
    .catch((error) => {
      engine = undefined;
      throw error;
    }));

/** @param {string} path */
const get = async (path) => {
  const response = await fetch(here(path));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
};

/** @type {typeof import('./host.js').hostFor} */
let hostFor;
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
  // Not instantiateStreaming: it refuses what some hosts send, and this is little.
  (completions[part] ??= Promise.all([
    load(), import(here(files.host)), part ? complete(part - 1) : undefined,
    Promise.all((files.parts[part] ?? []).map((path) => get(path).then((file) => file.arrayBuffer()))),
  ])
    .then(async ([module, hosting, , pieces]) => {
      ({ hostFor } = hosting);
      if (pieces.length) {
        // It is loaded: this only asks for its exports.
        const imports = { __wasm_split: await module.default() };
        await Promise.all(pieces.map((piece) => WebAssembly.instantiate(piece, imports)));
      }
      parts = Math.max(parts, part + 1);
      module.markLoaded(parts);
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
/**
 * A table of texts, loaded once.
 * @param {string} path
 */
const table = (path) =>
  (tables[path] ??= get(path)
    .then((file) => file.text())
    .catch((error) => {
      delete tables[path];
      throw error;
    }));

const frame = new CSSStyleSheet();
// The room is as high as the widget will be while nothing is told: static/sorewise.css, filled in by the build.
frame.replaceSync(`:host{display:block!important}:host([hidden]){display:none!important}.room slot{display:block}${/*ROOM*/''}`);

/** Places in storage that elements without a name hold: 1 for the first on the page. */
const places = new Set();

class SoreWise extends HTMLElement {
  static observedAttributes = ['lang'];

  /** The languages that it speaks, as BCP 47 tags. */
  static languages = Object.keys(files.messages);

  constructor() {
    super();
    // Open: accessibility tools and portals need to look inside.
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [frame];
    this._room = document.createElement('div');
    this._room.className = 'room';
    this._room.append(document.createElement('slot'));
    root.append(this._room);
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
    if (!window.IntersectionObserver) return void this._start();
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
    else this._report = report;
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
    const primary = wanted.map((tag) => tag.split('-')[0].toLowerCase());
    return primary.find((language) => language in files.messages) ?? 'en';
  }

  /** The few words of the page around the widget, in its language. */
  get words() {
    return files.words[this.language];
  }

  async _start() {
    this._near?.disconnect();
    if (this._widget || this._starting) return;
    this._starting = true;
    this._failure?.remove();
    try {
      this._spoken = this.language;
      const [module, messages] = await Promise.all([load(), table(files.messages[/** @type {string} */ (this._spoken)][0])]);
      // What reads reports comes with the answer: a map that somebody has left something on waits for it, so that
      // nothing is told over it.
      if (this._report !== undefined || module.isKept(this._place())) await patiently(() => complete(0), () => this.isConnected);
      if (!this.isConnected) return;
      this._mount(module, messages);
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
   * @param {Program} module
   * @param {string} messages
   */
  _mount(module, messages) {
    // Asked only by what is loaded with it.
    /** @type {import('./host.js').Ask} */
    const ask = (request) => (this._host ??= hostFor(this))(request);
    this._widget = new module.Widget(
      this, /** @type {string} */ (this._spoken), messages, this._place(), this.hasAttribute('heading'), this.getAttribute('build') ?? undefined, ask,
    );
    this._room.remove();
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

  _end() {
    this._near?.disconnect();
    this._near = undefined;
    places.delete(this._ordinal);
    this._ordinal = undefined;
    if (!this._widget) return;
    // Kept for when the element is put back.
    /** @type {unknown} */
    this._report = this.report;
    this._host?.({ do: 'close' });
    /** @type {import('./host.js').Ask | undefined} */
    this._host = undefined;
    this._widget.unmount();
    this._widget = undefined;
    /** @type {ShadowRoot} */ (this.shadowRoot).append(this._room);
  }

  async _speak() {
    const language = this.language;
    if (language === this._spoken) return;
    /** @type {string | undefined} */
    this._spoken = language;
    try {
      const messages = await table(files.messages[language][0]);
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
      }
      if (this._cites) this._cite();
    } catch (error) {
      if (wanted()) reportError(error);
    }
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
