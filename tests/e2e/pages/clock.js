// A clock that stands still until it is told to go on, and a browser that notes what it is asked to
// sound, shake and say. Loaded before everything else.

const real = { setTimeout: window.setTimeout.bind(window) };
let now = Number(sessionStorage.getItem('now')) || 1_800_000_000_000;
const started = now;
let serial = 0;
const timers = new Map();

/** Timers are kept by this clock only when `clock.freeze()` was called: what loads the page needs real ones. */
let frozen = false;
const interval = window.setInterval.bind(window);
const clear = window.clearInterval.bind(window);

/** Nobody else waits as long, in milliseconds. */
const DRIVERS = 60_000;

const later = (every) => (act, wait = 0, ...rest) => {
  // WebKit's driver sets its own long timeout by the page's function: that one stays real.
  if (!frozen || wait >= DRIVERS) return every ? interval(act, wait, ...rest) : real.setTimeout(act, wait, ...rest);
  serial += 1;
  timers.set(`t${serial}`, { at: now + Math.max(1, wait), every: every && Math.max(1, wait), act: () => act(...rest) });
  return `t${serial}`;
};
window.setTimeout = later(false);
window.setInterval = later(true);
window.clearTimeout = window.clearInterval = (id) => timers.delete(id) || clear(id);
Date.now = () => now;
performance.now = () => now - started;

/** All that was asked for: what, with which detail, at which time of this clock. */
const asked = (window.asked = { tones: [], vibrations: [], said: [], contexts: [], waves: [], louds: [], locks: 0, released: 0 });

// Lets promises, and what is drawn after them, come to rest.
const settle = async () => {
  for (let i = 0; i < 12; i++) await null;
};

window.clock = {
  freeze: () => { frozen = true; },
  /** Timers that are made from now on are real ones again. */
  thaw: () => { frozen = false; },
  now: () => now,
  timers: () => timers.size,
  /** The machine sleeps, or somebody sets the clock: no timer fires on the way, and none waits for a clock that was set back. */
  jump: (ms) => {
    now += ms;
    for (const timer of timers.values()) timer.at += Math.min(ms, 0);
  },
  /** Time goes on; timers fire at their time, in order. With `throttle` only each so many milliseconds, as in the background. */
  async advance(ms, throttle = 1) {
    const end = now + ms;
    for (;;) {
      const next = [...timers.entries()].sort(([, a], [, b]) => a.at - b.at)[0];
      const at = next && Math.ceil(next[1].at / throttle) * throttle;
      if (!next || at > end) break;
      now = Math.max(now, at);
      if (next[1].every) next[1].at = now + next[1].every;
      else timers.delete(next[0]);
      next[1].act();
      await settle();
    }
    now = end;
    sessionStorage.setItem('now', String(now));
    await settle();
  },
};

// A browser that can do everything, and notes it.
const define = (name, value) => Object.defineProperty(navigator, name, { configurable: true, value });
define('maxTouchPoints', 5);
define('vibrate', (pattern) => Boolean(asked.vibrations.push([now, pattern])));
define('wakeLock', {
  request: async () => {
    asked.locks += 1;
    window.lastLock = { released: false, release() { this.released = true; asked.released += 1; } };
    return lastLock;
  },
});
/** What the device shows of what plays, and its keys. */
window.shown = { actions: {} };
define('mediaSession', {
  set metadata(data) { shown.metadata = data; },
  set playbackState(state) { shown.state = state; },
  setActionHandler: (name, handler) => (shown.actions[name] = handler),
  setPositionState: (state) => (shown.position = state),
});
window.MediaMetadata = class { constructor(data) { Object.assign(this, data); } };
/** What plays beside the tones. */
window.Audio = class {
  constructor(src) { this.src = src; }
  async play() { shown.plays = this.src; }
  pause() { shown.plays = undefined; }
};
/** What this device speaks. What is said in the task of a cancel is dropped, as by browsers. */
window.voices = [['en-US', true], ['es-ES'], ['ar-SA']];
const voice = new EventTarget();
let cancelled = false;
Object.assign(voice, {
  getVoices: () => voices.map(([lang, isDefault = false]) => ({ lang, default: isDefault, localService: true })),
  speak: (words) => cancelled || asked.said.push([now, words.text, words.lang, words.voice?.lang, words]),
  cancel: () => {
    if (!voice.speaking) return;
    cancelled = true;
    queueMicrotask(() => (cancelled = false));
  },
});
Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: voice });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };

/** Each tone is noted once, at the time when it is to sound; one that is stopped before that is not. */
class Oscillator {
  frequency = { value: 0 };
  constructor(context) { this.context = context; }
  connect(to) { return to; }
  start(at) {
    this.note = [Math.round(started + this.context.lost + at * 1000), this.frequency.value];
    asked.tones.push(this.note);
    asked.waves.push(this.type);
    this.context.notes.push(this.note);
  }
  stop(at) {
    if (at === undefined && this.note[0] > now) asked.tones.splice(asked.tones.indexOf(this.note), 1);
  }
}
/** What `asked.contexts` holds can be made to stand, as when a call comes in. */
window.AudioContext = window.webkitAudioContext = class {
  state = 'running';
  destination = {};
  /** How long its clock has stood so far, since when it stands, and whether it goes on when it is told to. */
  lost = 0;
  stood = undefined;
  heals = true;
  constructor() { asked.contexts.push(this); }
  get currentTime() { return ((this.stood ?? now) - started - this.lost) / 1000; }
  stand(state, heals = true) {
    [this.stood, this.state, this.heals] = [now, state, heals];
    this.onstatechange?.();
  }
  async resume() {
    if (!this.heals) throw new DOMException('', 'InvalidStateError');
    if (this.stood === undefined) return;
    // What has not sounded yet comes so much later.
    for (const note of this.notes) if (note[0] > this.stood) note[0] += now - this.stood;
    [this.lost, this.stood, this.state] = [this.lost + now - this.stood, undefined, 'running'];
    this.onstatechange?.();
  }
  async close() {
    this.state = 'closed';
    for (const note of [...asked.tones]) if (this.notes.includes(note) && note[0] > now) asked.tones.splice(asked.tones.indexOf(note), 1);
  }
  notes = [];
  createOscillator() { return new Oscillator(this); }
  createGain() {
    const nothing = () => {};
    return { gain: { setValueAtTime: nothing, linearRampToValueAtTime: (loud) => asked.louds.push(loud), exponentialRampToValueAtTime: nothing }, connect: (to) => to };
  }
};
