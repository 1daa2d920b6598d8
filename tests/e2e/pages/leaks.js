// Counts what outlives an element: listeners on long-lived targets, the wasm's memory, timers.

/** Listeners on the window, the document and their like, added and not removed. */
const lasting = (window.lasting = { listeners: 0 });
const isLasting = (target) =>
  target === window || target === document || target === document.body || target === document.documentElement ||
  (window.MediaQueryList && target instanceof MediaQueryList);
const { addEventListener, removeEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (...rest) {
  if (isLasting(this ?? window)) lasting.listeners += 1;
  return addEventListener.apply(this ?? window, rest);
};
EventTarget.prototype.removeEventListener = function (...rest) {
  if (isLasting(this ?? window)) lasting.listeners -= 1;
  return removeEventListener.apply(this ?? window, rest);
};

/** The wasm's memory, as soon as there is one. */
const watch = (name) => {
  const original = WebAssembly[name];
  WebAssembly[name] = async function (...rest) {
    const result = await original.apply(WebAssembly, rest);
    const { memory } = (result.instance ?? result).exports;
    // The program's second part has none of its own.
    if (memory) window.wasmBytes = () => memory.buffer.byteLength;
    return result;
  };
};
watch('instantiate');
watch('instantiateStreaming');

/** Puts `count` elements on the page, waits until they answer, takes them away, waits until they end. */
window.cycle = async (count) => {
  const stage = document.querySelector('#stage');
  const elements = Array.from({ length: count }, () => {
    const element = document.createElement('sore-wise');
    element.setAttribute('storage', 'none');
    // One on top of the other, so that all are near the screen.
    element.style.cssText = 'position: absolute; inset: 0 0 auto 0';
    stage.append(element);
    return element;
  });
  const frame = () => new Promise((resolve) => setTimeout(resolve, 10));
  while (!elements.every((element) => element.dataset.state === 'ready')) await frame();
  const report = { schema: 1, areas: [{ region: 'calf', side: 'left', intensity: 4, sensations: ['achy'] }] };
  for (const element of elements) element.report = report;
  // Its cards too, which come one after the other: each round needs as much memory as the others.
  const answered = ({ shadowRoot }) => shadowRoot.querySelector('.details') && !shadowRoot.querySelector('[data-waiting]');
  while (!elements.every(answered)) await frame();
  for (const element of elements) element.remove();
  // Longer than an element waits to see whether it is only being moved.
  await new Promise((resolve) => setTimeout(resolve, 250));
  return elements.filter((element) => element.shadowRoot.querySelector('[data-region]')).length;
};
