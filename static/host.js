// Handlers of the requests that the second part of the program makes to the browser. For a routine: its clock,
// tones, vibration, voice, and a screen that stays awake. For what is taken along: print, share, copy,
// and a link. The program asks for each as plain data (src/session/host_request.rs) and decides
// when; here is only how.

import { decode, encode, linked, linkTo } from './link.js';
import { followFrame } from './framed.js';
import { focusRegion, look, lookAfter, start } from './inside.js';
import { keepSheetInSight } from './rating_sheet.js';
import { learn, restart } from './restarting.js';
import { copy, printAlone } from './taking_along.js';

export { focusRegion, start };

/** The list of publications; its name is filled in by the build. */
const SOURCES = new URL(/*SOURCES*/'', import.meta.url).href;

/** How often the program is called while a routine runs, in milliseconds. */
const OFTEN = 250;

/**
 * What the program asks for, and what a request brings along: src/session/host_request.rs makes them.
 * @typedef {object} Requests
 * @property {{}} now
 * @property {{}} keep
 * @property {{}} shelf
 * @property {{ lang: string | null }} look
 * @property {{}} languages
 * @property {{ on: string }} readFile
 * @property {{}} random
 * @property {{}} space
 * @property {{ name: string, type: string, text: string }} save
 * @property {{ lang: string, at: number, hour: boolean }} moment
 * @property {{ lang: string, days: number, form: keyof typeof DAYS }} day
 * @property {{ lang: string }} can
 * @property {{}} open
 * @property {{}} close
 * @property {{ on: string }} focus
 * @property {{ on: boolean }} run
 * @property {{ on: boolean, tones: Tone[] }} tones
 * @property {{ volume: number, kind: number, over: boolean }} sound
 * @property {{ title: string, detail: string, position: number, length: number, running: boolean }} media
 * @property {{ sound: Sound }} vibrate
 * @property {{ lang: string }} today
 * @property {{}} sources
 * @property {{}} print
 * @property {{ text: string }} copy
 * @property {{}} shares
 * @property {{ title: string, text: string }} share
 * @property {{ report: unknown }} makeLink
 * @property {{}} readLink
 * @property {{ text: string, lang: string }} say
 *
 * @typedef {<Name extends keyof Requests>(request: { do: Name } & Requests[Name]) => unknown} Ask
 * @typedef {keyof typeof TONES} Sound
 * @typedef {[time: number, sound: Sound]} Tone A sound, and when it is due by the wall clock.
 * @typedef {[pitch: number, after: number, long: number, loud: number]} Note
 */

/**
 * Soft notes: pitch in hertz, seconds after the beginning, seconds long, how loud.
 * @satisfies {Record<string, Note[]>}
 */
const TONES = {
  count: [[523, 0, 0.12, 0.12]],
  again: [[392, 0, 0.1, 0.08]],
  half: [[659, 0, 0.3, 0.12]],
  go: [[523, 0, 0.18, 0.16], [784, 0.14, 0.45, 0.2]],
  rest: [[587, 0, 0.2, 0.16], [392, 0.16, 0.5, 0.16]],
  change: [[523, 0, 0.16, 0.16], [523, 0.22, 0.16, 0.16]],
  end: [[523, 0, 0.3, 0.16], [659, 0.18, 0.3, 0.16], [784, 0.36, 0.9, 0.2]],
};
/**
 * Milliseconds on, off, on, …
 * @type {Record<Sound, number | number[]>}
 */
const VIBRATIONS = { count: 30, again: 20, half: 80, go: 250, rest: [80, 80, 80], change: [120, 80, 120], end: [200, 100, 200, 100, 400] };

/** @satisfies {Record<string, Intl.DateTimeFormatOptions>} How a day can be written: `DayForm` in src/session/host_request.rs. */
const DAYS = { date: { day: 'numeric', month: 'long' }, weekday: { weekday: 'long' }, short: { weekday: 'short' }, month: { month: 'long', year: 'numeric' }, full: { weekday: 'long', day: 'numeric', month: 'long' } };

/** How loud each volume is, of what stands in `TONES`, and the voice beside it. */
const VOLUMES = [0.4, 1, 4];
const VOICES = [0.5, 1, 1];
/**
 * What the sounds are made of: a sharp one is heard through a gym, and sounds louder than it is.
 * @type {[wave: OscillatorType, loud: number][]}
 */
const SOUNDS = [['sine', 1], ['triangle', 1.2], ['square', 0.4]];

