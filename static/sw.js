// Keeps the whole app, a few files, for use without a network. A new version waits until the person agrees (see
// installed.js), and goes back to the one before it where it does not start.

/**
 * [path, when it is kept] of every file, filled in by the build. First what the app starts with (''), then a language
 * (its tag), then the rest.
 * @type {[string, string][]}
 */
const FILES = /*PRECACHE*/[];
/** A hash over all of them and their contents. */
const VERSION = /*VERSION*/"";

// Other programs may live on this host: the scope keeps our caches apart from theirs.
const SCOPE = self.registration.scope;
const OURS = `sorewise ${SCOPE} `;
const CACHE = OURS + VERSION;
/** @param {string} path */
const here = (path) => new URL(path, self.location.href).href;
const INDEX = here('./index.html');
/** @type {[string, string][]} */
const files = FILES.map(([path, tier]) => [here(path), tier]);
/** Names all other files: whoever runs it runs this version. */
const BOOT = FILES.find(([path]) => path.startsWith('assets/boot.'))?.[0] ?? '';
const languages = new Set(FILES.map(([path, tier]) => (path.startsWith('assets/messages-') ? tier : '')));

/** Where the pages that were asked of this version are counted, until one has started. */
const TRIES = `${SCOPE}?tries`;
/** So many pages that did not start are enough; some are only closed early. */
const MOST = 4;
/** Where a file waits that another program has shared. */
const OPENED = `${SCOPE}?opened`;

/** @param {string} url */
const isHashed = (url) => /\.[0-9a-f]{6}\.\w+$/.test(url);
/**
 * @param {Cache | CacheStorage} where
 * @param {string} url
 */
const find = (where, url) => where.match(url, { ignoreVary: true });

/**
 * The same answer, as if it had not been redirected: some hosts send `/index.html` to `/`, and a browser takes no
 * redirected answer for a page.
 * @param {Response} response
 * @param {BodyInit | null} [body]
 */
function plain(response, body = response.body) {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(body, { status: response.status, headers });
}

/** @param {string} url */
async function load(url) {
  const hashed = isHashed(url);
  // What an earlier version has kept, or the page has just loaded, is not loaded again. Other names do not tell
  // the contents: a stale file would stay for good.
  const known = hashed && (await find(caches, url));
  if (known) return known;
  const response = await fetch(url === INDEX ? SCOPE : url, { cache: hashed ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  if (url !== INDEX) return response.redirected ? plain(response) : response;
  const text = await response.text();
  // While a host is half way through a new version, its page may not be the one of this worker.
  if (!text.includes(BOOT)) throw new Error('the page is of another version');
  return plain(response, text);
}

/**
 * Keeps the files of these tiers, some at a time: the page may want the line, too.
 * @param {Cache} cache
 * @param {(tier: string) => boolean} wanted
 */
async function keep(cache, wanted) {
  /** @param {string[]} urls */
  const all = (urls) => Promise.all(urls.map(async (url) => (await find(cache, url)) ?? cache.put(url, await load(url))));
  const urls = files.filter(([url, tier]) => url !== INDEX && wanted(tier)).map(([url]) => url);
  for (let at = 0; at < urls.length; at += 4) await all(urls.slice(at, at + 4));
  // The page comes last: a version that has one is whole.
  if (wanted('')) await all([INDEX]);
}

/** The caches of other versions. */
const others = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);

/** The page of a version that has started once, if there is one beside this. */
async function earlier() {
  for (const name of (await others()).reverse()) {
    const cache = await caches.open(name);
    const page = !(await find(cache, TRIES)) && (await find(cache, INDEX));
    if (page) return page;
  }
}

/** @param {Cache} cache */
async function tries(cache) {
  const counted = await find(cache, TRIES);
  return counted ? Number(await counted.text()) : undefined;
}

async function install() {
  const isUpdate = (await others()).length > 0;
  const cache = await caches.open(CACHE);
  await cache.put(TRIES, new Response('0'));
  // Who reads in another language than the browser's tells it: see below.
  const spoken = navigator.languages.map((tag) => tag.split('-')[0].toLowerCase()).find((tag) => languages.has(tag)) ?? 'en';
  // Nobody waits for a new version, and it is to lack nothing that the old one has.
  await keep(cache, (tier) => isUpdate || tier === '' || tier === spoken);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/**
 * A page runs, or does not.
 * @param {{ runs?: string, fails?: string, language: string, all: boolean }} told Whose boot script it runs, or tried to.
 * @param {Client} page
 */
async function hear({ runs, fails, language, all }, page) {
  const cache = await caches.open(CACHE);
  if (fails?.endsWith(BOOT)) {
    const counted = await tries(cache);
    if (counted === undefined || counted >= MOST) return;
    await cache.put(TRIES, new Response(String(MOST)));
    if (await earlier()) page.postMessage('back');
  }
  if (!runs) return;
  if (runs.endsWith(BOOT)) {
    await cache.delete(TRIES);
    // Another page may still be of the version before; what waits to be installed is nobody's yet.
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const { installing, waiting } = self.registration;
    if (pages.length < 2 && !installing && !waiting) await Promise.all((await others()).map((name) => caches.delete(name)));
  }
  await keep(cache, (tier) => tier === language);
  if (!all) return;
  await keep(cache, () => true);
  page.postMessage('kept');
}

self.addEventListener('message', (event) => {
  const { data, source, ports } = /** @type {ExtendableMessageEvent} */ (event);
  if (data === 'activate') self.skipWaiting();
  else if (data === 'version') ports[0].postMessage(VERSION);
  // Without a network the next visit keeps what is missing.
  else if (source) /** @type {ExtendableEvent} */ (event).waitUntil(hear(data, /** @type {Client} */ (source)).catch(() => {}));
});

/** @param {Request} request */
async function page(request) {
  const cache = await caches.open(CACHE);
  const counted = await tries(cache);
  if (counted !== undefined && counted < MOST) await cache.put(TRIES, new Response(String(counted + 1)));
  if (counted !== undefined && counted >= MOST) {
    // This version does not start here. Where no other one is kept, the host may have one by now.
    const other = (await earlier()) ?? (await fetch(SCOPE, { cache: 'reload' }).catch(() => undefined));
    if (other?.ok) return plain(other);
  }
  return (await find(cache, INDEX)) ?? fetch(request);
}

/**
 * @param {Request} request
 * @param {string} url
 */
async function file(request, url) {
  const cache = await caches.open(CACHE);
  const kept = (await find(cache, url)) ?? (isHashed(url) ? await find(caches, url) : undefined);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && files.some(([known]) => known === url)) await cache.put(url, response.redirected ? plain(response.clone()) : response.clone());
  return response;
}

/**
 * Another program shares a file with the installed app: the page takes it from here.
 * @param {Request} request
 */
async function shared(request) {
  const [first] = (await request.formData()).getAll('file');
  if (first) await (await caches.open(CACHE)).put(OPENED, new Response(first));
  return Response.redirect(`${SCOPE}?do=open`, 303);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  const asset = origin + pathname;
  if (request.method === 'POST' && asset === SCOPE && search === '?do=share') event.respondWith(shared(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && (asset === SCOPE || asset === INDEX)) event.respondWith(page(request));
  else if (asset !== INDEX && asset.startsWith(SCOPE) && (isHashed(asset) || files.some(([url]) => url === asset))) event.respondWith(file(request, asset));
});
