// Where the diary lies: IndexedDB, one store for all elements of a site, each with a place in it. The program decides what is read,
// merged and written (src/diary/keeping.rs); here is only how a browser does it. It comes with the part of the program that asks for it.

/**
 * @typedef {[key: string, data: unknown]} Item
 * @typedef {object} Message What the program hears of the store, and when.
 * @property {'found' | 'keep' | 'there' | 'kept' | 'failed' | 'heard' | 'look' | 'newer' | 'file' | 'away'} on
 * @property {Item[]} [items]
 * @property {string} [failed] Why the store does not work.
 * @property {unknown} [data] What is in a file that somebody has brought; null where that is no JSON.
 * @property {boolean} [erases] Whether the browser deletes what a page keeps that nobody visits for a week.
 * @property {number} by A random number, another one each time.
 * @property {number} at Milliseconds since 1970.
 * @property {number} offset Minutes that the wall clock is ahead of UTC.
 * @property {string} zone
 *
 * @typedef {object} Diary
 * @property {() => Promise<Message>} found What is kept; it does not fail, but says so.
 * @property {() => void} keep Stores what the program wants stored.
 * @property {(file?: { data: unknown }) => void} show Shows all that is stored, and what a file would change.
 * @property {() => void} away Says that what shows it did not come.
 * @property {() => void} close
 */

const NAME = 'sorewise';
const STORE = 'diary';
/** The layout of the store: records have schemas of their own. */
const VERSION = 1;
/** How long a store may take to open, and to be read, in milliseconds: some browsers never say that they cannot. */
const PATIENCE = 5000;
/** How often the program looks at the clock, in milliseconds. */
const OFTEN = 300_000;

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * WebKit does after seven days of use without a visit, whatever it is called on a phone; not where the page is installed, which counts
 * visits of its own (https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/).
 */
const erases = () => /AppleWebKit/.test(navigator.userAgent) && !/Chrome\/|Chromium/.test(navigator.userAgent) && !navigator.standalone;

/** @type {Promise<IDBDatabase> | undefined} */
let opened;
/** @type {Set<() => void>} Who hears that a newer version wants the store. */
const newer = new Set();
const database = () =>
  (opened ??= new Promise((/** @type {(database: IDBDatabase) => void} */ resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const { result } = request;
      result.onversionchange = ({ newVersion }) => {
        result.close();
        opened = undefined;
        // Without a version it is deleted.
        if (newVersion) for (const hear of newer) hear();
      };
      result.onclose = () => (opened = undefined);
      resolve(result);
    };
  }).catch((error) => {
    opened = undefined;
    throw error;
  }));

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>} The same, or an error after a while.
 */
const inTime = (promise) =>
  Promise.race([
    promise,
    new Promise((/** @type {(never: never) => void} */ _, reject) => setTimeout(() => reject(new DOMException('', 'TimeoutError')), PATIENCE)),
  ]);

/** Whether the page is put away: it may come back, and does nothing until then. */
let asleep = false;
/** @type {Set<IDBTransaction>} What is being read and written. */
const underway = new Set();
/**
 * A transaction that ends where the page is put away.
 * @param {IDBDatabase} at
 * @param {IDBTransactionMode} mode
 */
const begin = (at, mode) => {
  // By default a browser may say that all is written while it is not.
  const transaction = at.transaction(STORE, mode, { durability: 'strict' });
  underway.add(transaction);
  for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => underway.delete(transaction));
  return transaction;
};
addEventListener(
  'pagehide',
  ({ persisted }) => {
    if (!persisted) return;
    asleep = true;
    // In WebKit a page that sleeps holds what it has begun, and every other page waits for it, for half an hour
    // (https://github.com/WebKit/WebKit/pull/67039). What is not stored is written down in haste.
    for (const transaction of underway) {
      try {
        transaction.abort();
      } catch {
        // It is through, and has not said so yet.
      }
    }
  },
  true,
);
addEventListener('pageshow', () => (asleep = false), true);