const AudioContext = window.AudioContext ?? window.webkitAudioContext;
const speech = window.speechSynthesis;
const touched = () => navigator.maxTouchPoints > 0;
const vibrates = () => Boolean(navigator.vibrate) && touched();

/**
 * What a browser refuses, or has never heard of, is no reason to stop.
 * @template T
 * @param {() => T} handler
 */
const attempt = (handler) => {
  try {
    return handler();
  } catch {
    return null;
  }
};

/**
 * One for all routines of a page; made at a press, as browsers want it.
 * @type {AudioContext | undefined}
 */
let audio;
/** What its clock showed last, and when that was by the wall clock. */
let moved = { time: -1, at: 0 };
/** Whether it was told to go on, and has not since. */
let tried = false;
/** Whether another may be made in its place: once a press, so that none are made for ever. */
let spare = true;
/** What was chosen of volumes and sounds, and whether the device's sound is to be ours alone. */
let chosen = { volume: 1, kind: 0, over: false };
/** Whether there are to be tones, and which were asked for last. */
let aloud = false;
/** @type {Tone[]} */
let score = [];
/**
 * Tones to come or sounding: `time sound` → their oscillators.
 * @type {Map<string, OscillatorNode[]>}
 */
const planned = new Map();
/** The wall clock's time when the audio's clock was 0, when they were planned. */
let zero = 0;

/** @param {string} key */
const stop = (key) => {
  for (const oscillator of /** @type {OscillatorNode[]} */ (planned.get(key))) oscillator.stop();
  planned.delete(key);
};

/**
 * A soft note.
 * @param {AudioContext} audio
 * @param {Note} note
 * @param {number} start By the audio's clock.
 */
function note(audio, [pitch, after, long, loud], start) {
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  const from = start + after;
  const [wave, part] = SOUNDS[chosen.kind];
  const most = loud * part * VOLUMES[chosen.volume];
  oscillator.type = wave;
  oscillator.frequency.value = pitch;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(most, from + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, from + long);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(from);
  oscillator.stop(from + long);
  return oscillator;
}

/** Its clock has stood still for a second, whatever it says of its state. */
const stands = () => Date.now() - moved.at > 1000;

function begin() {
  const old = audio;
  planned.clear();
  [audio, tried, moved] = [undefined, false, { time: -1, at: Date.now() }];
  if (old) {
    old.onstatechange = null;
    attempt(() => old.close()?.catch(() => {}));
  }
  audio = new AudioContext();
  audio.onstatechange = () => {
    tried = false;
    attempt(() => (audio?.state === 'running' ? plan(aloud, score) : tend()));
  };
}

/**
 * A call, Siri or a lock takes the sound away (`interrupted`, in Safari), and not each browser gives it back:
 * it stays away, or says that it runs while its clock stands. So it is told to go on, most of all at a press, and
 * where that does not help, another takes its place. At a `press` browsers allow what they refuse otherwise.
 * @param {boolean} [press]
 */
function tend(press) {
  if (!aloud || !audio) return;
  const runs = audio.state === 'running';
  if (audio.currentTime !== moved.time) {
    moved = { time: audio.currentTime, at: Date.now() };
    if (runs) tried = false;
  }
  if (press) spare = true;
  if (spare && stands() && (tried || runs)) {
    spare = false;
    begin();
    plan(aloud, score);
  } else if (!runs && (press || (!tried && audio.state === 'suspended'))) {
    tried = true;
    moved.at = Date.now();
    attempt(() => audio?.resume()?.catch(() => {}));
  }
}

/**
 * These tones from now on and no others; one that has begun sounds on. With `on` there are to be some.
 * @param {boolean} on
 * @param {Tone[]} tones
 */
function plan(on, tones) {
  [aloud, score] = [on, tones];
  if (on && chosen.over) attempt(own);
  // What is sounding just now, the end above all, sounds on.
  else if (before !== undefined || silence) setTimeout(() => (aloud && chosen.over) || attempt(disown), 1500);
  if (!audio && !(on && AudioContext)) return;
  if (!audio) begin();
  tend();
  const context = /** @type {AudioContext} */ (audio);
  const now = Date.now();
  const clock = now - context.currentTime * 1000;
  // The audio stood still (a call came in, say), or the clock was set: all are in the wrong place.
  const shifted = Math.abs(clock - zero) > 100;
  const wanted = new Set(tones.map((tone) => tone.join(' ')));
  // By its own clock: what was due while it stood would come late.
  /** @param {string} key */
  const begun = (key) => parseFloat(key) - zero <= context.currentTime * 1000;
  for (const key of [...planned.keys()]) if ((shifted || !wanted.has(key)) && !begun(key)) stop(key);
  if (shifted) zero = clock;
  for (const tone of tones) {
    const key = tone.join(' ');
    if (planned.has(key) || tone[0] < now - 100) continue;
    const start = Math.max(context.currentTime, (tone[0] - zero) / 1000);
    const notes = TONES[tone[1]].map((one) => note(context, one, start));
    /** @type {OscillatorNode} */ (notes.at(-1)).onended = () => planned.get(key) === notes && planned.delete(key);
    planned.set(key, notes);
  }
}

