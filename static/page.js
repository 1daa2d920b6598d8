// What the page around an element says without being asked: its language, whether it is dark, and whether a reader comes near; and what
// that reader has chosen of it. The build puts this into
// `static/boot.js`.

import { sheet } from './program.js';

/** Whether pages of others load this. Ours says whether it is dark, brings the first view along, and has the element before all else: there
 * the build leaves out what is for others. */
export const FOREIGN = /** @type {boolean} */ (true);

/** For an element in a dark page that does not say so; what the element says itself goes first. */
const dark = /* @__PURE__ */ sheet(':host(:not([theme])){color-scheme:dark}');

/**
 * What our own page does beside the element: static/app.js.
 * @typedef {HTMLElement & { ours?: { look(): void, speak(language: string): void } }} Looking
 */

/** What the reader has chosen, for all elements that keep anything; where a page says light or dark, that goes first. */
const chosen = sheet();
/** @type {string | undefined} The language that they have chosen: it goes before that of the page, not of the element. */
let tongue;
/** @param {Element} element */
const keeps = (element) => element.getAttribute('storage') !== 'none';
/** Reads what they have chosen: src/platform/storage.rs writes it. */
const choose = () => {
  let kept;
  try {
    kept = localStorage.getItem('sorewise:look');
  } catch {
    // Nothing is kept where storage is blocked.
  }
  const [theme, size, language] = kept?.split(' ') ?? [];
  tongue = language === '-' ? undefined : language;
  chosen.replaceSync((/^(light|dark)$/.test(theme) ? `:host(:not([theme=light],[theme=dark])){color-scheme:${theme}!important}` : '')
    + (Number(size) ? `:host{--sorewise-font-size:max(${16 * Number(size)}px,${Number(size)}em)!important}` : ''));
};

/**
 * What an element stands in, across the borders of shadow trees.
 * @param {Node} at
 * @returns {Element | null}
 */
const around = (at) => /** @type {Element} */ (at).assignedSlot ?? at.parentElement ?? /** @type {ShadowRoot} */ (at.getRootNode()).host ?? null;

/**
 * The language of the text around an element; undefined where nobody says one.
 * @param {Element} element
 */
const languageAround = (element) => {
  for (let /** @type {Element | null} */ at = element; at; at = around(at)) {
    const lang = at.getAttribute('lang') ?? (at === element && keeps(at) ? tongue : undefined);
    if (lang !== undefined) return lang;
  }
  return undefined;
};

/**
 * The language to speak to whoever reads an element, as BCP 47 tag; undefined where none of those that they read is there.
 * @param {Element} element
 * @param {string[]} languages Those that there are.
 */
export const languageFor = (element, languages) => {
  const around = languageAround(element);
  const wanted = around ? [around] : navigator.languages;
  // Portuguese is there as Brazil writes it, and for whoever reads another.
  const primary = (/** @type {string} */ tag) => tag.split('-')[0].toLowerCase();
  return wanted.map((tag) => languages.find((language) => primary(language) === primary(tag))).find(Boolean);
};

/**
 * How light a computed color is, from 0 to 1; undefined where what lies behind shows through.
 * @param {string} color
 */
const lightness = (color) => {
  const [x, y, z, alpha = 1] = color.replace(/^color\(\S+/, '').match(/[\d.]+(e-?\d+)?/g)?.map(Number) ?? [0, 0, 0, 0];
  if (alpha < 0.5) return undefined;
  if (/^okl/.test(color)) return x;
  if (/^l/.test(color)) return x / 100;
  return (0.3 * x + 0.59 * y + 0.11 * z) / (/^rgb/.test(color) ? 255 : 1);
};

/**
 * Whether what is painted behind an element is dark, though its page says nothing of dark or light.
 * @param {Element} element
 */
const isOnDark = (element) => {
  const first = around(element);
  if (!first || !/^(normal)?$/.test(getComputedStyle(first).colorScheme ?? '')) return false;
  for (let /** @type {Element | null} */ at = first; at; at = around(at)) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.4;
  }
  return false;
};

/**
 * Makes an element dark where its page is dark without saying so.
 * @param {HTMLElement} element
 */
const fit = (element) => {
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  const sheets = root.adoptedStyleSheets;
  const others = sheets.filter((other) => other !== dark && other !== chosen);
  const wanted = [...others, ...(FOREIGN && isOnDark(element) ? [dark] : []), ...(keeps(element) ? [chosen] : [])];
  if (wanted.length !== sheets.length || wanted.some((each, at) => each !== sheets[at])) root.adoptedStyleSheets = wanted;
};

/** @type {Map<HTMLElement, () => void>} Elements in their pages, and what hears of another language. */
const elements = new Map();
const lookAgain = () => {
  for (const [element, hear] of elements) {
    fit(element);
    hear();
  }
};
/** Looks at all elements again, by what is chosen by now. */
export const lookAnew = () => {
  choose();
  lookAgain();
};
/** @type {MutationObserver | undefined} */
let observer;

/**
 * Follows the page around an element, until it is left.
 * @param {HTMLElement} element
 * @param {() => void} hear Called when it may speak another language.
 */
export const follow = (element, hear) => {
  if (keeps(element)) choose();
  fit(element);
  observer ??= new MutationObserver(() => {
    lookAgain();
    // Colors may take a while to change.
    setTimeout(lookAgain, 500);
  });
  elements.set(element, hear);
  for (let /** @type {Element | null} */ at = element; at; at = /** @type {ShadowRoot} */ (at.getRootNode()).host ?? null) {
    observer.observe(at.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  }
  // Themes are switched there, by whatever attribute.
  for (const at of [document.documentElement, document.body]) if (at) observer.observe(at, { attributes: true });
};
/** @param {HTMLElement} element */
export const leave = (element) => elements.delete(element);

/**
 * Calls once a reader has come within a screen of an element.
 * @param {Element} element
 * @param {() => void} call
 */
export const nearing = (element, call) => {
  const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && call(), { rootMargin: '100%' });
  near.observe(element);
  return near;
};
