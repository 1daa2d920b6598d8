// What the second part of the program does to the browser. For a routine: its clock, tones, vibration,
// voice, a screen that stays awake, and what outlives a reload. For what is taken along: print, share, copy,
// and a link. The program asks for each as plain data (src/session/effect.rs) and decides
// when; here is only how.

/** How often the program is called while a routine runs, in milliseconds. */
const OFTEN = 250;

/** Soft notes: pitch in hertz, seconds after the beginning, seconds long, how loud. */
const TONES = {
  count: [[523, 0, 0.12, 0.12]],
  again: [[392, 0, 0.1, 0.08]],
  half: [[659, 0, 0.3, 0.12]],
  go: [[523, 0, 0.18, 0.16], [784, 0.14, 0.45, 0.2]],
  rest: [[587, 0, 0.2, 0.16], [392, 0.16, 0.5, 0.16]],
  change: [[523, 0, 0.16, 0.16], [523, 0.22, 0.16, 0.16]],
  end: [[523, 0, 0.3, 0.16], [659, 0.18, 0.3, 0.16], [784, 0.36, 0.9, 0.2]],
};
/** Milliseconds on, off, on, … */
const VIBRATIONS = { count: 30, again: 20, half: 80, go: 250, rest: [80, 80, 80], change: [120, 80, 120], end: [200, 100, 200, 100, 400] };

const AudioContext = window.AudioContext ?? window.webkitAudioContext;
const speech = window.speechSynthesis;
const vibrates = () => Boolean(navigator.vibrate) && navigator.maxTouchPoints > 0;

/** One for all routines of a page; made at a press, as browsers want it. */
let audio;
/** Tones to come or sounding: `time sort` → their oscillators. */
const planned = new Map();
/** The wall clock's time when the audio's clock was 0, when they were planned. */
let zero = 0;

const stop = (key) => {
  for (const oscillator of planned.get(key)) oscillator.stop();
  planned.delete(key);
};

/** A soft note. */
function note([pitch, after, long, loud], start) {
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  const from = start + after;
  oscillator.frequency.value = pitch;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loud, from + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, from + long);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(from);
  oscillator.stop(from + long);
  return oscillator;
}

/** These tones from now on and no others; one that has begun sounds on. */
function plan(tones) {
  if (!audio && !(tones.length && AudioContext)) return;
  audio ??= new AudioContext();
  if (audio.state === 'suspended') audio.resume().catch(() => {});
  const now = Date.now();
  const clock = now - audio.currentTime * 1000;
  // The audio stood still (a call came in, say), or the clock was set: all are in the wrong place.
  const moved = Math.abs(clock - zero) > 100;
  if (moved) zero = clock;
  const wanted = new Set(tones.map((tone) => tone.join(' ')));
  for (const key of [...planned.keys()]) if ((moved || !wanted.has(key)) && parseFloat(key) > now) stop(key);
  for (const tone of tones) {
    const key = tone.join(' ');
    if (planned.has(key) || tone[0] < now - 100) continue;
    const start = Math.max(audio.currentTime, (tone[0] - zero) / 1000);
    const notes = TONES[tone[1]].map((sound) => note(sound, start));
    notes.at(-1).onended = () => planned.get(key) === notes && planned.delete(key);
    planned.set(key, notes);
  }
}

/** Where a link's fragment holds a report: JSON in base64url. Browsers keep fragments to themselves. */
const FRAGMENT = '#sorewise=';

const encode = (data) =>
  btoa(JSON.stringify(data)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const decode = (text) => JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));

/** Copies a text, whether or not the page may use the clipboard otherwise. */
function copy(text) {
  let before = document.activeElement;
  while (before?.shadowRoot?.activeElement) before = before.shadowRoot.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  before?.focus?.({ preventScroll: true });
  return copied;
}

/** Prints the element alone, without the page around it. */
function printAlone(element) {
  const sheet = new CSSStyleSheet();
  const mark = 'data-printing';
  const it = `sore-wise[${mark}]`;
  sheet.replaceSync(`@media print{:not(:has(${it}),${it},${it} *){display:none!important}
    :has(${it}){display:block!important;margin:0!important;padding:0!important;border:0!important;background:none!important}}`);
  element.toggleAttribute(mark, true);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const end = () => {
    element.removeAttribute(mark);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  addEventListener('afterprint', end, { once: true });
  print();
}

/**
 * A coach for one element: a function that does what it is asked for and gives what comes of it.
 * `place` is its place in local storage, if it has one.
 */
export function coach(element, place) {
  let timer;
  let lock;
  const dialog = () => element.shadowRoot.querySelector('dialog');

  const tick = () => {
    const there = dialog();
    if (there?.isConnected) there.dispatchEvent(new Event('timeupdate', { bubbles: true }));
    else run(false);
  };
  const seen = () => {
    if (document.visibilityState !== 'visible') return;
    awake();
    tick();
  };
  /** The browser lets the screen sleep again whenever the page is hidden. */
  const awake = async () => {
    try {
      const mine = await navigator.wakeLock?.request('screen');
      if (timer && !(lock && !lock.released)) lock = mine;
      else mine?.release();
    } catch {
      // A low battery, or a page that may not: then the screen sleeps when it wants to.
    }
  };
  const run = (on) => {
    if (on === Boolean(timer)) return;
    if (on) {
      timer = setInterval(tick, OFTEN);
      document.addEventListener('visibilitychange', seen);
      awake();
    } else {
      clearInterval(timer);
      timer = undefined;
      document.removeEventListener('visibilitychange', seen);
      lock?.release();
      lock = undefined;
      speech?.cancel();
    }
  };

  const deeds = {
    now: () => Date.now(),
    can: () => (AudioContext ? 1 : 0) + (vibrates() ? 2 : 0) + (speech ? 4 : 0),
    kept: () => place && JSON.parse(localStorage.getItem(place)),
    keep: ({ value }) => place && localStorage.setItem(place, JSON.stringify(value)),
    open: () => dialog()?.showModal?.(),
    close: () => {
      run(false);
      plan([]);
      dialog()?.close?.();
    },
    focus: ({ on }) => element.shadowRoot.querySelector(on)?.focus(),
    run: ({ on }) => run(on),
    tones: ({ tones }) => plan(tones),
    vibrate: ({ sort }) => vibrates() && navigator.vibrate(VIBRATIONS[sort]),
    today: ({ lang }) => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(),
    print: () => printAlone(element),
    copy: ({ text }) => copy(text),
    shares: () => Boolean(navigator.canShare?.({ text: '…' })),
    share: ({ title, text }) => {
      if (!navigator.canShare?.({ title, text })) return copy(text) ? 'copied' : null;
      // Whoever changes their mind gets no error.
      navigator.share({ title, text }).catch(() => {});
      return 'shared';
    },
    link: ({ report }) => location.href.split('#')[0] + FRAGMENT + encode(report),
    brought: () => {
      const { hash } = location;
      if (!hash.startsWith(FRAGMENT)) return null;
      // Read once, and kept out of the history.
      history.replaceState(history.state, '', location.href.split('#')[0]);
      try {
        return decode(hash.slice(FRAGMENT.length));
      } catch {
        return 'broken';
      }
    },
    say: ({ text, lang }) => {
      if (!speech) return;
      const words = new SpeechSynthesisUtterance(text);
      words.lang = lang;
      speech.cancel();
      speech.speak(words);
    },
  };
  return (request) => {
    try {
      return deeds[request.do](request);
    } catch {
      // Blocked storage, no audio: a routine goes on without.
      return null;
    }
  };
}