/**
 * What the page had asked of the device's sound before a routine did.
 * @type {AudioSession['type'] | undefined}
 */
let before;
/**
 * Plays nothing, for ever: only what plays has a place on the lock screen.
 * @type {HTMLAudioElement | undefined}
 */
let silence;
/** Ten seconds of a telephone's silence: what is shorter counts as a mere sound. */
function nothing() {
  const bytes = new Uint8Array(44 + 80000).fill(128, 44);
  const head = new DataView(bytes.buffer);
  for (const [at, text] of /** @type {[number, string][]} */ ([[0, 'RIFF'], [8, 'WAVEfmt '], [36, 'data']])) bytes.set([...text].map((one) => one.charCodeAt(0)), at);
  for (const [at, number] of [[4, bytes.length - 8], [16, 16], [20, 0x10001], [24, 8000], [28, 8000], [32, 0x80001], [40, 80000]]) head.setUint32(at, number, true);
  return URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
}
/**
 * Takes the device's sound for us, where somebody wants it. An iPhone that is on silent, as most are, gives no tones of
 * ours unless they are `playback`: of all types only that one does. And a lock screen shows only what plays. The price is
 * that other apps' music pauses: so it is asked for as long as tones are wanted and a routine runs, not longer, and a
 * line beside the switch says so. (`transient` would only make the music softer, but is as silent as what we have
 * without asking.)
 */
function own() {
  const session = navigator.audioSession;
  if (session && before === undefined) [before, session.type] = [session.type, 'playback'];
  if (!silence && navigator.mediaSession) {
    silence = new Audio(nothing());
    silence.loop = true;
    // A page's policy may forbid it: then there is no lock screen.
    silence.play()?.catch(() => {});
  }
}
function disown() {
  if (silence) {
    silence.pause();
    URL.revokeObjectURL(silence.src);
    silence = undefined;
  }
  if (before !== undefined) [/** @type {AudioSession} */ (navigator.audioSession).type, before] = [before, undefined];
}

/** In apps on the home screen of iOS before 18.4 a screen lock is given, and does nothing. */
function isWeak() {
  const [, version = '99', minor = 0] = /OS (\d+)_(\d+) like Mac/.exec(navigator.userAgent) ?? [];
  return Boolean(navigator.standalone) && Number(version) + Number(minor) / 10 < 18.4;
}

/**
 * The voices of this device: some browsers know them only a while after they were asked first.
 * @type {SpeechSynthesisVoice[]}
 */
let voices = [];
/** Whether the voice did not speak when it was to. */
let dumb = false;
/**
 * What is being said, and what is about to be.
 * @type {SpeechSynthesisUtterance}
 */
let saying;
/** @type {number | undefined} */
let about;

const list = () => {
  voices = attempt(() => [...speech.getVoices()]) ?? [];
};
/**
 * A voice of this very language: another one would spell it out letter by letter, or say nothing.
 * @param {string} lang
 */
function voiceOf(lang) {
  if (!voices.length) list();
  /** @param {string} tag */
  const tongue = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  const fit = voices.filter((voice) => tongue(voice.lang) === tongue(lang));
  return fit.find((voice) => voice.default) ?? fit.find((voice) => voice.localService) ?? fit[0];
}
attempt(() => speech?.addEventListener?.('voiceschanged', list));

function hush() {
  clearTimeout(about);
  speech?.cancel();
}

/**
 * How many bytes our page keeps for use without a network; undefined before anybody has asked.
 * @type {number | null | undefined}
 */
let space;
async function weigh() {
  let bytes = 0;
  for (const name of await caches.keys()) {
    // Those of static/sw.js.
    if (!name.startsWith('sorewise ')) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
  }
  if (bytes) space = bytes;
}

/**
 * Answers the requests of one element: a function that does what it is asked for and gives what comes of it.
 * @param {HTMLElement} element
 * @param {() => Promise<void>} shelf Loads what shows all that is stored.
 * @returns {Ask}
 */
