// Moves the clock: so many hours on, as a test says (`test:hours` in local storage).
{
  const Now = Date;
  const by = () => Number(localStorage.getItem('test:hours') ?? 0) * 3_600_000;
  window.Date = class extends Now {
    constructor(...when) {
      if (when.length) super(...when);
      else super(Now.now() + by());
    }

    static now() {
      return Now.now() + by();
    }
  };
}
// Breaks the store, as a test says (`test:store`): browsers do all of this.
{
  const how = localStorage.getItem('test:store');
  if (how === 'blocked') {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('', 'SecurityError'); } });
  }
  if (how === 'full') {
    IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); };
  }
}
