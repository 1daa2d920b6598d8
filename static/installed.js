// What our page does once it can be used: it keeps itself for use without a network, offers to be installed, and does
// what a shortcut of the installed app, or a file that it opens, asks for. Loaded by app.js.

/** @typedef {import('./boot.js').SoreWiseElement} SoreWiseElement */
/** @typedef {Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> }} InstallPrompt https://w3c.github.io/manifest-incubations/ (Chromium) */
/** @typedef {Record<'install' | 'ios' | 'yes' | 'no' | 'label', string>} Words */

/**
 * What is said here, in each language; filled in by the build.
 * @type {Record<string, Words>}
 */
const SAID = /*SAID*/{};

/** Where it is kept when the first answer was given, or `no` where nobody wants to be asked again. */
const ASKED = 'sorewise:install';
/** To install something is worth a thought once somebody has come back: so long after the first answer, in milliseconds. */
const RETURNED = 12 * 3600 * 1000;
/** Answers in which somebody has better things to think of than an app. */
const GRAVE = ['consult', 'urgent', 'emergency'];

const page = document.documentElement;
const words = () => SAID[page.lang] ?? SAID.en;

/** @param {string} [value] */
function asked(value) {
  try {
    if (value) localStorage.setItem(ASKED, value);
    return localStorage.getItem(ASKED);
  } catch {
    // Where nothing can be kept nobody has come back, for all that we know.
    return 'no';
  }
}

/**
 * @param {SoreWiseElement} widget
 */
