// The engine without the element, in Node, whose `fetch` reads no files. Importing it loads and does nothing.

import { readFile } from 'node:fs/promises';
import { engineFrom } from './engine-common.js';

const engine = engineFrom(() => readFile(new URL('./engine-program_bg.wasm', import.meta.url)));
/** @type {typeof import('./engine.js').assess} */
export const assess = (report) => engine.assess(report);
/** @type {typeof import('./engine.js').load} */
export const load = (source) => engine.load(source);
export { ReportError } from './engine-common.js';
export { regions, version } from './engine-data.js';
