// Registers <sore-wise> at once, with its first view, and loads everything else when one comes near the screen.
// Only what Rust cannot say stands here: the class, its attributes, and when a widget begins and ends.
// Public contract: README.md, “The element”.

import { advise, watch } from './advice.js';
import { isSet, isTold, nothing, reflect, say, upgrade } from './contract.js';
import { draw, drawn, lifted, room, word } from './draw.js';
import { linked } from './link.js';
import { FOREIGN, follow, languageFor, leave, lookAnew, nearing } from './page.js';
import { claim, leaving, places } from './places.js';
import { complete, DIARY, SHELF, diaryFor, fetchPart, files, gone, hostFor, hosting, later, load, parts, patiently, renew, sheet, table } from './program.js';

/**
 * @typedef {import('./still.js').Host} Host
 * @typedef {SoreWise} SoreWiseElement
 * @typedef {typeof SoreWise} SoreWiseClass
 */

/** How long a removed element may be on its way to another place, in milliseconds. */
const MOVING = 100;

/** Lets the first view answer: static/still.js. @type {typeof import('./still.js').default} */
const stand = /** @type {any} */ (/*STAND*/null);
/** The first view, where the page does not bring it along. */
const still = /** @type {import('./draw.js').Drawn | null} */ (/*STILL*/null);
/** The language of the words in it. */
const WRITTEN = 'en';

// The room is as high as the widget will be while nothing is told: static/sorewise.css, filled in by the build. A page may lay it
// out, and hide it, as any block.
const frame = sheet(`:host{display:block;min-inline-size:0;max-inline-size:100%}:host([hidden]){display:none!important}.room slot{display:block}${/*ROOM*/''}`);
/** The styles of the map, for elements whose page has not brought them along. */
const look = sheet(/*STYLE*/'');

// Who only reads this on a server, to write a page with the element, has none.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

class SoreWise extends Base {
  static get observedAttributes() { return ['lang', 'name', 'storage', 'heading', 'build', 'loading', 'readonly', 'report']; }
  /** Gives up a program that has broken: static/restarting.js. */
  static renew() { renew(); }
  static look() { lookAnew(); }

  /** The languages that it speaks, as BCP 47 tags. */
  static get languages() { return Object.keys(files.messages); }

