// The floor: what a page that shows four boxes and hears taps on them costs in this browser. No page is below it.
const app = document.getElementById('app');
const box = (name) => `<rect data-region="${name}" x="20" y="10" width="60" height="180" fill="#ccc"/>`;
app.innerHTML = ['front', 'back'].map((view) => `<svg viewBox="0 0 200 200"><g>${box(view)}</g><g transform="translate(100)">${box(`${view} right`)}</g></svg>`).join('')
  + '<ul id="chosen"></ul>';
const rated = {};
app.addEventListener('click', ({ target }) => {
  const { region } = target.dataset;
  if (!region) return;
  rated[region] = ((rated[region] ?? 0) + 1) % 4;
  target.setAttribute('fill', ['#ccc', '#f6c177', '#e2783b', '#b3261e'][rated[region]]);
  document.getElementById('chosen').innerHTML = Object.entries(rated).filter(([, value]) => value).map(([name, value]) => `<li>${name} ${value}</li>`).join('');
});
if (new URLSearchParams(location.search).has('kept')) navigator.serviceWorker.register('./sw.js');
