// What `sorewise/engine` is everywhere: engine.js and engine.node.js differ in where they read the program from.

import init, { assess as answer } from './engine-program.js';

/** A report that is not sound: all its mistakes at once. */
export class ReportError extends TypeError {
  /** @param {import('./engine.js').Mistake[]} mistakes */
  constructor(mistakes) {
    super(mistakes.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.name = 'ReportError';
    this.mistakes = mistakes;
  }
}

/** @type {import('./engine.js').Engine['assess']} */
const assess = (report) => {
  try {
    return answer(report);
  } catch (mistakes) {
    // Anything else is a fault of the program, and says so itself.
    throw Array.isArray(mistakes) ? new ReportError(mistakes) : mistakes;
  }
};

/**
 * The module's functions, given where the program is where nobody says otherwise.
 * @param {() => unknown} program
 */
export const engineFrom = (program) => {
  /** @type {Promise<import('./engine.js').Engine> | undefined} */
  let loading;
  /** @type {typeof import('./engine.js').load} */
  const load = (source) =>
    (loading ??= Promise.resolve(source ?? program())
      .then((module_or_path) => init({ module_or_path }))
      .then(() => ({ assess }))
      .catch((error) => {
        // It may be tried again.
        loading = undefined;
        throw error;
      }));
  /** @type {typeof import('./engine.js').assess} */
  const assessOnce = async (report) => (await load()).assess(report);
  return { load, assess: assessOnce };
};
