// Runs in the page, before all of its scripts. It notes when what happens, and taps as soon as there is something to
// tap. It stands alone: it is sent to the page as text.

/**
 * @typedef {object} Page What there is to watch.
 * @property {string} regions What can be tapped.
 * @property {number} enough So many regions make a body: while a page arrives there may be fewer.
 * @property {string} [host] The element whose open shadow root holds it all.
 * @property {boolean} [taps] Whether the body is tapped, and rated once it can be.
 * @property {boolean} [kept] Whether a kept report's answer is waited for; nobody taps then.
 */
export function watch({ regions, enough, host, taps, kept }) {
  const at = {};
  const bench = (window.bench = { at, shift: 0, shifted: [], tasks: [], page: { regions, host } });

  const hosts = () => (host ? [...document.querySelectorAll(host)] : []);
  const roots = () => (host ? hosts().map((element) => element.shadowRoot).filter(Boolean) : [document]);
  const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);
  bench.all = all;

  /** A point at which the element is hit, in the screen. */
  const pointOf = (element) => {
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height) return undefined;
    const steps = [0.5, 0.35, 0.65, 0.2, 0.8];
    for (const across of steps) {
      for (const down of steps) {
        const point = { x: box.left + box.width * across, y: box.top + box.height * down };
        if (element.getRootNode().elementFromPoint(point.x, point.y) === element) return point;
      }
    }
    return undefined;
  };
  bench.pointOf = pointOf;

  // Shadow roots are watched as they come: by script, which tells, or with the page's own text, which does not.
  const seen = new Set();
  const observe = (root) => {
    if (!root || seen.has(root)) return;
    seen.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observe(root);
    return root;
  };

  /** What nobody sees: where Tab stops, and marks for scripts. */
  const unseen = (name) => name === 'tabindex' || (name?.startsWith('data-') && name !== 'data-value');
  const inside = (node) => !host || node.getRootNode() !== document;
  const same = ({ target, attributeName, oldValue }) => target.getAttribute(attributeName) === oldValue;
  const visible = (record) => inside(record.target) && !(record.type === 'attributes' && (unseen(record.attributeName) || same(record)));

  let tapped;
  let awaiting = false;
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    if (awaiting && at.acknowledged === undefined && records.some(visible)) at.acknowledged = now;
    look();
  });

  /** The program has the tap: its element says that it is ready, and shows the place as the tapped one. */
  const answered = () => {
    const element = hosts()[0];
    if (!host) return at.acknowledged !== undefined;
    return element?.dataset.state === 'ready' && all(tapped).some((region) => region.getAttribute('aria-pressed') === 'true');
  };

  /** A message of one's own comes after all that was begun: microtasks, replayed taps, a frame's worth of drawing. */
  const soon = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); then(performance.now()); };
    port2.postMessage(0);
  };

  let judging = false;
  const look = () => {
    if (host) for (const root of roots()) observe(root);
    if (at.ready === undefined && host && hosts()[0]?.dataset.state === 'ready') at.ready = performance.now();
    if (at.body === undefined) begin();
    if (at.acknowledged !== undefined && at.program === undefined && !judging && answered()) {
      judging = true;
      soon((now) => {
        judging = false;
        if (!answered()) return;
        at.program ??= now;
        look();
      });
    }
    if (!host || (at.program === undefined && !kept)) return;
    const slider = all('.rating [data-field=intensity]').find((found) => found.getClientRects().length);
    if (!kept && at.panel === undefined && slider) {
      at.panel = performance.now();
      // As a finger at once would; what the answer takes is no matter of how fast somebody is.
      slider.value = '4';
      slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    if (at.answer === undefined && (at.panel !== undefined || kept) && all('[data-said]').some((said) => said.textContent.trim()) && hosts()[0].assessment) at.answer = performance.now();
  };

  const find = () => {
    const bodies = all(regions);
    if (bodies.length < enough) return undefined;
    for (const region of bodies) {
      const point = pointOf(region);
      if (point) return { region, point };
    }
    return undefined;
  };
  bench.find = find;

  let trying = false;
  const begin = () => {
    const found = find();
    if (!found) return;
    at.body ??= performance.now();
    if (!taps || trying) return;
    trying = true;
    tap(found);
  };

  /** Taps, and taps again in the next frame while nothing on the screen has changed by it. */
  const tap = ({ region, point }) => {
    if (region.dataset.region) {
      tapped = `[data-region="${region.dataset.region}"]${region.dataset.side ? `[data-side="${region.dataset.side}"]` : ''}`;
    }
    bench.tries = (bench.tries ?? 0) + 1;
    // What was changed before is not by the tap.
    observer.takeRecords();
    awaiting = true;
    const options = { bubbles: true, composed: true, cancelable: true, view: window, clientX: point.x, clientY: point.y };
    const pointer = { ...options, pointerId: 1, pointerType: 'mouse', isPrimary: true };
    region.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    region.dispatchEvent(new MouseEvent('mousedown', { ...options, buttons: 1 }));
    region.dispatchEvent(new PointerEvent('pointerup', pointer));
    region.dispatchEvent(new MouseEvent('mouseup', options));
    region.dispatchEvent(new MouseEvent('click', { ...options, detail: 1 }));
    soon(() => {
      awaiting = false;
      look();
      if (at.acknowledged === undefined) requestAnimationFrame(() => { const found = find(); if (found) tap(found); else requestAnimationFrame(again); });
    });
  };
  const again = () => { const found = find(); if (found) tap(found); else requestAnimationFrame(again); };

  observe(document);
  // A root that came with the page's text shows itself at the next change of the document, or here.
  const frame = () => {
    look();
    const last = host ? at.answer : at.program;
    if (last === undefined && performance.now() < 60_000) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  const note = (type, each, options) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
  // Sessions are for pages that live long: all shifts of a load together are what is seen of it.
  note('layout-shift', ({ hadRecentInput, value, startTime, sources }) => {
    if (hadRecentInput) return;
    bench.shift += value;
    const named = ({ node }) => (node?.localName ?? node?.nodeName ?? 'something gone') + (node?.id ? `#${node.id}` : '');
    bench.shifted.push(`${value.toFixed(3)} at ${Math.round(startTime)} by ${sources.map(named).join(', ')}`);
  });
  note('longtask', ({ startTime, duration }) => bench.tasks.push({ startTime, duration }));

  /** All that was noted; `null` where it has not come. */
  bench.noted = () => {
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
    // Nothing is seen before the first paint, whatever the document holds.
    const painted = (time) => (time === undefined || fcp === null ? null : Math.max(time, fcp));
    const loaded = performance.getEntriesByType('resource').filter((entry) => entry.responseEnd > 0 && entry.responseEnd <= at.body);
    const [page] = performance.getEntriesByType('navigation');
    return {
      ...at, fcp, body: painted(at.body), acknowledged: painted(at.acknowledged), shift: bench.shift, shifted: bench.shifted, tries: bench.tries ?? 0, tasks: bench.tasks,
      requests: loaded.length + 1,
      bytes: loaded.reduce((sum, entry) => sum + entry.encodedBodySize, page?.encodedBodySize ?? 0),
    };
  };
  bench.done = () => (host ? at.answer !== undefined : at.program !== undefined);
}
