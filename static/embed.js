// For pages that show embed.html in a frame: makes the frame as high as what it holds, says which part of it the reader sees, and brings
// its events to the page. The messages are listed in docs/embedding.md. Nobody else loads this file.

/** The version of the messages. */
const VERSION = 1;
/** What is higher is no height of ours. */
const HIGHEST = 50_000;
/** How the address of a frame of ours begins; some hosts leave `.html` away. */
const OURS = new URL('./embed', import.meta.url).href;

/** @type {Set<HTMLIFrameElement>} Those that have spoken. */
const frames = new Set();
/**
 * Questions without an answer.
 * @type {Map<string, { frame: HTMLIFrameElement, message: { type: string }, done: (data: any) => void, failed: (error: Error) => void }>}
 */
const questions = new Map();

/**
 * The origin of what a frame holds; undefined where that is not ours.
 * @param {HTMLIFrameElement} frame
 */
const originOf = (frame) => {
  if (!/^(\.html)?([?#]|$)/.test(frame.src.startsWith(OURS) ? frame.src.slice(OURS.length) : '-')) return undefined;
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(OURS).origin;
};

/**
 * @param {HTMLIFrameElement} frame
 * @param {{ type: string } & Record<string, unknown>} message
 */
const tell = (frame, message) => {
  const origin = originOf(frame);
  // One in a sandbox has no origin that a message could be sent to.
  if (origin) frame.contentWindow?.postMessage({ sorewise: VERSION, ...message }, origin === 'null' ? '*' : origin);
};

/** Says to each frame how much of it is out of sight. */
const look = () => {
  for (const frame of frames) {
    if (!frame.isConnected) frames.delete(frame);
    const { top, bottom } = frame.getBoundingClientRect();
    const [inside, below] = [top + frame.clientTop, bottom - frame.clientTop];
    tell(frame, { type: 'seen', top: Math.max(0, -inside), bottom: Math.max(0, below - innerHeight) });
  }
};
let waits = false;
const lookSoon = () => {
  if (waits) return;
  waits = true;
  requestAnimationFrame(() => {
    waits = false;
    look();
  });
};
addEventListener('scroll', lookSoon, { capture: true, passive: true });
addEventListener('resize', lookSoon);

/**
 * What a frame may say, by the type of its message.
 * @type {Record<string, (frame: HTMLIFrameElement, data: any) => void>}
 */
const heard = {
  hello(frame) {
    frames.add(frame);
    tell(frame, { type: 'connect' });
    for (const question of questions.values()) if (question.frame === frame) tell(frame, question.message);
    look();
  },
  height(frame, { height }) {
    if (!(typeof height === 'number' && height > 0 && height <= HIGHEST)) return;
    const edges = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + edges}px`;
    look();
  },
  event(frame, { name, detail }) {
    if (/^sorewise-(ready|change|assessment|routine-end|error)$/.test(name)) frame.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  },
  reply(frame, { id, error, report, assessment }) {
    const question = questions.get(id);
    if (question?.frame !== frame) return;
    questions.delete(id);
    if (error === undefined) question.done({ report, assessment });
    else question.failed(new TypeError(error));
  },
};

addEventListener('message', ({ data, source, origin }) => {
  if (data?.sorewise !== VERSION || !Object.keys(heard).includes(data.type)) return;
  const frame = [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);
  if (frame && origin === originOf(frame)) heard[data.type](frame, data);
});

/**
 * @param {HTMLIFrameElement} frame
 * @param {string} type
 * @param {unknown} [report]
 * @returns {Promise<{ report: unknown, assessment: unknown }>}
 */
const ask = (frame, type, report) => new Promise((done, failed) => {
  if (!originOf(frame)) throw new TypeError('This frame does not hold embed.html.');
  const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const message = { type, id, report };
  questions.set(id, { frame, message, done, failed });
  // One that has not spoken yet gets it when it does.
  if (frames.has(frame)) tell(frame, message);
});

/**
 * What a frame's reader has told, and the answer to it.
 * @param {HTMLIFrameElement} frame
 */
export const getReport = (frame) => ask(frame, 'get-report');

/**
 * Sets a frame's report; gives what it is then, and rejects with a TypeError that names every mistake.
 * @param {HTMLIFrameElement} frame
 * @param {unknown} report
 */
export const setReport = (frame, report) => ask(frame, 'set-report', report);
