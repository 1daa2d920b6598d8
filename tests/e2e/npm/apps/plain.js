// An app without a framework: what is told is written below the element.
import 'sorewise';

document.querySelector('sore-wise').addEventListener('sorewise-change', ({ detail }) => {
  document.querySelector('output').textContent = detail.report.areas.map(({ region, intensity }) => `${region} ${intensity}`).join();
});
