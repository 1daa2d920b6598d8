import 'sorewise';

// The element comes and goes with the body.
document.addEventListener('sorewise-change', ({ detail }) => {
  document.querySelector('output').textContent = detail.report.areas.map(({ region, intensity }) => `${region} ${intensity}`).join();
});
