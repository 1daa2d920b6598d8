// Links that hold a report, in the part of an address that browsers keep to themselves. The build puts this into
// `static/boot.js` and `static/host.js`.

/**
 * The report is JSON in base64url, at the end: what a page has in its fragment (a heading, the route of an app) stays before it,
 * written as routers write what follows a route. A number names the element of the page, the first has none.
 */
const LINK = /(^#|[?&])sorewise(?:\.(\d+))?=(.*)$/;

/** @returns {Element[]} */
const widgets = () => [...document.querySelectorAll('sore-wise')];

/**
 * The report in the page's address, if it is for this element: as text, and what the fragment is without it.
 * @param {Element} element
 */
export const linked = (element) => {
  const { hash } = location;
  const found = LINK.exec(hash);
  if (!found) return undefined;
  const there = widgets();
  // One that is not there any more is the first; one in a shadow tree is alone.
  const meant = there[Number(found[2] ?? 1) - 1] ?? there[0] ?? element;
  return meant === element ? { text: found[3], rest: hash.slice(0, found.index) } : undefined;
};

/**
 * The page's address with a report for an element.
 * @param {Element} element
 * @param {string} text
 */
export const linkTo = (element, text) => {
  const hash = location.hash.replace(LINK, '');
  const number = widgets().indexOf(element) + 1;
  return [
    location.href.split('#')[0], hash || '#', hash && (hash.includes('?') ? '&' : '?'), 'sorewise', number > 1 ? `.${number}` : '', '=', text,
  ].join('');
};

/** @param {unknown} data */
export const encode = (data) =>
  btoa(JSON.stringify(data)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
/** @param {string} text */
export const decode = (text) => JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
