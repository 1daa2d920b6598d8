// What our own page does at its first moment, inside of the element, before anything of it is drawn. The build puts this
// function into the page, and calls it with that of `still.js`.

/**
 * Decides on the language, and makes the first view answer.
 * @param {typeof import('./still.js').default} stand
 * @param {Record<string, string>} directions Each language's direction.
 */
export default function first(stand, directions) {
  /** @type {string | null} */
  let kept = null;
  /** @type {string | null} */
  let look = null;
  try {
    kept = localStorage.getItem('sorewise:language');
    look = localStorage.getItem('sorewise:look');
  } catch {
    // Nothing is kept where storage is blocked.
  }
  const wanted = /** @type {string[]} */ ([kept, ...navigator.languages].filter(Boolean));
  // Portuguese is there as Brazil writes it, and for whoever reads another.
  const primary = (/** @type {string} */ tag) => tag.split('-')[0].toLowerCase();
  const spoken = wanted.map((tag) => Object.keys(directions).find((language) => primary(language) === primary(tag)));
  const language = spoken.find(Boolean) ?? 'en';
  const page = document.documentElement;
  page.lang = language;
  page.dir = directions[language];
  // The element comes to it a little later, by itself: static/page.js.
  const [theme, size] = look?.split(' ') ?? [];
  if (/^(light|dark)$/.test(theme)) page.style.colorScheme = theme;
  if (Number(size)) page.style.setProperty('--sorewise-font-size', `max(${16 * Number(size)}px,${size}em)`);
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const host = /** @type {import('./still.js').Host} */ (script.parentElement);
  // The words in the page are English; `boot.js` brings those of the language.
  if (language !== 'en') host.dataset.words = page.dir;
  // A page that the browser has kept names scripts that its host may have no more. The one that is there now names others.
  addEventListener('error', ({ target }) => {
    if (/** @type {Element} */ (target).localName !== 'script' || history.state?.again) return;
    // Not where the network is gone: what stands in the page can be read.
    fetch(location.href, { cache: 'reload' }).then(() => {
      history.replaceState({ ...history.state, again: 1 }, '');
      location.reload();
    });
  }, true);
  stand(host, '');
  script.remove();
}
