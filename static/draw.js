// Draws the first view from data, and gives it its words. The build puts this into `static/boot.js`.

/**
 * An element of the first view: its name, its attributes, and what is in it.
 * @typedef {[string, Record<string, string>, ...(Drawn | string)[]]} Drawn
 */

/** Keeps the room of an element without a first view. */
export const room = () => {
  const div = document.createElement('div');
  div.className = 'room';
  div.append(document.createElement('slot'));
  return div;
};

/** The attributes that say something. */
const SAYING = ['aria-label', 'title'];

/**
 * Not as HTML: pages with trusted types take none.
 * @param {Drawn} drawn
 * @returns {Element}
 */
export const draw = ([name, attributes, ...inside]) => {
  const svg = /^(svg|g|path|defs|stop|pattern|rect|radialGradient)$/.test(name);
  const element = document.createElementNS(`http://www.w3.org/${svg ? '2000/svg' : '1999/xhtml'}`, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.append(...inside.map((each) => (typeof each === 'string' ? each : draw(each))));
  return element;
};

/**
 * Gives the first view other words: all that it says, in the order of the document.
 * @param {Element} shown
 * @param {string} language
 * @param {string} direction
 * @param {string[]} said
 */
export const word = (shown, language, direction, said) => {
  shown.setAttribute('lang', language);
  shown.setAttribute('dir', direction);
  for (const added of shown.querySelectorAll('[role=status]')) added.replaceChildren();
  // Elements' names first, then what is in them.
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) node.data = said.shift() ?? '';
    else for (const name of SAYING) if (/** @type {Element} */ (node).hasAttribute(name)) /** @type {Element} */ (node).setAttribute(name, said.shift() ?? '');
  }
};

/**
 * Waits until the program has drawn beside what stands there.
 * @param {ShadowRoot} root
 * @param {Element} room
 * @param {(value?: unknown) => void} go
 */
export const drawn = (root, room, go) => {
  const look = () => {
    const there = [...root.children].some((child) => child !== room && child.querySelector(':scope > .sw'));
    if (there) go();
    return there;
  };
  if (look()) return;
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(root, { childList: true, subtree: true });
};

/**
 * Waits until a pointer that is down on the first view is lifted, or has been forgotten.
 * @param {import('./still.js').Host['standing']} standing
 */
export const lifted = (standing) => standing?.down && new Promise((go) => {
  standing.lifted = () => go(undefined);
  setTimeout(go, 5000);
});
