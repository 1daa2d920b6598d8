// What the page around an element asks of its inside: the focus on a part of the body, headings that fit into an outline, an Escape
// that closes what is open here and nothing else. The build puts this into `static/host.js`.

/**
 * Puts the focus on a part of the body, and turns that to the front. Gives whether there is one.
 * @param {Element} element
 * @param {string} region
 * @param {string} [side]
 */
export function focusRegion(element, region, side) {
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  const all = /** @type {SVGElement[]} */ ([...root.querySelectorAll('svg [data-region]')]);
  const meant = all.filter(({ dataset }) => dataset.region === region && (!side || dataset.side === side));
  const isSeen = (/** @type {Element} */ at) => at.getClientRects().length > 0;
  const at = meant.find(isSeen) ?? meant[0];
  if (!at) return false;
  if (!isSeen(at)) {
    const view = /** @type {SVGElement} */ (at.closest('svg')).dataset.view;
    /** @type {HTMLElement | null} */ (root.querySelector(`[data-show=${view}]`))?.click();
  }
  // It is drawn in the same turn, or at the next frame.
  at.focus();
  if (root.activeElement !== at) requestAnimationFrame(() => at.focus());
  return true;
}

/**
 * Looks as the reader has chosen by now, and speaks what they have chosen just now. Where the page says the language of the element, it is
 * told so on the element; our own page keeps it.
 * @param {HTMLElement} element
 * @param {string | null} language
 */
export function look(element, language) {
  /** @type {import('./boot.js').SoreWiseClass} */ (element.constructor).look();
  const { ours } = /** @type {import('./page.js').Looking} */ (element);
  ours?.look();
  if (!language) return;
  if (ours) ours.speak(language);
  else if (element.hasAttribute('lang')) element.lang = language;
}

/**
 * Starts an element, wherever the reader is; done once it is ready, and rejects where it cannot start.
 * @param {import('./boot.js').SoreWiseElement} element
 */
export async function start(element) {
  if (!element.isConnected) throw new Error('The element is in no page.');
  element._start();
  const over = new AbortController();
  try {
    while (!element._widget) {
      await new Promise((go, fail) => {
        element.addEventListener('sorewise-ready', go, { signal: over.signal });
        element.addEventListener('sorewise-error', (event) => {
          // A report that is not sound keeps nobody from starting.
          const { kind, error } = /** @type {CustomEvent} */ (event).detail;
          if (kind === 'start') fail(error);
        }, { signal: over.signal });
      });
    }
  } finally {
    over.abort();
  }
}

/**
 * Gives headings the levels that the page asks for by `heading-level`: that of the highest.
 * @param {Element} element
 */
function keepHeadings(element) {
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  const inside = new MutationObserver(() => level());
  const level = () => {
    const top = Math.trunc(Number(element.getAttribute('heading-level')));
    const isWanted = top >= 1 && top <= 6;
    const headings = [...root.querySelectorAll('h1, h2, h3, h4')];
    const depth = (/** @type {Element} */ heading) => Number(heading.localName[1]);
    // Without a title its sections are the highest.
    const highest = headings.some((heading) => depth(heading) === 1) ? 1 : 2;
    for (const heading of headings) {
      if (isWanted) heading.setAttribute('aria-level', String(Math.min(6, top + depth(heading) - highest)));
      else heading.removeAttribute('aria-level');
    }
    if (isWanted) inside.observe(root, { childList: true, subtree: true });
    else inside.disconnect();
  };
  new MutationObserver(level).observe(element, { attributeFilter: ['heading-level', 'heading'] });
  level();
}

/** @type {WeakSet<Element>} Whose insides are looked after. */
const known = new WeakSet();

/**
 * Looks after an element's inside from now on.
 * @param {Element} element
 */
export function lookAfter(element) {
  if (known.has(element)) return;
  known.add(element);
  keepHeadings(element);
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  root.addEventListener('keydown', (event) => {
    const { key, target, defaultPrevented } = /** @type {KeyboardEvent} */ (event);
    const rating = key === 'Escape' && !defaultPrevented && /** @type {Element} */ (target).closest('.rating');
    if (!rating) return;
    // A dialog of the page that this stands in stays open: whoever presses means the sheet.
    event.preventDefault();
    event.stopPropagation();
    /** @type {HTMLElement | null} */ (rating.querySelector('[data-action=done]'))?.click();
  });
}
