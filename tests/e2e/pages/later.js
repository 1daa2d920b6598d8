// Moves the clock: so many hours on, as a test says (`test:hours` in local storage), from ten o'clock of this morning: whatever
// the time is when the tests run, an hour later is the same day.
{
  const Now = Date;
  const start = Number(localStorage.getItem('test:start') ?? Now.now());
  localStorage.setItem('test:start', start);
  const morning = new Now(start).setHours(10, 0, 0, 0) - start;
  const by = () => morning + Number(localStorage.getItem('test:hours') ?? 0) * 3_600_000;
  window.Date = class extends Now {
    constructor(...when) {
      if (when.length) super(...when);
      else super(Now.now() + by());
    }

    static now() {
      return Now.now() + by();
    }

    // So many minutes the wall clock is ahead, as a test says: clocks change.
    getTimezoneOffset() {
      const ahead = localStorage.getItem('test:offset');
      return ahead === null ? super.getTimezoneOffset() : -Number(ahead);
    }
  };
}
// Breaks the store, as a test says (`test:store`): browsers do all of this.
{
  const how = new URLSearchParams(location.search).get('store') ?? localStorage.getItem('test:store');
  if (how === 'blocked') {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('', 'SecurityError'); } });
  }
  if (how === 'full') {
    IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); };
  }
  if (how === 'slow') {
    // Opens only once the test lets it: `release()`.
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...what) {
      const late = {};
      const before = window.release;
      window.release = () => {
        before?.();
        const request = open.apply(this, what);
        for (const on of ['onupgradeneeded', 'onsuccess', 'onerror']) {
          request[on] = (event) => {
            if (on === 'onerror') late.error = request.error;
            else late.result = request.result;
            late[on]?.(event);
          };
        }
      };
      return late;
    };
  }
  if (how === 'long') {
    // What is read goes on being read, for as long as the page is awake.
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (...what) {
      const on = () => (this.count().onsuccess = on);
      on();
      return getAll.apply(this, what);
    };
  }
  if (how === 'early') {
    // Says that it has committed long before it has.
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (data, key) {
      const { name, transaction: { db } } = this;
      setTimeout(() => put.call(db.transaction(name, 'readwrite').objectStore(name), data, key), 3000);
    };
  }
}
