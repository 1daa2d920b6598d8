import 'sorewise';
import { createSignal } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';

const [report, setReport] = createSignal(undefined, { equals: false });
const told = () => report()?.areas.map(({ region, intensity }) => `${region} ${intensity}`).join();
render(() => html`
  <sore-wise name="solid" prop:report=${report} on:sorewise-change=${({ detail }) => setReport(detail.report)}></sore-wise>
  <output>${told}</output>`, document.querySelector('#app'));
