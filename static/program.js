// Loads the program, its parts and its texts, each once for all elements of a page. The build puts this into `static/boot.js`.

/**
 * @typedef {object} Files
 * @property {string} module The program's JS side.
 * @property {string} wasm
 * @property {number} size How long that is, in bytes.
 * @property {string[][]} parts What comes after the map, in its order: the files of each part; none where the program has one file.
 * @property {string} host Handlers of what the second part asks for.
 * @property {string} diary Where the diary lies.
 * @property {string} sources The publications: what whoever opens “Sources” reads.
 * @property {Record<string, [string, string, string]>} messages Of each language: what is read first, and what goes with each part.
 * @property {Record<string, Words>} words Of each language: what is said without the program.
 * @property {Record<string, string>} still Of each language: what the first view says, a line each.
 * @property {Record<string, string>} plain Of each language: what is said where the program does not run.
 *
 * @typedef {{ name: string, title: string, direction: string, failedTitle: string, failedText: string, failedRetry: string }} Words
 */

/** Names of the hashed files, filled in by the build. */
export const files = /** @type {Files} */ (/** @type {unknown} */ (/*FILES*/null));
/** @param {string} path */
export const here = (path) => new URL(path, import.meta.url).href;

/** A style sheet. Where there are none, on a server, this script is only read. */
export const sheet = (text = '') => {
  const made = new (globalThis.CSSStyleSheet ?? Set)();
  if (text) /** @type {CSSStyleSheet} */ (made).replaceSync?.(text);
  return /** @type {CSSStyleSheet} */ (made);
};
/** The styles of what comes with the answer. */
export const later = sheet();

/** @type {Promise<unknown> | undefined} Where the host has no file of this name any more: the next load brings a newer loader. */
export let gone;
/** @param {string} path */
const get = async (path) => {
  const response = await fetch(here(path));
  if (response.status === 404) gone ??= fetch(import.meta.url, { cache: 'reload' }).catch(() => {});
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
};

/**
 * The program's first part, compiled while it comes; `more` is called once two thirds of it are here, so that what follows
 * does not compete with it and leaves no gap.
 * @param {() => void} more
 */
const firstPart = async (more) => {
  const response = await get(files.wasm);
  if (!window.TransformStream || !WebAssembly.compileStreaming || !response.body) {
    more();
    return WebAssembly.compile(await response.arrayBuffer());
  }
  let come = 0;
  const counted = response.body.pipeThrough(new TransformStream({
    transform(chunk, controller) {
      come += chunk.length;
      if (come > files.size * 2 / 3) more();
      controller.enqueue(chunk);
    },
  }));
  // A response of our own: some hosts send a type with which browsers would compile nothing while it comes.
  return WebAssembly.compileStreaming(new Response(counted, { headers: { 'content-type': 'application/wasm' } }));
};

/** @type {Promise<Program> | undefined} */
let engine;
/** @type {Promise<WebAssembly.Module> | undefined} Its first part, for whoever begins anew. */
let compiled;
/** How often it has begun anew. */
let run = 0;
/**
 * The WebAssembly module, loaded once for all elements; a failed load may be tried again.
 * @param {() => void} more Called when the line has room for what comes next.
 */
export const load = (more) =>
  (engine ??= Promise.all([import(here(files.module) + (run ? `#${run}` : '')), (compiled ??= firstPart(more))])
    .then(async ([module, compiled]) => {
      await module.default({ module_or_path: compiled });
      return module;
    })
    .catch((error) => {
      engine = compiled = undefined;
      throw error;
    }));

/** Gives up the program, which has broken: the next load begins anew, with what is here. */
export const renew = () => {
  engine = undefined;
  run += 1;
  parts = completions.length = 0;
};

export let /** @type {typeof import('./host.js').hostFor} */ hostFor, /** @type {typeof import('./diary.js').diaryFor} */ diaryFor;
/** The part that keeps the diary, and the one that shows all that is stored, once somebody asks for it. */
export const DIARY = 1, SHELF = 3;
/** @type {Promise<ArrayBuffer[]>[]} */
const pieces = [];
/**
 * Asks for the files of a part.
 * @param {number} part
 */
export const fetchPart = (part) =>
  (pieces[part] ??= Promise.all((files.parts[part] ?? []).map((path) => get(path).then((file) => file.arrayBuffer())))
    .catch((error) => {
      delete pieces[part];
      throw error;
    }));
/** How many parts of the program are here beside the map; with the first it answers. */
export let parts = 0;
/** @type {Promise<void>[]} */
const completions = [];
/**
 * A part of the program after the map, loaded once: 0 is what answers. It works in the memory of the first part, and
 * stands on those before it.
 * @param {number} part
 * @returns {Promise<void>}
 */
export const complete = (part) =>
  // Not compiled while it comes: this is little, and the first part has the processor.
  (completions[part] ??= Promise.all([
    load(() => {}), import(here(files.host)), fetchPart(part),
    part ? complete(part - 1) : undefined, part === DIARY ? import(here(files.diary)) : undefined,
  ])
    .then(async ([module, hosting, come, , keeping]) => {
      ({ hostFor } = hosting);
      if (keeping) ({ diaryFor } = keeping);
      if (come.length) {
        // It is loaded: this only asks for its exports.
        const imports = { __wasm_split: await module.default() };
        await Promise.all(come.map(async (file) => {
          const own = await WebAssembly.compile(file);
          // What it shares with other parts lies in it.
          const shared = WebAssembly.Module.customSections(own, 'shared');
          await Promise.all([WebAssembly.instantiate(own, imports), ...shared.map((module) => WebAssembly.instantiate(module, imports))]);
        }));
      }
      delete pieces[part];
      parts = Math.max(parts, part + 1);
      module.markLoaded(parts);
      later.replaceSync(module.deferredStyles());
    })
    .catch((error) => {
      delete completions[part];
      throw error;
    }));

/**
 * Tries again for a while, where a connection breaks.
 * @template T
 * @param {() => Promise<T>} get
 * @param {() => boolean} wanted Whether it still is.
 * @returns {Promise<T>}
 */
export const patiently = async (get, wanted) => {
  for (let tries = 5; ; tries -= 1) {
    try {
      return await get();
    } catch (error) {
      if (tries === 1 || !wanted()) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2000));
      if (!wanted()) throw error;
    }
  }
};

/** @type {Record<string, Promise<string>>} */
const tables = {};
/** A table of texts, loaded once. @param {string} path */
export const table = (path) =>
  (tables[path] ??= get(path)
    .then((file) => file.text())
    .catch((error) => {
      delete tables[path];
      throw error;
    }));

