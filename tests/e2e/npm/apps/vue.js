import 'sorewise';
import { createApp, shallowRef } from 'vue/dist/vue.esm-bundler.js';

const app = createApp({
  setup() {
    const report = shallowRef();
    return { report, told: () => report.value?.areas.map(({ region, intensity }) => `${region} ${intensity}`).join() };
  },
  template: '<sore-wise name="vue" :report="report" @sorewise-change="report = $event.detail.report"></sore-wise><output>{{ told() }}</output>',
});
app.config.compilerOptions.isCustomElement = (name) => name === 'sore-wise';
app.mount('#app');