const now = () => ({
  by: Math.floor(Math.random() * 2 ** 32),
  at: Date.now(),
  offset: -Math.round(new Date().getTimezoneOffset()),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/**
 * An element's diary.
 * @param {string} place
 * @param {(message: Message) => any} hear The program; what it gives back is what it wants done.
 * @returns {Diary}
 */
export const diaryFor = (place, hear) => {
  const over = new AbortController();
  /** @type {(on: Message['on'], more?: Partial<Message>) => any} */
  const tell = (on, more) => (over.signal.aborted ? undefined : hear({ on, ...now(), ...more }));
  /** @param {unknown} error */
  const why = (error) => (error instanceof DOMException ? error.name : 'Error');
  const whole = () => IDBKeyRange.bound([place], [place, []]);
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(NAME) : undefined;
  channel?.addEventListener('message', ({ data }) => data.place === place && tell('heard', { items: data.items }));
  const outdated = () => tell('newer');
  newer.add(outdated);
  const look = () => document.visibilityState === 'visible' && tell('look');
  document.addEventListener('visibilitychange', look, { signal: over.signal });
  const clock = setInterval(look, OFTEN);

  let busy = false;
  let again = false;
  let asked = false;
  const keep = async () => {
    if (busy) return void (again = true);
    busy = true;
    try {
      const at = await inTime(database());
      if (asleep) return;
      const keys = /** @type {string[] | undefined} */ (tell('keep'));
      if (!keys?.length) return;
      const transaction = begin(at, 'readwrite');
      const committed = new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
      });
      // Whoever fails before it is awaited has said so already.
      committed.catch(() => {});
      const store = transaction.objectStore(STORE);
      const there = await Promise.all(keys.map(async (key) => /** @type {Item} */ ([key, await done(store.get([place, key]))])));
      // In this very turn: a transaction waits for nobody.
      const items = /** @type {Item[] | null | undefined} */ (tell('there', { items: there.filter(([, data]) => data !== undefined) }));
      if (!items) return transaction.abort();
      for (const [key, data] of items) {
        if (data === null) store.delete([place, key]);
        else store.put(data, [place, key]);
      }
      await committed;
      channel?.postMessage({ place, items: items.filter(([key, data]) => data !== null && !key.startsWith('aside/')) });
      if (tell('kept') === true && !asked) {
        asked = true;
        // A browser that is short of room deletes what is not said to matter.
        navigator.storage?.persist?.().catch(() => {});
      }
    } catch (error) {
      const failed = why(error);
      // The next try opens it anew.
      if (failed === 'TimeoutError') opened = undefined;
      // What was put away goes on when it comes back.
      if (!asleep) tell('failed', { failed });
    } finally {
      busy = false;
      if (again) {
        again = false;
        keep();
      }
    }
  };

  /** @returns {Promise<Partial<Message>>} */
  const read = async () => {
    try {
      const transaction = begin(await database(), 'readonly');
      const store = transaction.objectStore(STORE);
      const [keys, data] = await Promise.all([done(store.getAllKeys(whole())), done(store.getAll(whole()))]);
      const items = keys.map((key, index) => /** @type {Item} */ ([/** @type {string[]} */ (key)[1], data[index]]));
      return { items, erases: erases() };
    } catch (error) {
      if (!asleep) throw error;
      await new Promise((awake) => addEventListener('pageshow', awake, { once: true }));
      return read();
    }
  };
  // A page that comes out of the browser's memory was asleep.
  addEventListener('pageshow', ({ persisted }) => persisted && (look(), void keep()), { signal: over.signal });

  return {
    async found() {
      const reading = read();
      try {
        return { on: 'found', ...(await inTime(reading)), ...now() };
      } catch (error) {
        const failed = why(error);
        // The program goes on with nothing, and begins once more with what it finds then.
        if (failed === 'TimeoutError') reading.then((found) => tell('found', found), () => {});
        return { on: 'found', items: [], failed, ...now() };
      }
    },
    keep,
    show: (file) => tell('file', file),
    away: () => tell('away'),
    close() {
      over.abort();
      clearInterval(clock);
      newer.delete(outdated);
      channel?.close();
    },
  };
};
