// Where the rating's sheet stands in pages that cut off what runs over. The build puts this into `static/host.js`.

/**
 * Whether something around an element cuts off what runs over, so that nothing in it can stick to the window's edge.
 * @param {Element} element
 */
function isCut(element) {
  /** @param {Element} at */
  const cuts = (at) => !/visible|clip/.test(getComputedStyle(at).overflowY);
  const page = document.documentElement;
  for (let /** @type {Element | null} */ at = element; at && at !== page; at = at.assignedSlot ?? at.parentElement ?? /** @type {ShadowRoot} */ (at.getRootNode()).host) {
    // The window takes over what one of these two says.
    if (cuts(at) && (at !== document.body || cuts(page))) return true;
  }
  return false;
}

/** @type {WeakSet<ShadowRoot>} Whose sheets are kept in sight. */
const watched = new WeakSet();

/**
 * Keeps the rating's sheet in sight. It sticks to the lower edge of whatever scrolls: where the page around cuts off what runs
 * over (`overflow: hidden`), that never does, and the sheet lies far below. There it goes above the page.
 * @param {HTMLElement} rating
 */
function raise(rating) {
  const root = /** @type {ShadowRoot} */ (rating.getRootNode());
  const isSeen = rating.getBoundingClientRect().bottom <= innerHeight + 1;
  const [columns, map] = ['.columns', '.pane'].map((at) => root.querySelector(at));
  if (!columns || !map || isSeen || getComputedStyle(rating).position !== 'sticky' || !isCut(root.host)) return;
  const { activeElement } = root;
  if (!rating.showPopover) return rating.scrollIntoView({ block: 'nearest' });
  rating.popover = 'manual';
  rating.showPopover();
  if (activeElement) /** @type {HTMLElement} */ (activeElement).focus({ preventScroll: true });
  // Below the body, as wide as that, and gone with it.
  const place = () => {
    if (!rating.isConnected) return watchers.forEach((watcher) => watcher.disconnect());
    const { left, width } = columns.getBoundingClientRect();
    rating.style.left = `${left}px`;
    rating.style.width = `${width}px`;
  };
  const watchers = [
    new ResizeObserver(place),
    new IntersectionObserver(([{ isIntersecting }]) => {
      place();
      rating.style.visibility = isIntersecting ? '' : 'hidden';
    }),
  ];
  for (const watcher of watchers) watcher.observe(map);
  place();
}

/**
 * Keeps the rating's sheet in sight, whenever it opens.
 * @param {ShadowRoot} root
 */
export function keepSheetInSight(root) {
  if (watched.has(root)) return;
  watched.add(root);
  // It opens with the focus on its slider.
  root.addEventListener('focusin', ({ target }) => {
    const rating = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('.rating'));
    if (rating && !rating.popover) raise(rating);
  });
}
