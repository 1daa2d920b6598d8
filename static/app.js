// The page around the widget: languages, offline use, new versions. Blogs do not load this.

/** @typedef {import('./boot.js').SoreWiseElement} SoreWiseElement */

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

async function offline() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const policy = window.trustedTypes?.createPolicy('sorewise', {
    // The one address that is ever made here; nothing else passes.
    createScriptURL: (url) => (url === './sw.js' ? url : ''),
  });
  const registration = await workers.register(policy ? policy.createScriptURL('./sw.js') : './sw.js');
  let controlled = Boolean(workers.controller);

  const offer = () => registration.waiting && controlled && widget.offerUpdate();
  registration.addEventListener('updatefound', () => {
    const installing = registration.installing;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && offer());
  });
  offer();
  document.addEventListener('visibilitychange', () => {
    // Without a network there is no news; that is no error.
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });

  widget.addEventListener('sorewise-update', () => registration.waiting?.postMessage('activate'));
  workers.addEventListener('controllerchange', () => {
    if (!controlled) {
      controlled = true;
      return;
    }
    history.replaceState({ ...history.state, report: widget.report }, '');
    location.reload();
  });
}

offerLanguages();
// Decided at the page's first moment: static/first.js.
speak(page.lang);
takeOver();
// Where a browser forbids service workers (private windows, say) the page works while it is online.
offline().catch((error) => console.info('sore-wise offline:', error.message));
