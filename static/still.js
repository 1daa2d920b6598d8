// Lets the first view answer before the program is there: what is tapped gets a ring, its name is said, and it is kept
// until the program stands in its place. The build puts this function into the page and into `sorewise.js`.

/**
 * @typedef {object} Standing What a first view has heard.
 * @property {[string, Event][]} taps Each with what it was on, as a selector, in their order.
 * @property {(on: Element) => string | undefined} name What finds a region or a button in the program's view, too.
 * @property {Element} [ring] Around the region that was tapped last.
 * @property {Element} [focused] What had the focus last, while it stood here.
 * @property {boolean} down Whether a pointer is down on it: the click is still to come.
 * @property {() => void} [lifted] Called when that is over.
 * @property {AbortController} over Ends all listening.
 *
 * @typedef {HTMLElement & { standing?: Standing }} Host
 */

/**
 * Listens on an element whose first view stands, or is about to. What must not be shown before the program knows better
 * is hidden: `place` is what the element's keys in local storage end with, undefined where it has none.
 * @param {Host} host
 * @param {string | undefined} place
 */
export default function stand(host, place) {
  if (host.standing) return;
  /** @type {Standing} */
  const standing = {
    taps: [],
    name(on) {
      const { region, side, show, tool } = /** @type {SVGElement | HTMLElement} */ (on).dataset;
      const figure = /** @type {SVGElement | null} */ (on.closest('svg[data-view]'));
      if (region) return `[data-view=${figure?.dataset.view}] [data-region=${region}][data-side=${side}]`;
      return show ? `[data-show=${show}]` : tool && `[data-tool=${tool}]`;
    },
    down: false,
    over: new AbortController(),
  };
  host.standing = standing;
  const listening = { capture: true, signal: standing.over.signal };
  // In our own page it is not there yet.
  const still = () => /** @type {HTMLElement} */ (host.shadowRoot?.querySelector('.still') ?? host);

  // A body that is not this person's, or one without what is kept of it, would be false.
  let build = host.getAttribute('build');
  try {
    if (place !== undefined) {
      build = localStorage.getItem('sorewise:build') ?? build;
      if (localStorage.getItem('sorewise:report' + place)) still().dataset.hold = '';
    }
  } catch {
    // Nothing is kept where storage is blocked.
  }
  if (build && build !== 'neutral') still().dataset.hold = '';

  /**
   * What an event is on, if that stands in the first view.
   * @param {Event} event
   */
  const target = (event) => {
    const path = event.composedPath();
    if (!path.some((at) => at instanceof Element && at.className === 'still')) return null;
    const on = /** @type {Element} */ (path[0]).closest?.('[data-region], button');
    return /** @type {SVGElement | HTMLElement | null} */ (on);
  };
  /**
   * @param {Event} event
   * @param {SVGElement | HTMLElement} on
   */
  const hear = (event, on) => {
    event.stopImmediatePropagation();
    const { region, show } = on.dataset;
    const selector = standing.name(on);
    if (selector) standing.taps.push([selector, event]);
    const map = /** @type {HTMLElement | null} */ (on.closest('.map'));
    const root = /** @type {ShadowRoot} */ (on.getRootNode());
    if (show && map) {
      map.dataset.showing = show;
      for (const each of map.querySelectorAll('[data-show]')) each.setAttribute('aria-pressed', String(each === on));
    }
    standing.ring?.remove();
    for (const old of root.querySelectorAll('.still [data-tapped]')) old.removeAttribute('data-tapped');
    if (!region) return on.setAttribute('data-tapped', '');
    const ring = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    ring.setAttribute('class', 'ring');
    ring.setAttribute('d', on.getAttribute('d') ?? '');
    // Beside the region, as it may be turned over; but what lies above the regions stays the last.
    on.parentNode?.insertBefore(ring, on.parentNode.querySelector(':scope > .drawing'));
    standing.ring = ring;
    const name = on.getAttribute('aria-label');
    // While its words wait for their language, it has none to say.
    if (still().dataset.words === undefined) {
      const [hint, said] = ['.still .hint', '.still .body-map > [role=status]'].map((at) => /** @type {HTMLElement | null} */ (root.querySelector(at)));
      // As high as it was: what stands below stays where it is.
      if (hint) hint.style.minHeight = `${hint.offsetHeight}px`;
      for (const at of [hint, said]) if (at) at.textContent = name;
    }
  };
  const free = () => {
    standing.down = false;
    standing.lifted?.();
  };

  host.addEventListener('click', (event) => {
    const on = target(event);
    if (on) hear(event, on);
    free();
  }, listening);
  host.addEventListener('keydown', (event) => {
    if (event.repeat || !/^( |Enter)$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    const on = target(event);
    if (!on) return;
    event.preventDefault();
    hear(event, on);
  }, listening);
  host.addEventListener('focusin', (event) => (standing.focused = target(event) ?? undefined), listening);
  host.addEventListener('pointerdown', (event) => (standing.down = Boolean(target(event))), listening);
  host.addEventListener('pointercancel', free, listening);
  // The click of a mouse comes at once, that of a finger once it is no double tap.
  addEventListener('pointerup', ({ pointerType }) => setTimeout(free, pointerType === 'mouse' ? 50 : 400), listening);
}
