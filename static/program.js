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
 * @property {[list: string, listSum: string, moduleSum: string]} [sums] Where the hashes of all files are listed, that list's own hash, and the
 * one of `module`, which does not wait for it; none where nobody else answers for the files than for this script: in our own page, and where a
 * bundler has made other files of them.
 *
 * @typedef {{ name: string, title: string, direction: string, failedTitle: string, failedText: string, failedRetry: string, core?: string }} Words
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
/** When something of ours came last, in milliseconds of `performance.now()`. */
export let heard = 0;
const hear = () => {
  heard = performance.now();
};

/** Whether files are checked. Where nothing is, the build leaves out what does it. */
const CHECKS = /** @type {boolean} */ (true);
/** @type {Promise<Record<string, string>> | undefined} */
let sums;
/** @type {Set<string>} Files that were not what they are to be: a browser may have kept them so. */
const spoiled = new Set();
/**
 * The hash that a file is to have, as pages write it; undefined where nothing is checked.
 * @param {string} path
 */
const sumOf = async (path) => {
  if (!CHECKS || !files.sums) return undefined;
  const [list, integrity, module] = files.sums;
  if (path === files.module) return module;
  sums ??= fetch(here(list), { integrity }).then((response) => response.json()).catch((error) => {
    sums = undefined;
    throw error;
  });
  return (await sums)[path];
};
/** What computes hashes. There is none in pages without https: there the browser compares while it loads, and waits for the list first. */
const crypt = CHECKS ? globalThis.crypto?.subtle : undefined;
/**
 * The same bytes, if they are those of this version. What is asked for does not wait for the list.
 * @param {string} path
 * @param {ArrayBuffer} bytes
 */
const check = async (path, bytes) => {
  if (!CHECKS) return bytes;
  const sum = crypt && (await sumOf(path));
  if (sum && sum !== `sha384-${btoa(String.fromCharCode(...new Uint8Array(await crypt.digest('SHA-384', bytes))))}`) {
    spoiled.add(path);
    throw new Error(`integrity: ${here(path)} is another file`);
  }
  return bytes;
};
/** @param {string} path */
const get = async (path) => {
  /** @type {RequestInit} */
  let how = {};
  if (CHECKS) {
    const sum = sumOf(path);
    // Asked for at once, and awaited where the file is here.
    sum.catch(() => {});
    how = { integrity: crypt ? '' : await sum, cache: spoiled.has(path) ? 'reload' : 'default' };
  }
  const response = await fetch(here(path), how);
  hear();
  if (response.status === 404) gone ??= fetch(import.meta.url, { cache: 'reload' }).catch(() => {});
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
};
/**
 * What an answer holds, heard piece by piece.
 * @param {Response} response
 * @param {(piece: Uint8Array<ArrayBuffer>) => void} [each]
 */
const counted = (response, each) => window.TransformStream && response.body?.pipeThrough(new TransformStream({
  transform(piece, come) {
    hear();
    each?.(piece);
    come.enqueue(piece);
  },
}));
/** @param {string} path */
const bytesOf = async (path) => {
  const response = await get(path);
  return check(path, await new Response(counted(response) || (await response.arrayBuffer())).arrayBuffer());
};
/** @type {Record<string, Promise<void>>} Scripts that were compared, or are just being. */
const vouched = {};
/**
 * Loads a script, and has the browser compare it, before `import` runs it: docs/hosting.md.
 * `mark` is what its address ends with.
 */
const vouch = !CHECKS ? async () => {} : (/** @type {string} */ path, mark = '') => (vouched[path + mark] ??= (async () => {
  const integrity = await sumOf(path);
  if (!integrity) return;
  const link = document.createElement('link');
  // WebKit loads such a link and compares nothing: there it is compared here, and `import` takes what the browser has kept of it.
  if (/^Apple/.test(navigator.vendor) || !link.relList.supports('modulepreload')) return void (await bytesOf(path));
  await new Promise((go, fail) => {
    Object.assign(link, { rel: 'modulepreload', integrity, href: here(path) + mark, onload: go, onerror: () => fail(new Error(`${link.href} did not load`)) });
    document.head.append(link);
  }).finally(() => link.remove());
})().catch((error) => {
  delete vouched[path + mark];
  throw error;
}));
/** What stands in `host.js`. @returns {Promise<typeof import('./host.js')>} */
export const hosting = () => vouch(files.host).then(() => import(here(files.host)));

/**
 * The program's first part, compiled while it comes; `more` is called once two thirds of it are here, so that what follows
 * does not compete with it and leaves no gap.
 * @param {() => void} more
 */
const firstPart = async (more) => {
  const response = await get(files.wasm);
  let come = 0;
  /** @type {BlobPart[]} What is being compiled is compared when all of it is here, and not run before. */
  const all = [];
  const body = !WebAssembly.compileStreaming ? undefined : counted(response, (piece) => {
    if (CHECKS) all.push(piece);
    come += piece.length;
    if (come > files.size * 2 / 3) more();
  });
  if (!body) {
    more();
    return WebAssembly.compile(await check(files.wasm, await response.arrayBuffer()));
  }
  // A response of our own: some hosts send a type with which browsers would compile nothing while it comes.
  const module = await WebAssembly.compileStreaming(new Response(body, { headers: { 'content-type': 'application/wasm' } }));
  if (CHECKS) await check(files.wasm, await new Blob(all).arrayBuffer());
  return module;
};

/** The program's JavaScript side; with another mark it begins anew. @param {string} mark */
const again = (mark) => vouch(files.module, mark).then(() => import(here(files.module) + mark));
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
  (engine ??= Promise.all([again(run ? `#${run}` : ''), (compiled ??= firstPart(more))])
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
  (pieces[part] ??= Promise.all((files.parts[part] ?? []).map(bytesOf))
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
    load(() => {}), hosting(), fetchPart(part),
    part ? complete(part - 1) : undefined, part === DIARY ? vouch(files.diary).then(() => import(here(files.diary))) : undefined,
  ])
    .then(async ([module, host, come, , keeping]) => {
      ({ hostFor } = host);
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
 * @param {(error: unknown) => void} [failed] Hears of each try that failed.
 * @returns {Promise<T>}
 */
export const patiently = async (get, wanted, failed) => {
  for (let tries = 5; ; tries -= 1) {
    try {
      return await get();
    } catch (error) {
      if (tries === 1 || !wanted()) throw error;
      failed?.(error);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      if (!wanted()) throw error;
    }
  }
};

/** @type {Record<string, Promise<string>>} */
const tables = {};
/** A table of texts, loaded once. @param {string} path */
export const table = (path) =>
  (tables[path] ??= bytesOf(path)
    .then((bytes) => new TextDecoder().decode(bytes))
    .catch((error) => {
      delete tables[path];
      throw error;
    }));

