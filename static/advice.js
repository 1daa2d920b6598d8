// Plain advice, where the program cannot start, or does not come: nobody waits for help. The build puts this into `static/boot.js`.

import { files, heard, table } from './program.js';

/** How long nothing may come before it is shown, in milliseconds. What comes later takes its place. */
const SILENCE = 2300;
/** How often that is looked at. */
const TURN = 100;

/**
 * Plain advice, for where the program does not run: of each line a paragraph, or an item of a list.
 * @param {string} said
 */
const plain = (said) => {
  const whole = document.createElement('div');
  for (const line of said.split('\n')) {
    const item = line.startsWith('- ');
    const at = document.createElement(item ? 'li' : 'p');
    at.textContent = item ? line.slice(2) : line;
    const list = whole.lastElementChild?.localName === 'ul' ? whole.lastElementChild : item && whole.appendChild(document.createElement('ul'));
    (item && list ? list : whole).append(at);
  }
  return whole;
};

/**
 * What says so; the page's own words for that follow ours.
 * @param {string} says
 * @param {string} retry
 * @param {() => void} again
 */
const failure = (says, retry, again) => {
  const [whole, alert, text, button, slot] = ['div', 'div', 'p', 'button', 'slot'].map((name) => document.createElement(name));
  whole.className = 'failed';
  alert.setAttribute('role', 'alert');
  text.textContent = says;
  button.textContent = retry;
  button.onclick = again;
  slot.setAttribute('name', 'fallback');
  alert.append(text, button);
  whole.append(alert, slot);
  return whole;
};

/**
 * Shows it, first in the few lines that this script brings along, then all of it, where that can be loaded.
 * @param {ShadowRoot} root
 * @param {string} language
 * @param {() => void} again
 */
export const advise = (root, language, again) => {
  const { failedTitle, failedText, failedRetry, core = '' } = files.words[language];
  const shown = failure(`${failedTitle} ${failedText}`, failedRetry, again);
  const brief = plain(core);
  shown.insertBefore(brief, shown.lastChild);
  root.append(shown);
  table(files.plain[language]).then((said) => brief.replaceWith(plain(said)), () => {});
  return shown;
};

/**
 * Calls `late` once nothing has come for a while; gives what ends the watch.
 * @param {(error: Error) => void} late
 */
export const watch = (late) => {
  let last = heard;
  let silent = 0;
  // Counted by turns, not by the clock: what has come may wait for a busy thread, too.
  const timer = setInterval(() => {
    silent = last === heard ? silent + TURN : 0;
    last = heard;
    if (silent < SILENCE) return;
    clearInterval(timer);
    late(new Error('Nothing has come for a while; it is still waited for.'));
  }, TURN);
  return () => clearInterval(timer);
};
