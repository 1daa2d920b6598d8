// Begins anew where the program has broken: a panic stops it for good, with all elements of the page that share it. Each goes on
// with its report, in a program of its own memory. The build puts this into `static/host.js`.

/** @typedef {import('./boot.js').SoreWiseElement} SoreWiseElement */

/** So often in a minute at most: what breaks again and again gets plain advice instead. */
const MOST = 3;
/** @type {number[]} When it broke, in milliseconds. */
const times = [];
/** @type {WeakRef<SoreWiseElement>[]} Whose program may break; nobody is kept alive by that. */
let running = [];

/** How the address of the program's JavaScript side begins: it lies beside this file. Bundlers would look for a file of an address made by `URL`. */
const GLUE = import.meta.url.replace(/[^/]*$/, 'sorewise.');

/** @type {string | undefined} What the browser calls the program in a stack, where it shows too little of one to see the file. */
let program;
/** Learns that; the program has to have called it. */
export const learn = () => {
  program ??= /wasm:[^\s()@]*(?=:wasm-function)/.exec(String(new Error().stack))?.[0];
};

/**
 * Whether an error says that the program has broken: pages have programs of their own.
 * @param {any} error
 */
const isOurs = (error) => error instanceof WebAssembly.RuntimeError && [GLUE, program].some((name) => name && String(error.stack).includes(name));

/** @param {unknown} error */
function beginAnew(error) {
  const elements = running.map((element) => element.deref()).filter((element) => element?._widget !== undefined);
  if (!elements[0] || !isOurs(error)) return;
  /** @type {import('./boot.js').SoreWiseClass} */ (elements[0].constructor).renew();
  const now = Date.now();
  times.push(now);
  const often = times.filter((time) => now - time < 60_000).length > MOST;
  for (const element of elements) {
    if (!element) continue;
    element._end(true);
    if (often) element._fail(error);
    else if (element.isConnected) element.connectedCallback();
  }
}

/**
 * Begins an element anew whenever its program breaks.
 * @param {SoreWiseElement} element
 */
export function restart(element) {
  if (!window.WeakRef) return;
  if (!running.length) {
    addEventListener('error', ({ error }) => beginAnew(error));
    addEventListener('unhandledrejection', ({ reason }) => beginAnew(reason));
  }
  if (running.some((other) => other.deref() === element)) return;
  running = [...running.filter((other) => other.deref()), new WeakRef(element)];
  // What breaks while the page sets something is told to the page.
  element.addEventListener('sorewise-error', (event) => beginAnew(/** @type {CustomEvent} */ (event).detail.error));
}
