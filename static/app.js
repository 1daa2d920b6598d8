// The page around the widget: languages, and what comes once it can be used. Blogs do not load this.

/** @typedef {import('./boot.js').SoreWiseElement} SoreWiseElement */

/** @typedef {import('./installed.js').InstallPrompt} InstallPrompt */

/** The script of an installed app; its name is filled in by the build. */
const INSTALLED = /*INSTALLED*/'./installed.js';

const widget = /** @type {SoreWiseElement} */ (document.querySelector('sore-wise'));
const page = document.documentElement;

/** Where the chosen language is kept, if the browser keeps anything. */
const CHOSEN = 'sorewise:language';
const { languages, names } = /** @type {import('./boot.js').SoreWiseClass} */ (customElements.get('sore-wise'));

/** @param {string} language */
function keep(language) {
  try {
    localStorage.setItem(CHOSEN, language);
  } catch {
    // It lasts until the page is closed, as the widget says of everything.
  }
}

/** @param {string} language */
function speak(language) {
  page.lang = language;
  widget.lang = language;
  page.dir = widget.words.direction;
  document.title = widget.words.title;
  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = document.querySelectorAll('#languages button');
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.lang === language));
  }
}

function offerLanguages() {
  const buttons = languages.map((language) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = language;
    // Each language in its own words, by the build: `Intl` takes an old phone a tenth of a second to wake.
    button.textContent = names[language];
    button.addEventListener('click', () => {
      keep(language);
      speak(language);
    });
    return button;
  });
  /** @type {HTMLElement} */ (document.querySelector('#languages')).append(...buttons);
}

/** Takes over what was entered before a new version was loaded, even where storage is blocked. */
function takeOver() {
  const report = history.state?.report;
  if (!report) return;
  widget.report = report;
  history.replaceState({ ...history.state, report: undefined }, '');
}

/**
 * What an installed app needs, and working without a network: only once the map can be tapped, or cannot be. Until
 * then nothing competes with it.
 */
function afterwards() {
  const { state } = widget.dataset;
  if (state !== 'ready' && state !== 'failed') return;
  settled.disconnect();
  const idle = window.requestIdleCallback ?? setTimeout;
  idle(() => import(new URL(INSTALLED, import.meta.url).href).then((module) => module.default(widget, offered)).catch((error) => console.info('sore-wise offline:', error.message)));
}

/**
 * Chromium says once that the page can be installed, perhaps early.
 * @type {Promise<InstallPrompt>}
 */
const offered = new Promise((resolve) => {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    resolve(/** @type {InstallPrompt} */ (event));
  });
});

/** Takes over what the reader has chosen of how it looks: `static/first.js` does so the next time, before anything is drawn. */
function look() {
  page.style.removeProperty('--sorewise-font-size');
  page.style.colorScheme = '';
  const { colorScheme } = getComputedStyle(widget);
  if (/^(light|dark)$/.test(colorScheme)) page.style.colorScheme = colorScheme;
}

offerLanguages();
/** @type {import('./page.js').Looking} */ (widget).ours = {
  look,
  speak(language) {
    keep(language);
    speak(language);
  },
};
// Decided at the page's first moment: static/first.js.
speak(page.lang);
takeOver();
const settled = new MutationObserver(afterwards);
settled.observe(widget, { attributeFilter: ['data-state'] });
afterwards();
