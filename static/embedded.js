// Runs in embed.html: the element in a frame, and what it says to the page around. The messages are listed in docs/embedding.md.

/** The version of the messages. */
const VERSION = 1;
/** Attributes of the element that the frame's address may give. Not its report: servers read addresses. */
const GIVEN = ['lang', 'theme', 'heading', 'heading-level', 'build', 'view', 'parts', 'name', 'storage', 'readonly'];
/** What the page around hears of. */
const EVENTS = ['ready', 'change', 'assessment', 'routine-end', 'error'].map((name) => `sorewise-${name}`);

const element = /** @type {import('./boot.js').SoreWiseElement} */ (document.querySelector('sore-wise'));
for (const [name, value] of new URLSearchParams(location.search)) if (GIVEN.includes(name)) element.setAttribute(name, value);

// What scrolls is the page around.
const style = new CSSStyleSheet();
style.replaceSync('html{overflow:hidden}body{margin:0}');
const isFramed = parent !== self;
if (isFramed) document.adoptedStyleSheets = [style];

const allowed = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name=sorewise-parents]'))?.content.split(/\s+/).filter(Boolean) ?? [];
/** @type {string | undefined} The origin of the page around, once that has spoken. */
let around;
/**
 * What is personal goes to that origin alone; a page without one of its own (in a sandbox) gets what is not.
 * @param {{ type: string } & Record<string, unknown>} message
 * @param {boolean} [personal]
 */
const tell = (message, personal = true) => {
  if (around === undefined || (personal && around === 'null')) return;
  parent.postMessage({ sorewise: VERSION, ...message }, around === 'null' ? '*' : around);
};

/** @type {{ type: string } | undefined} That it is ready, for a page that speaks later. */
let ready;
let height = 0;
const measure = () => {
  const now = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (now !== height) tell({ type: 'height', height: now }, false);
  if (around !== undefined) height = now;
};

/** @param {unknown} value */
const isLength = (value) => typeof value === 'number' && value >= 0 && value < 1e6;

/**
 * What the page around may ask, by the type of its message.
 * @type {Record<string, (data: any) => unknown>}
 */
const asked = {
  connect() {
    height = 0;
    measure();
    if (ready) tell(ready);
  },
  seen({ top, bottom }) {
    // Read by static/framed.js, which hears of this message after us.
    if (isLength(top) && isLength(bottom)) Object.assign(globalThis, { sorewiseSeen: { top, bottom } });
  },
  'get-report': ({ id }) => tell({ type: 'reply', id, report: element.report, assessment: element.assessment }),
  'set-report': ({ id, report }) => element.setReport(report).then(
    () => tell({ type: 'reply', id, report: element.report, assessment: element.assessment }),
    (error) => tell({ type: 'reply', id, error: String(error?.message ?? error) }),
  ),
};

if (isFramed) {
  addEventListener('message', ({ data, source, origin }) => {
    if (source !== parent || data?.sorewise !== VERSION || !Object.keys(asked).includes(data.type)) return;
    if (allowed.length && !allowed.includes(origin)) return;
    if (around === undefined && data.type === 'connect') around = origin;
    if (origin === around) asked[data.type](data);
  });
  for (const name of EVENTS) {
    element.addEventListener(name, (event) => {
      const { kind, error, ...detail } = /** @type {CustomEvent} */ (event).detail;
      const message = { type: 'event', name, detail: kind ? { kind, error: String(error) } : detail };
      if (name === 'sorewise-ready') ready = message;
      tell(message);
    });
  }
  new ResizeObserver(measure).observe(document.documentElement);
  /** Until whoever is around has spoken; nothing of the reader is in this. Its script may come later than this one. @param {number} wait */
  const greet = (wait) => {
    if (around !== undefined || wait > 60_000) return;
    parent.postMessage({ sorewise: VERSION, type: 'hello' }, '*');
    setTimeout(greet, wait, wait * 2);
  };
  greet(100);
}
