// What a page hears while something breaks, and how long it takes until help stands there.
window.heard = [];
window.warned = [];
const { warn } = console;
console.warn = (...all) => {
  warned.push(all.join(' '));
  warn.apply(console, all);
};
document.addEventListener('sorewise-error', ({ detail }) => heard.push([detail.kind, String(detail.error)]));
const looking = setInterval(() => {
  const root = document.querySelector('sore-wise')?.shadowRoot;
  if (root) window.began ??= performance.now();
  if (!root?.querySelector('.failed li')) return;
  window.helped = performance.now() - began;
  clearInterval(looking);
}, 25);