async function offline(widget) {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  // Names all other files of this version.
  const boot = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[src*="/boot."]'))?.src;
  const about = () => ({
    language: page.lang,
    // Who saves data keeps what was read, not what else could be.
    all: !(/** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData),
  });
  workers.addEventListener('message', ({ data }) => {
    // It works without a network from now on.
    if (data === 'kept') page.dataset.offline = '';
    // This version did not start; the one before did.
    if (data === 'back') location.reload();
  });
  if (widget.dataset.state === 'failed') return workers.controller?.postMessage({ fails: boot, ...about() });

  const policy = window.trustedTypes?.createPolicy('sorewise', {
    // The one address that is ever made here; nothing else passes.
    createScriptURL: (url) => (url === './sw.js' ? url : ''),
  });
  const registration = await workers.register(policy ? policy.createScriptURL('./sw.js') : './sw.js');
  let { controller } = workers;
  /**
   * Workers of one version may be several, one after the other: only another version is news.
   * @param {ServiceWorker} worker
   * @returns {Promise<string>}
   */
  const versionOf = (worker) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.postMessage('version', [port2]);
    });
  let running = controller && versionOf(controller);
  /** @param {ServiceWorker | null} worker */
  const offer = async (worker) => {
    if (worker && running && (await versionOf(worker)) !== (await running)) widget.offerUpdate();
  };
  // This reader has agreed to the new version.
  let agreed = false;

  const again = () => {
    history.replaceState({ ...history.state, report: widget.report }, '');
    location.reload();
  };
  registration.addEventListener('updatefound', () => {
    const installing = registration.installing;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && offer(registration.waiting));
  });
  offer(registration.waiting);
  document.addEventListener('visibilitychange', () => {
    // Without a network there is no news; that is no error.
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
  widget.addEventListener('sorewise-update', () => {
    agreed = true;
    if (registration.waiting) registration.waiting.postMessage('activate');
    else again();
  });
  workers.addEventListener('controllerchange', () => {
    if (agreed) return again();
    // The first one may be there before this is told.
    if (workers.controller === controller) return;
    // Somebody has agreed in another tab. In this one a routine may be going on: it stays as it is, and offers the same.
    ({ controller } = workers);
    if (running) offer(controller);
    else running = controller && versionOf(controller);
  });
  (await workers.ready).active?.postMessage({ runs: boot, ...about() });
}

/**
 * A few words at the end of the page, until somebody chooses.
 * @param {string} said
 * @param {(() => void) | undefined} accept
 */
function invite(said, accept) {
  const aside = document.createElement('aside');
  aside.id = 'install';
  aside.setAttribute('aria-label', words().label);
  const text = document.createElement('p');
  text.textContent = said;
  /**
   * @param {string} name
   * @param {() => void} act
   */
  const button = (name, act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.onclick = () => {
      aside.remove();
      asked('no');
      act();
    };
    return button;
  };
  aside.append(text, ...(accept ? [button(words().yes, accept)] : []), button(words().no, () => {}));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`#install{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:center;max-width:44rem;margin:0 auto 1rem;padding:0 1rem}
    #install p{margin:0;flex:1 1 16rem}
    #install button{min-height:2.75rem;padding:.25rem 1.25rem;border:1px solid currentColor;border-radius:2rem;background:none;color:inherit;font:inherit;cursor:pointer}
    @media print{#install{display:none}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.querySelector('main')?.after(aside);
}

/**
 * Offers to install the page once: to whoever has come back after an answer, with an answer that allows a calm thought.
 * @param {SoreWiseElement} widget
 * @param {Promise<InstallPrompt>} offered
 */
function installs(widget, offered) {
  const manifest = /** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel=manifest]'));
  if (manifest && page.lang !== 'en') manifest.href = `./manifest-${page.lang}.webmanifest`;
  if (navigator.standalone || matchMedia('(display-mode: standalone)').matches || asked() === 'no') return;
  addEventListener('appinstalled', () => {
    asked('no');
    document.querySelector('#install')?.remove();
  });
  // Safari on iPhones and iPads cannot be asked; there one can be told how.
  const byHand = navigator.standalone === false && navigator.maxTouchPoints > 0;
  /** @type {InstallPrompt | undefined} */
  let prompt;
  const look = () => {
    const answer = /** @type {{ disposition?: string } | null} */ (widget.assessment);
    const disposition = answer?.disposition;
    if (!disposition || GRAVE.includes(disposition) || document.querySelector('#install')) return;
    const since = asked() ?? asked(String(Date.now()));
    // The line of a clock that was set forward is not waited for.
    if (!since || since === 'no' || Math.abs(Date.now() - Number(since)) < RETURNED) return;
    if (prompt) invite(words().install, () => void prompt?.prompt().catch(() => {}));
    else if (byHand) invite(words().ios, undefined);
  };
  widget.addEventListener('sorewise-assessment', look);
  offered.then((event) => {
    prompt = event;
    look();
  });
  look();
}

/**
 * Waits for something that the element draws, for a while.
 * @param {SoreWiseElement} widget
 * @param {string} selector
 * @returns {Promise<HTMLElement | null>}
 */
async function drawn(widget, selector) {
  for (let tries = 0; tries < 100; tries++) {
    const found = /** @type {HTMLElement | null | undefined} */ (widget.shadowRoot?.querySelector(selector));
    if (found) return found;
    await new Promise((go) => setTimeout(go, 100));
  }
  return null;
}

/**
 * A file of ours that was opened or shared: its report is shown as one that a link brings, after a question; of a backup is
 * shown what it would change.
 * @param {SoreWiseElement} widget
 * @param {string} text
 */
async function take(widget, text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    // What is no JSON is no report; the element says so of anything else.
  }
  if (data?.format === 'sorewise-diary') {
    const opener = await drawn(widget, '[data-action=stored]');
    if (opener?.getAttribute('aria-expanded') !== 'true') opener?.click();
    if (await drawn(widget, '.stored')) widget._diary?.show({ data });
    return;
  }
  // What is broken is said by whom it is read.
  const bytes = new TextEncoder().encode(JSON.stringify(data ?? false));
  const coded = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  location.hash = `sorewise=${coded}`;
}

/** @param {SoreWiseElement} widget */
async function asks(widget) {
  const address = new URL(location.href);
  const wish = address.searchParams.get('do');
  if (wish) {
    address.searchParams.delete('do');
    history.replaceState(history.state, '', address);
  }
  if (wish === 'routine') {
    // Nobody's routine begins by itself: what the answer offers is brought before the person.
    const button = await drawn(widget, '[data-action=resume], [data-action=start-routine]');
    button?.scrollIntoView({ block: 'center' });
    button?.focus({ preventScroll: true });
  }
  if (wish === 'open' && window.caches) {
    const key = `${address.origin}${address.pathname}?opened`;
    const file = await caches.match(key);
    if (file) {
      await take(widget, await file.text());
      for (const name of await caches.keys()) await (await caches.open(name)).delete(key);
    }
  }
  window.launchQueue?.setConsumer(async ({ files }) => {
    const [first] = files ?? [];
    if (first) await take(widget, await (await first.getFile()).text());
  });
}

/**
 * @param {SoreWiseElement} widget
 * @param {Promise<InstallPrompt>} offered Comes where the browser can install the page.
 */
export default async function installed(widget, offered) {
  // The page is whole: another time it may be loaded anew once more (static/first.js).
  if (history.state?.again) history.replaceState({ ...history.state, again: undefined }, '');
  installs(widget, offered);
  // Each for itself: where a browser forbids workers (private windows, say) files are opened all the same.
  await Promise.all([asks(widget), offline(widget)]);
}
