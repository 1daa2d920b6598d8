// An element in a frame that is as high as what it holds: nothing scrolls in there, and nothing sticks to the screen's edge. What the
// page around shows of the frame says where the reader is. The build puts this into `static/host.js`.

/** How often that is looked at, in milliseconds: nobody tells a frame that its page has scrolled. */
const LOOK = 200;

/** @type {WeakSet<Element>} Those that are followed: one that begins anew is not followed twice. */
const followed = new WeakSet();

/** @typedef {{ top: number, bottom: number }} Seen How much of the frame is out of sight at its edges, in pixels. */

/**
 * Keeps what sticks to the screen's edges where the reader is, as long as the element is there.
 * @param {Element} element
 */
export function followFrame(element) {
  if (self === top || followed.has(element)) return;
  followed.add(element);
  /** @param {Record<string, string>} values */
  const set = (values) => {
    const sw = /** @type {HTMLElement | null | undefined} */ (element.shadowRoot?.querySelector('.sw'));
    for (const name in values) sw?.style.setProperty(name, values[name]);
  };
  let isSet = false;
  /** @param {Seen} seen */
  const show = ({ top, bottom }) => {
    const height = innerHeight - top - bottom;
    if (height <= 0) return;
    isSet = true;
    set({ '--seen-top': `${top}px`, '--seen-bottom': `${bottom}px`, '--seen-height': `${height}px`, '--vh': `${height / 100}px` });
  };
  const look = () => {
    // A page that knows how the frame works tells us (static/embedded.js), also while the frame is lower than a screen.
    const { sorewiseSeen } = /** @type {{ sorewiseSeen?: Seen }} */ (globalThis);
    if (sorewiseSeen) return show(sorewiseSeen);
    // A frame that scrolls is a window of its own.
    if (innerHeight <= screen.height) {
      if (isSet) set({ '--seen-top': '', '--seen-bottom': '', '--seen-height': '', '--vh': '' });
      isSet = false;
      return;
    }
    new IntersectionObserver(([{ intersectionRect: { top, bottom, height } }], observer) => {
      observer.disconnect();
      if (height) show({ top, bottom: innerHeight - bottom });
    }).observe(document.documentElement);
  };
  const over = new AbortController();
  const timer = setInterval(() => {
    if (element.isConnected) return void (document.visibilityState === 'visible' && look());
    clearInterval(timer);
    over.abort();
    followed.delete(element);
  }, LOOK);
  addEventListener('message', look, { signal: over.signal });
  look();
}
