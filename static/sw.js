// Keeps the whole app, a few files, for use without a network. A new version waits until the
// person agrees; see app.js.

/**
 * [path, hash of its contents] of every file, filled in by the build.
 * @type {[string, string][]}
 */
const FILES = /*PRECACHE*/[];
/** A hash over all of them. */
const VERSION = /*VERSION*/"";

// Other programs may live on this host: the scope keeps our caches apart from theirs.
const OURS = `sorewise ${self.registration.scope} `;
const CACHE = OURS + VERSION;
const INDEX = new URL('./index.html', self.location.href).href;
const urls = FILES.map(([path]) => new URL(path, self.location.href).href);

self.addEventListener('install', (event) => {
  // Past the browser's own cache: a stale file under an unhashed name would stay for good.
  const requests = urls.map((url) => new Request(url, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  /** @param {string} name */
  const old = (name) => name.startsWith(OURS) && name !== CACHE;
  const clean = caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))));
  event.waitUntil(clean.then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (/** @type {ExtendableMessageEvent} */ (event).data === 'activate') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  const asset = url.origin + url.pathname;
  const wanted = request.mode === 'navigate' && asset === self.registration.scope ? INDEX : asset;
  if (!urls.includes(wanted)) return;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(wanted))
      .then((kept) => kept ?? fetch(request)),
  );
});