export function hostFor(element, shelf) {
  /** @type {number | undefined} */
  let timer;
  /** @type {WakeLockSentinel | undefined} */
  let lock;
  /** Whether nothing keeps the screen awake, for all that we know. */
  let dark = false;
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  const dialog = () => root.querySelector('dialog');
  const diary = () => /** @type {import('./boot.js').SoreWiseElement} */ (element)._diary;
  /** @param {Blob} file */
  const bring = async (file) => {
    let data = null;
    try {
      // A page that can be read has it inside: src/session/sheet_page.rs.
      const text = await file.text();
      data = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? text);
    } catch {
      // What is no JSON is no file of ours: the program says so.
    }
    diary()?.show({ data });
  };
  attempt(() => keepSheetInSight(root));
  attempt(() => lookAfter(element));
  attempt(() => followFrame(element));
  restart(/** @type {import('./boot.js').SoreWiseElement} */ (element));

  const tick = () => {
    const there = dialog();
    attempt(tend);
    if (there?.isConnected) there.dispatchEvent(new Event('timeupdate', { bubbles: true }));
    else run(false);
  };
  const pressed = () => {
    dumb = false;
    attempt(() => tend(true));
    attempt(() => speech?.resume?.());
  };
  const seen = () => {
    if (document.visibilityState !== 'visible') return;
    pressed();
    awake();
    tick();
  };
  /**
   * What plays.
   * @type {Requests['media'] | undefined}
   */
  let playing;
  let isShown = false;
  /**
   * The device shows what plays, and hears for it: on its lock screen, by the keys of a headset. Only where somebody wants
   * it: it takes the place of what the page around may have there.
   */
  const show = () => {
    const session = navigator.mediaSession;
    const shown = chosen.over ? playing : undefined;
    if (!session || !(shown || isShown)) return;
    isShown = Boolean(shown);
    /** @param {string} action */
    const press = (action) => /** @type {HTMLElement | null} */ (root.querySelector(`dialog [data-action=${action}]`))?.click();
    session.metadata = shown ? new MediaMetadata({ title: shown.title, artist: shown.detail, album: document.title }) : null;
    session.playbackState = shown ? (shown.running ? 'playing' : 'paused') : 'none';
    /** @type {[MediaSessionAction, string, boolean?][]} */
    const actions = [['play', 'toggle', false], ['pause', 'toggle', true], ['nexttrack', 'skip'], ['previoustrack', 'back']];
    // It stops what goes on, and goes on with what stands, whatever it took us for.
    for (const [name, action, when] of actions) attempt(() => session.setActionHandler(name, shown ? () => (when ?? shown.running) === shown.running && press(action) : null));
    attempt(() => session.setPositionState(shown && { duration: shown.length / 1000, position: Math.min(shown.position, shown.length) / 1000 }));
  };
  /** The browser lets the screen sleep again whenever the page is hidden. */
  const awake = async () => {
    try {
      const mine = await navigator.wakeLock.request('screen');
      if (timer && !(lock && !lock.released)) {
        lock = mine;
        dark = isWeak();
        mine.onrelease = () => (dark ||= lock === mine);
      } else mine.release();
    } catch {
      // There is none, a low battery, or a page that may not: then the screen sleeps when it wants to.
      dark = true;
    }
  };
  /** @param {boolean} on */
  const run = (on) => {
    if (on === Boolean(timer)) return;
    // A tap on what cannot be pressed is no click on iPhones.
    const listen = on ? 'addEventListener' : 'removeEventListener';
    for (const press of ['click', 'touchend', 'keydown']) document[listen](press, pressed, true);
    document[listen]('visibilitychange', seen);
    if (on) {
      moved.at = Date.now();
      timer = setInterval(tick, OFTEN);
      awake();
    } else {
      clearInterval(timer);
      timer = undefined;
      const mine = lock;
      lock = undefined;
      mine?.release();
      hush();
    }
  };
  /**
   * What can be given, then what is to be said of it: in the order of `Can` in src/routine/signals.rs.
   * @param {string} lang
   */
  const can = (lang) => /** @type {unknown[]} */ ([
    AudioContext,
    vibrates(),
    !dumb && voiceOf(lang),
    aloud && (!audio || stands()),
    dark,
    dumb || (voices.length && !voiceOf(lang)),
    chosen.over && touched(),
    !(chosen.over && navigator.audioSession) && 'standalone' in navigator && touched(),
  ]);

  /** @type {{ [Name in keyof Requests]: (request: Requests[Name]) => unknown }} */
  const handlers = {
    now: () => Date.now(),
    can: ({ lang }) => can(lang).reduce((/** @type {number} */ bits, it, at) => bits + (it ? 2 ** at : 0), 0),
    open: () => dialog()?.showModal?.(),
    close: () => {
      run(false);
      plan(false, []);
      const { position = 0, total = 0, step = '' } = dialog()?.dataset ?? {};
      if (playing) {
        const detail = { finished: step === 'over', seconds: Number(position) / 1000, of: Number(total) / 1000 };
        element.dispatchEvent(new CustomEvent('sorewise-routine-end', { bubbles: true, composed: true, detail }));
      }
      playing = undefined;
      show();
      dialog()?.close?.();
    },
    focus: ({ on }) => /** @type {HTMLElement | null} */ (root.querySelector(on))?.focus(),
    run: ({ on }) => run(on),
    tones: ({ on, tones }) => plan(on, tones),
    sound: (wanted) => {
      const other = wanted.volume !== chosen.volume || wanted.kind !== chosen.kind;
      chosen = wanted;
      // Those that have not begun are made anew.
      if (other) zero = -Infinity;
      plan(aloud, score);
      show();
    },
    media: (wanted) => {
      playing = wanted;
      show();
    },
    vibrate: ({ sound }) => vibrates() && navigator.vibrate(VIBRATIONS[sound]),
    keep: () => diary()?.keep(),
    // Without a network it may not come; the next press tries anew.
    shelf: () => void shelf().then(() => diary()?.show(), (error) => (console.warn('sore-wise:', error), diary()?.away())),
    look: ({ lang }) => look(element, lang),
    languages: () => /** @type {import('./boot.js').SoreWiseClass} */ (element.constructor).names,
    readFile: ({ on }) => {
      const field = /** @type {HTMLInputElement} */ (root.querySelector(on));
      const file = field.files?.[0];
      if (file) bring(file);
      // The same file may be chosen again.
      field.value = '';
    },
    random: () => [...crypto.getRandomValues(new Uint32Array(4))],
    space: () => {
      if (space === undefined) {
        space = null;
        weigh().catch(() => {});
      }
      return space;
    },
    save: ({ name, type, text }) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = name;
      link.click();
      // Some read it a while after the click.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      return true;
    },
    moment: ({ lang, at, hour }) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium', ...(hour && { timeStyle: 'short' }), timeZone: 'UTC' }).format(at),
    day: ({ lang, days, form }) => new Intl.DateTimeFormat(lang, { ...DAYS[form], timeZone: 'UTC' }).format(days * 86_400_000),
    today: ({ lang }) => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(),
    sources: () => {
      // At once: a browser that is about to print draws what is there when its event has been heard.
      const request = new XMLHttpRequest();
      request.open('GET', SOURCES, false);
      request.send();
      return request.status === 200 ? request.responseText : null;
    },
    print: () => printAlone(element),
    copy: ({ text }) => copy(text),
    shares: () => Boolean(navigator.canShare?.({ text: '…' })),
    share: ({ title, text }) => {
      if (!navigator.canShare?.({ title, text })) return copy(text) ? 'copied' : null;
      // Whoever changes their mind gets no error.
      navigator.share({ title, text }).catch(() => {});
      return 'shared';
    },
    makeLink: ({ report }) => linkTo(element, encode(report)),
    readLink: () => {
      const found = linked(element);
      if (!found) return null;
      // Read once, and kept out of the history.
      history.replaceState(history.state, '', location.href.split('#')[0] + found.rest);
      // It is what the link leads to.
      const { top, bottom } = element.getBoundingClientRect();
      // Once what it asks is drawn: a browser keeps what is seen where it is.
      if (top > innerHeight / 2 || bottom < 0) setTimeout(() => element.scrollIntoView(), 50);
      try {
        return decode(found.text);
      } catch {
        return 'broken';
      }
    },
    say: ({ text, lang }) => {
      const voice = voiceOf(lang);
      if (!voice) return;
      const words = new SpeechSynthesisUtterance(text);
      [words.lang, words.voice, words.volume] = [lang, voice, VOICES[chosen.volume]];
      words.onerror = ({ error }) => (dumb ||= error !== 'canceled' && error !== 'interrupted');
      // Some forget to speak what nobody holds.
      saying = words;
      const isBusy = speech.speaking || speech.pending;
      hush();
      // What is said right after a cancel is dropped, what is said later than a press may not be said.
      if (isBusy) about = setTimeout(() => attempt(() => speech.speak(saying)), 50);
      else speech.speak(words);
    },
  };
  // No audio, no voice: a routine goes on without.
  return (request) => {
    learn();
    return attempt(() => handlers[request.do](request));
  };
}
