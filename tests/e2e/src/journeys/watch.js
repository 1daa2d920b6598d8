// Looks at the page as a person's eye does, and says what is wrong with it. `watch.rs` asks.
//
// Everything that is given is a list of faults, each `kind: what, where`. Nothing is changed, but for
// the place in the page while `scan` goes through it.
(() => {
  // Where the answer's sentence is said.
  const SAID = '[data-said]';
  // What lies over the lower edge of the view and counts as that edge.
  const EDGES = '.rating, .bar';
  // Whatever stands still while nobody does anything.
  const LANDMARKS = 'section, .card, h1, h2, h3, button, summary, footer, select, svg[data-view]';
  // What may be done on all days but those of rest.
  const GENTLE = ['walk', 'ride', 'swim', 'yoga-mobility'];
  const LADDER = ['train', 'modify', 'recover', 'rest', 'consult', 'urgent', 'emergency'];
  // The least that a finger hits (WCAG 2.5.8), less what rounding takes.
  const TARGET = 23.5;
  // How much of the widget is in view when the answer has to be too.
  const IN_VIEW = 160;
  // How long nobody does anything, in milliseconds.
  const STILL = 180;
  const MOST = 6;

  const host = () => document.querySelector('sore-wise');
  const root = () => host().shadowRoot;
  const all = (selector) => [...root().querySelectorAll(selector)];
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const seen = (element) => element.checkVisibility({
    opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true, checkOpacity: true, checkVisibilityCSS: true });
  /** What is before all else hides the rest, and may. */
  const scope = () => root().querySelector('dialog[open]') ?? root().querySelector('.sw');
  const name = (element) => {
    const kind = element?.getAttribute?.('class') || element?.id || '';
    const data = Object.entries(element?.dataset ?? {}).slice(0, 2).map(([key, value]) => `[${key}=${value}]`).join('');
    return `${element?.localName}${kind && `.${kind.split(' ')[0]}`}${data}`;
  };
  const short = (text) => `"${text.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const few = (kind, faults) => {
    const known = [...new Set(faults)];
    return known.slice(0, MOST).concat(known.length > MOST ? [`and ${known.length - MOST} more`] : []).map((fault) => `${kind}: ${fault}`);
  };

  /** What of a box can be seen in its scrolled and clipped parents; `cuts` where one of them never lets the rest be seen. */
  const windows = (parents) => (element) => {
    let inside = parents.get(element);
    if (inside) return inside;
    const above = element.parentElement;
    inside = above && element !== root().querySelector('.sw') ? windows(parents)(above)
      : { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity, cuts: [], scrolls: false, inner: false };
    const style = getComputedStyle(element);
    // What is fixed leaves its parents.
    if (style.position === 'fixed') inside = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity, cuts: [], scrolls: false, inner: false };
    const [x, y] = [style.overflowX, style.overflowY];
    if (x !== 'visible' || y !== 'visible') {
      const box = element.getBoundingClientRect();
      const both = {
        left: x === 'visible' ? -Infinity : box.left, right: x === 'visible' ? Infinity : box.right,
        top: y === 'visible' ? -Infinity : box.top, bottom: y === 'visible' ? Infinity : box.bottom };
      const hides = (flow) => flow === 'hidden' || flow === 'clip';
      inside = {
        left: Math.max(inside.left, both.left), right: Math.min(inside.right, both.right),
        top: Math.max(inside.top, both.top), bottom: Math.min(inside.bottom, both.bottom),
        cuts: hides(x) || hides(y) ? [...inside.cuts, both] : inside.cuts,
        scrolls: inside.scrolls || /auto|scroll/.test(x + y),
        // A row that is swiped scrolls up and down by name only.
        inner: inside.inner || (/auto|scroll/.test(y) && element.scrollHeight > element.clientHeight + 1),
      };
    }
    parents.set(element, inside);
    return inside;
  };

  function* texts() {
    const walker = document.createTreeWalker(scope(), NodeFilter.SHOW_TEXT);
    const shown = new Map();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest('.visually-hidden, svg, option')) continue;
      if (!shown.has(parent)) shown.set(parent, seen(parent));
      if (shown.get(parent)) yield node;
    }
  }
  const range = document.createRange();
  /** The lines of a text, as they are drawn. */
  const lines = (node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((line) => line.width > 2 && line.height > 4);
  };

  /**
   * What sticks to the lower edge of the view, or of what scrolls within it (`within`; null for the window), and
   * where it begins: what is behind it is out of view like what is below.
   */
  const edges = () => [...scope().querySelectorAll(EDGES)].flatMap((edge) => {
    const { position } = getComputedStyle(edge);
    if ((position !== 'sticky' && position !== 'fixed') || !seen(edge)) return [];
    let within = edge.parentElement;
    while (within && !/auto|scroll/.test(getComputedStyle(within).overflowY)) within = within.parentElement;
    const { top, bottom } = edge.getBoundingClientRect();
    const end = within ? within.getBoundingClientRect().bottom : innerHeight;
    return bottom > end - 60 ? [{ edge, within, top }] : [];
  });

  /** What lies over a point that should show `parent`; null where nothing does. */
  const over = (x, y, parent) => {
    const top = document.elementFromPoint(x, y);
    if (!top) return null;
    if (top !== host()) return top;
    // What cannot be seen hides nothing; a drawing is hit where nothing is drawn, too.
    const shows = (element) => {
      const { opacity, backgroundColor } = getComputedStyle(element);
      return opacity !== '0' && (element.localName !== 'svg' || !/transparent|, 0\)/.test(backgroundColor));
    };
    const hit = root().elementsFromPoint(x, y).find(shows);
    return !hit || hit === parent || hit.contains(parent) || parent.contains(hit) ? null : hit;
  };

  /** Each line in view: whether it is seen whole, and what covers it. */
  /** A picture of the same card that text is drawn over: what lies below it no hit test finds. */
  const picture = (parent, line) => {
    const card = parent.closest('.card');
    return card && !parent.closest('svg') && [...card.querySelectorAll('svg')].find((one) => {
      const box = one.getBoundingClientRect();
      const over = (from, to, start, end) => Math.min(to, end) - Math.max(from, start) > 3;
      return one.closest('.card') === card && !one.closest('.rating, .bar') && seen(one)
        && over(box.left, box.right, line.left, line.right) && over(box.top, box.bottom, line.top, line.bottom);
    }) || null;
  };

  const look = () => {
    const inside = windows(new Map());
    const stuck = edges();
    const width = document.documentElement.clientWidth;
    const found = [];
    for (const node of texts()) {
      const parent = node.parentElement;
      const clip = inside(parent);
      let bottom = Math.min(innerHeight, clip.bottom);
      for (const { edge, within, top: from } of stuck) {
        if (!edge.contains(parent) && (!within || within.contains(parent))) bottom = Math.min(bottom, from);
      }
      const top = Math.max(0, clip.top);
      for (const line of lines(node)) {
        const [left, right] = [Math.max(line.left, clip.left, 0), Math.min(line.right, clip.right, width)];
        if (line.bottom <= top || line.top >= bottom || (clip.scrolls && right - left < 8)) continue;
        const whole = line.top >= top - 1 && line.bottom <= bottom + 1 && right - left >= Math.min(8, line.width);
        let covered = null;
        if (whole && getComputedStyle(parent).pointerEvents !== 'none') {
          const y = (line.top + line.bottom) / 2;
          for (const x of [(left + right) / 2, left + 2, right - 2]) covered ??= over(x, y, parent);
          // A bar of the page's own, below which everything goes by.
          if (covered?.matches('[data-page-bar]')) covered = null;
          covered ??= picture(parent, line);
        }
        found.push({ node, line, clip, whole, covered });
      }
    }
    return found;
  };
  const covered = (found = look()) => few('covered', found.filter((one) => one.covered)
    .map(({ node, line, covered: by }) => `${short(node.data)} by ${name(by)} at ${Math.round(line.left)},${Math.round(line.top)}`));

  /** What nobody can read: beyond the edge of the widget or of the page, or cut off. */
  const cut = (found = look()) => {
    const faults = [];
    const box = scope().getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    for (const { node, line, clip } of found) {
      const text = short(node.data);
      if (!clip.scrolls && (line.left < Math.max(box.left, 0) - 1.5 || line.right > Math.min(box.right, width) + 1.5)) {
        faults.push(`${text} is beyond the edge: ${Math.round(line.left)} to ${Math.round(line.right)}`);
      }
      for (const hole of clip.cuts) {
        const part = Math.max(hole.left - line.left, line.right - hole.right, hole.top - line.top, line.bottom - hole.bottom);
        if (part > 2) faults.push(`${text} loses ${Math.round(part)} px`);
      }
    }
    for (const element of scope().querySelectorAll('*')) {
      if (element.closest('svg, .visually-hidden') || element.scrollWidth <= element.clientWidth + 1 || !element.clientWidth) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      if (hides && seen(element)) faults.push(`${name(element)} has ${element.scrollWidth} px in ${element.clientWidth}`);
    }
    return few('cut', faults);
  };

  /** The answer's sentence is in sight wherever a part of the widget is. */
  const answer = () => {
    if (!host().assessment || scope().localName === 'dialog') return [];
    const box = host().getBoundingClientRect();
    if (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) < IN_VIEW) return [];
    const inside = windows(new Map());
    const inSight = all(SAID).some((place) => seen(place) && [...textsOf(place)].some((node) => {
      const clip = inside(node.parentElement);
      const drawn = lines(node);
      return drawn.length && drawn.every((line) => line.top >= Math.max(0, clip.top) - 1 && line.bottom <= Math.min(innerHeight, clip.bottom) + 1
        && !over((line.left + line.right) / 2, (line.top + line.bottom) / 2, node.parentElement));
    }));
    return inSight ? [] : [`answer: it is not in sight at ${Math.round(scrollY)}`];
  };
  function* textsOf(place) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) yield walker.currentNode;
  }

  /** What is drawn, said and known is the same. */
  const contradiction = () => {
    const faults = [];
    const { assessment, report } = host();
    const differ = (what, one, other) => one !== other && faults.push(`${what}: ${one} on the screen, ${other} in the answer`);
    if (assessment) {
      for (const place of all(`section[data-disposition], ${SAID}`)) {
        const shown = place.closest('[data-disposition]')?.dataset.disposition;
        if (shown) differ(name(place), shown, assessment.disposition);
      }
      const sentences = new Set(all(SAID).map((place) => place.textContent.trim()));
      if (sentences.size > 1) faults.push(`two sentences: ${[...sentences].map(short).join(', ')}`);
      if (root().querySelector('.details .movements')) differ('movement cards', all('.details .movement').length, assessment.movements.length);
      const gentle = assessment.disposition && LADDER.indexOf(assessment.disposition) < LADDER.indexOf('rest');
      for (const item of all('[data-call=skip] [data-workout], [data-workout][data-call=skip]')) {
        const { workout } = item.dataset;
        differ(`workout ${workout}`, 'skip', assessment.workouts[workout]?.call);
        if (gentle && GENTLE.includes(workout)) faults.push(`${workout} is refused while the answer is ${assessment.disposition}`);
      }
    } else if (all(`section[data-disposition]`).length) faults.push('an answer is shown, and none is known');
    const drawn = new Set(all('svg[data-view] [data-region][data-side][data-value]')
      .map(({ dataset: { region, side, value } }) => `${region} ${side} ${value}`));
    const known = new Set(report.areas.map(({ region, side, intensity }) => `${region} ${side} ${intensity}`));
    for (const area of known) if (!drawn.has(area)) faults.push(`${area} is not on the map`);
    for (const area of drawn) if (!known.has(area)) faults.push(`${area} is on the map only`);
    return few('contradiction', faults);
  };

  /** What is to be hit is large enough. A link within a sentence is as large as its words. */
  const target = () => few('target', [...scope().querySelectorAll('button, summary, select, input, a[href]')].filter((one) => {
    if (!seen(one)) return false;
    const inSentence = one.localName === 'a' && getComputedStyle(one).display === 'inline'
      && [...one.parentElement.childNodes].some((other) => other !== one && other.textContent.trim());
    const box = (one.closest('label') ?? one).getBoundingClientRect();
    return !inSentence && box.width > 0 && (box.width < TARGET || box.height < TARGET);
  }).map((one) => {
    const { width, height } = one.getBoundingClientRect();
    return `${name(one)} ${short(one.ariaLabel ?? one.textContent)} is ${Math.round(width)} × ${Math.round(height)}`;
  }));

  const active = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  /** Where everything is that should stay there. */
  const still = () => {
    const places = new Map();
    // A routine goes on by itself.
    if (!scope().matches('[data-running=true]')) {
      for (const element of scope().querySelectorAll(LANDMARKS)) {
        if (element.closest('.moving') || !seen(element)) continue;
        const { left, top, width, height } = element.getBoundingClientRect();
        if (width && top < 2 * innerHeight && top + height > -innerHeight) places.set(element, [left, top, width, height].map(Math.round));
      }
    }
    return { places, focus: active(), y: scrollY };
  };
  const differences = (before, after) => {
    const faults = [];
    for (const [element, box] of before.places) {
      const now = after.places.get(element);
      if (now && box.some((length, at) => Math.abs(length - now[at]) > 1)) faults.push(`${name(element)} from ${box} to ${now}`);
    }
    const moved = few('shift', faults);
    if (before.focus !== after.focus) moved.push(`focus: from ${name(before.focus)} to ${name(after.focus)}`);
    if (Math.abs(before.y - after.y) > 1) moved.push(`scroll: from ${Math.round(before.y)} to ${Math.round(after.y)}`);
    return moved;
  };
  /** Until what was asked for is drawn; two seconds at most. */
  const settle = async () => {
    let last = still();
    for (let i = 0; i < 20; i++) {
      await wait(100);
      const now = still();
      if (!differences(last, now).length && last.places.size === now.places.size) return;
      last = now;
    }
  };

  let shifts = [];
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved = entry.sources?.map(({ node, previousRect, currentRect }) =>
          `${name(node)} from ${Math.round(previousRect.y)} to ${Math.round(currentRect.y)}`) ?? [];
        if (!entry.hadRecentInput && entry.value > 0.001) shifts.push(`${entry.value.toFixed(3)} ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift' });
  } catch {
    // Only Chromium has it.
  }
  const elsewhere = () => few('request', performance.getEntriesByType('resource').map(({ name: address }) => address)
    .filter((address) => !address.startsWith(location.origin) && !address.startsWith('blob:') && !address.startsWith('data:')));

  window.watch = {
    /** What is wrong now. With `alone` nobody has done anything since the last time but look. */
    async check(alone) {
      await settle();
      const jumped = alone ? few('shift', shifts) : [];
      shifts = [];
      const before = still();
      await wait(STILL);
      const after = still();
      let found = look();
      if (covered(found).length) {
        // Firefox hits nothing but the root where a frame is late: what covers anything stays there.
        await wait(STILL);
        found = look();
      }
      return [...jumped, ...differences(before, after), ...few('shift', shifts), ...covered(found), ...cut(found), ...answer(),
        ...contradiction(), ...target(), ...elsewhere()];
    },
    /** The same at every half screen of the widget, and whether all of it can be read at some. */
    async scan(words = false) {
      const from = scrollY;
      const faults = [];
      const blind = [];
      let screens = 0;
      const [met, read] = [new Map(), new Set()];
      const end = () => host().getBoundingClientRect().bottom + scrollY - innerHeight / 2;
      for (let y = Math.max(0, host().getBoundingClientRect().top + scrollY - 40); ; y += innerHeight * 0.45) {
        scrollTo({ top: y, behavior: 'instant' });
        await frame();
        await wait(40);
        const found = look();
        for (const { node, clip, whole, covered: by } of found) {
          // What scrolls by itself is read by itself.
          if (!clip.inner) met.set(node, node.data);
          if (whole && !by) read.add(node);
        }
        if (!words) faults.push(...covered(found));
        faults.push(...cut(found));
        screens += 1;
        // A dialog stands still while the page behind it scrolls.
        if (scope().localName === 'dialog') break;
        // The browser tells of what comes into sight when it finds the time; half a second is ample, even under load.
        if (!words && answer().length) await wait(500);
        if (!words && answer().length) blind.push(Math.round(y));
        if (y > end()) break;
      }
      for (const [node, text] of met) if (node.isConnected && !read.has(node)) faults.push(`unreachable: ${short(text)}`);
      if (blind.length) faults.push(`answer: it is not in sight at ${blind.length} of ${screens} places, the first ${blind[0]}`);
      scrollTo({ top: from, behavior: 'instant' });
      await frame();
      shifts = [];
      return [...new Set(faults)];
    },
  };
})();