  /**
   * What each of them calls itself.
   * @type {Record<string, string>}
   */
  static get names() { return Object.fromEntries(SoreWise.languages.map((language) => [language, files.words[language].name])); }

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
    // Our own page says it before there is anything to say it on: static/first.js.
    for (const key of ['words', 'hold']) {
      if (key in this.dataset) this._room.dataset[key] = this.dataset[key];
      delete this.dataset[key];
    }
    this._states = /** @type {Set<string> | undefined} */ (this.attachInternals?.().states);
    /** The language of the first view's words, or of those on their way. */
    this._worded = WRITTEN;
    root.addEventListener('toggle', ({ target }) => /** @type {Element} */ (target).matches('.sources[open]') && this._cite(), true);
  }

  connectedCallback() {
    clearTimeout(this._ending);
    leaving.delete(this);
    follow(this, () => this._follow());
    // While it was away another element has taken its place in storage.
    if (this._ordinal && places.get(this._ordinal) !== this) this._end();
    if (this._widget || this._near) return;
    upgrade(this);
    // In the order of the document, not of loading.
    claim(this);
    /** @type {string | undefined} Where it stands in storage, as `_place` gave it. */
    this._stands = this._place();
    say(this, this._states, 'loading');
    this._stand();
    // One in sight waits for no frame, nor does one that a link leads to.
    const { top, bottom, height } = this.getBoundingClientRect();
    if (!FOREIGN || !window.IntersectionObserver || (height && top < 2 * innerHeight && bottom > -innerHeight) || linked(this) || this.getAttribute('loading') === 'eager') return void this._start();
    // A reader who never scrolls this far pays for nothing.
    this._near = nearing(this, () => this._start());
  }

  disconnectedCallback() {
    leave(this);
    // An element that is moved is removed and put back: only one that stays away ends.
    leaving.add(this);
    this._ending = setTimeout(() => this._end(), MOVING);
  }

  /**
   * @param {string} name
   * @param {string | null} _
   * @param {string | null} value
   */
  attributeChangedCallback(name, _, value) {
    if (name === 'report') {
      try {
        if (value) this.report = JSON.parse(value);
      } catch (error) {
        this._err('report', error);
      }
      return;
    }
    // What was told under another name is not taken along, wherever it waits.
    if (name === 'name' && !this._widget && this._report === this._carried) this._report = undefined;
    // Not before it is in a page, nor once it has left it.
    if (this._ordinal === undefined && this._stands === undefined && !this._near && !this._starting && !this._widget) return;
    if (name === 'lang') this._follow();
    else if (name === 'heading' || name === 'readonly') this._head();
    else if (name === 'build') this._build();
    else if (name === 'loading') value === 'eager' && this._near && this._start();
    else this._settle(name);
  }

  /** Speaks the language that is to be spoken by now. */
  _follow() {
    if (this._widget) this._speak();
    else if (this._room?.className === 'still' && this.language !== this._worded) this._word();
  }

  /**
   * Goes on at another place in storage. What was told belongs to the name that it was told under; where only the keeping
   * changes it stays, unless something is kept there.
   * @param {string} changed
   */
  _settle(changed) {
    if (!this.getAttribute('name')) {
      if (!this._ordinal) claim(this);
    } else if (this._ordinal) {
      places.delete(this._ordinal);
      /** @type {number | undefined} */
      this._ordinal = undefined;
    }
    const place = this._place();
    if (place === this._stands) return;
    this._stands = place;
    // One that is about to start begins anew.
    if (!this._widget) return void (this._room.dataset.hold = '');
    const { _turn: turn, _kept: kept } = this;
    const goesOn = changed === 'storage' && !(kept && kept(place) > DIARY);
    if (turn && !goesOn) this._widget.putBack(turn.before);
    this._end();
    if (!goesOn) this._report = turn?.wanted;
    this._carried = goesOn ? this._report : undefined;
    this.connectedCallback();
  }

  _head() {
    this._widget?.setShown(isSet(this, 'heading'), isSet(this, 'readonly'));
    const title = /** @type {HTMLElement | null} */ (this._room.querySelector('.title'));
    if (title) title.hidden = !isSet(this, 'heading');
  }

  _build() {
    // The first view shows one build, and not this one, perhaps.
    if (!this._widget) this._room.dataset.hold = '';
    else if (parts) this._widget.setBuild(this.getAttribute('build') ?? undefined);
  }

  /**
   * The report, schema 1. `null` and `undefined` start over. One that is not sound changes nothing: `sorewise-error` names every
   * mistake, at once or when anything here can judge it; until then it reads back as it was set.
   * @returns {unknown}
   */
  get report() {
    return this._widget && this._report === undefined ? this._widget.report : this._report;
  }

  set report(report) {
    // Before the start it means that the page has nothing to say.
    const wanted = report ?? (this._widget ? nothing() : undefined);
    if (!this._widget || !parts) {
      this._report = wanted;
      // The first view does not show it.
      if (!this._widget && wanted !== undefined && (this._near || this._starting)) this._room.dataset.hold = '';
      return;
    }
    // A framework that writes another name next, in the same turn, means whoever has that.
    /** @type {{ before: unknown, wanted: unknown } | undefined} */
    this._turn = { before: this._turn ? this._turn.before : this._widget.report, wanted };
    queueMicrotask(() => {
      this._turn = undefined;
    });
    try {
      this._widget.report = wanted;
    } catch (error) {
      this._err('report', error);
    }
  }

  /** The report, as `report` gives it. */
  getReport() {
    return this.report;
  }

  /** Starts over: nothing is told. */
  reset() {
    this.report = nothing();
  }

  /** Report and answer as JSON. */
  exportJson() {
    return JSON.stringify({ report: this.report, assessment: this.assessment });
  }

  /**
   * Puts the focus on a part of the body, and turns that to the front. Gives whether there is one.
   * @param {string} region
   * @param {string} [side]
   * @returns {Promise<boolean>}
   */
  async focusRegion(region, side) {
    return (await hosting()).focusRegion(this, region, side);
  }

  /**
   * Starts, wherever the reader is. It is ready then.
   * @returns {Promise<void>}
   */
  async start() {
    return (await hosting()).start(this);
  }

  /**
   * Sets the report, and says how that went: it rejects with a TypeError that names every mistake. Where nothing can judge it yet
   * it waits until something can, which may be when the reader comes near.
   * @param {unknown} report
   * @returns {Promise<void>}
   */
  async setReport(report) {
    if (!this._widget || !parts) {
      this.report = report;
      if (this._report === undefined) return;
      // One that is not judged any more has done no harm.
      this._judged?.(undefined);
      const error = await new Promise((judged) => {
        /** @type {((error: unknown) => void) | undefined} */
        this._judged = judged;
      });
      if (error) throw error;
      return;
    }
    this._widget.report = report ?? nothing();
  }

  /**
   * Tells the page what went wrong, and the console, unless the page prevents that.
   * @param {'report' | 'start' | 'load'} kind
   * @param {unknown} error
   */
  _err(kind, error) {
    if (this._tell('sorewise-error', { kind, error })) console.warn('sore-wise:', error);
  }

  /**
   * @param {string} name
   * @param {unknown} detail
   */
  _tell(name, detail) {
    return this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable: true, detail }));
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
    return languageFor(this, SoreWise.languages) ?? 'en';
  }

  /** The few words of the page around the widget, in its language. */
  get words() {
    return files.words[this.language];
  }

  /** Lets the first view answer, if there is one. */
  _stand() {
    if (FOREIGN && still && this._room.className !== 'still') {
      // The page has none of its own.
      const div = document.createElement('div');
      div.className = 'still';
      div.append(draw(still));
      this._room.replaceWith(div);
      this._room = div;
      this._head();
      this._worded = WRITTEN;
    }
    if (this._room.className !== 'still') return;
    stand(this, this._place());
    // What is set is not in it.
    if (this._report !== undefined) this._room.dataset.hold = '';
    if (this.language !== this._worded) this._word();
  }

  /** Gives the first view the words of its language; until then it has none. */
  async _word() {
    const language = this.language;
    this._worded = language;
    this._room.dataset.words = this.words.direction;
    try {
      const said = (await table(files.still[language])).split('\n');
      const shown = this._room.querySelector('.sw');
      if (!shown || language !== this.language) return;
      word(shown, language, this.words.direction, said);
      delete this._room.dataset.words;
    } catch {
      // It stays without words; the program brings its own.
    }
  }

  async _start() {
    this._near?.disconnect();
    if (this._widget || this._starting) return;
    this._starting = true;
    this._calm();
    let failed = false;
    const over = watch((error) => this._advise('load', error));
    try {
      const language = this.language;
      this._spoken = language;
      // What fails here is asked for again, by whoever needs it.
      const ahead = () => void Promise.all([fetchPart(0), hosting(), table(files.messages[language][1])]).catch(() => {});
      const [module, messages] = await Promise.all([load(ahead), table(files.messages[language][0])]);
      // What reads reports, and draws builds, comes with the answer, what was kept with the diary: a map that somebody has
      // left something on waits for it, so that nothing is told over it.
      const place = this._place();
      const wait = Math.max(this._report === undefined ? 0 : 1, module.waitsFor(place, this.getAttribute('build') ?? undefined));
      if (wait) await patiently(() => complete(wait - 1), () => this.isConnected);
      const found = wait > DIARY ? await this._remember() : undefined;
      over();
      // A click that has begun ends where it began.
      await lifted(/** @type {Host} */ (this).standing);
      // Whoever it is for may have changed meanwhile: it begins anew below.
      const restored = wait > DIARY && this._report === undefined;
      if (this.isConnected && this._stands === place) await this._mount(module, messages, found);
      if (this._widget) {
        this._calm();
        say(this, this._states, 'ready');
        this._tell('sorewise-ready', { report: this.report, assessment: this.assessment, restored: restored && isTold(this.report) });
        this._loadDeferred();
        // It may have been changed meanwhile.
        this._speak();
      }
    } catch (error) {
      failed = true;
      this._fail(error);
    } finally {
      over();
      this._starting = false;
    }
    if (!this.isConnected) this._end();
    else if (!this._widget && !failed) this._start();
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
    const first = this._room;
    const { standing } = /** @type {Host} */ (this);
    /** How much of the program what is kept at a place waits for. */
    this._kept = (/** @type {string | undefined} */ place) => module.waitsFor(place, undefined);
    // The figures become the program's, as they were drawn.
    this._widget = new module.Widget(
      this, /** @type {string} */ (this._spoken), messages, this._stands, isSet(this, 'heading'), this.getAttribute('build') ?? undefined, ask,
      first.className === 'still' ? first : undefined,
    );
    if (isSet(this, 'readonly')) this._head();
    if (found) this._widget.hear(found);
    // The program draws a little later, all in one turn. What is done right after that is on the screen with it.
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    await new Promise((go) => {
      /** @type {((value?: unknown) => void) | undefined} Ends the wait, also where the element ends before. */
      this._drawn = go;
      drawn(root, first, go);
    });
    standing?.ring?.remove();
    const { focused } = standing ?? {};
    first.remove();
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
    let /** @type {unknown} */ wrong;
    try {
      this._widget.report = report;
    } catch (error) {
      wrong = error;
    }
    // Whoever has asked hears it alone.
    if (this._judged) this._judged(wrong);
    else if (wrong) this._err('report', wrong);
    this._judged = undefined;
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

  /** @param {boolean} [broken] Whether the program has broken: then it is not asked for anything any more, but for the report. */
  _end(broken) {
    leaving.delete(this);
    this._near?.disconnect();
    this._near = undefined;
    if (this._ordinal && places.get(this._ordinal) === this) places.delete(this._ordinal);
    this._ordinal = this._stands = undefined;
    this._listened();
    if (!this._widget) return;
    // Kept for when the element is put back.
    try {
      /** @type {unknown} */
      this._report = this._carried = this.report;
    } catch {
      // It is where it was kept.
    }
    if (broken) this._find('.sw')?.parentElement?.remove();
    this._host?.({ do: 'close' });
    this._diary?.close();
    /** @type {import('./diary.js').Diary | undefined} */
    this._diary = undefined;
    /** @type {import('./host.js').Ask | undefined} */
    this._host = undefined;
    if (!broken) this._widget.unmount();
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
    // Without what answers there is help all the same, below the map.
    const late = (/** @type {unknown} */ error) => wanted() && !parts && this._advise('load', error);
    const over = watch(late);
    try {
      for (const [part, path] of files.messages[language].slice(1).entries()) {
        const [messages] = await patiently(() => Promise.all([table(path), complete(part)]), wanted, late);
        over();
        // One after the other, each once, whoever else has asked for them.
        if (!wanted() || this._given !== part) return;
        this._given = part + 1;
        this._calm();
        // It keeps the rating in sight.
        this._host ??= hostFor(this, () => complete(SHELF));
        widget?.loadDeferred(messages);
        this._take();
        // The rest does not wait for it.
        if (part === DIARY && !this._diary) this._remember()?.then((found) => found && this._widget === widget && widget?.hear(found));
      }
      if (this._cites) this._cite();
    } catch (error) {
      if (wanted()) reportError(error);
    } finally {
      over();
    }
  }

  /** Reads what is kept; undefined where nothing is to be. */
  _remember() {
    const place = this._place();
    this._diary?.close();
    /** @type {import('./diary.js').Diary | undefined} */
    const diary = (this._diary =
      place === undefined ? undefined : diaryFor(place, (message) => this._diary === diary ? this._widget?.hear(message) : undefined));
    return diary?.found();
  }

  /** Gets the publications, once somebody opens a list of them; where that fails, whoever opens it anew tries anew. */
  async _cite() {
    this._cites = true;
    // They follow all that the language says.
    if (this._given !== files.messages[/** @type {string} */ (this._spoken)].length - 1) return;
    const failed = await table(files.sources).then((sources) => void this._widget?.loadDeferred(sources)).catch(() => true);
    this._find('.sw')?.toggleAttribute('data-uncited', !!failed);
  }

  /**
   * What its keys in storage end with (src/platform/storage.rs); undefined where nothing is to be kept.
   * @returns {string | undefined}
   */
  _place() {
    if (this.getAttribute('storage') === 'none') return undefined;
    const place = this.getAttribute('name') || this._ordinal;
    return place === 1 ? '' : `:${place}`;
  }

  /** @param {unknown} error */
  _fail(error) {
    say(this, this._states, 'failed');
    this._calm();
    this._advise('start', error);
  }

  /**
   * Shows plain advice, and tells the page what it is for.
   * @param {'start' | 'load'} kind Whether it has given up, or still waits.
   * @param {unknown} error
   */
  _advise(kind, error) {
    if (this._failure) return;
    this._failure = advise(/** @type {ShadowRoot} */ (this.shadowRoot), this.language, () => {
      if (gone || kind === 'load') return location.reload();
      say(this, this._states, 'loading');
      this._start();
    });
    this._err(kind, error);
  }

  /** Takes the advice away. */
  _calm() {
    this._failure?.remove();
    this._failure = undefined;
  }
}

reflect(SoreWise.prototype);

// A page may load this module twice, or two versions of it: the first one stays.
if (globalThis.customElements && !customElements.get('sore-wise')) customElements.define('sore-wise', SoreWise);
