// Which element of a page holds which place in storage. The build puts this into `static/boot.js`.

/** @typedef {import('./boot.js').SoreWiseElement} SoreWise */

/** @type {Map<number, SoreWise>} Places in storage, and which elements without a name hold them: 1 for the first on the page. */
export const places = new Map();
/** @type {Set<SoreWise>} Those that have left the page, and may be on their way to another place in it. */
export const leaving = new Set();

/**
 * Takes the first free place in storage for an element without a name.
 * @param {SoreWise} element
 */
export const claim = (element) => {
  const name = element.getAttribute('name');
  if (name) {
    // One of this name that has left the page keeps what it has to keep now.
    for (const other of leaving) if (other.getAttribute('name') === name) other._end();
    return;
  }
  let place = 1;
  while (places.get(place)?.isConnected) place += 1;
  // One that has left the page keeps what it has to keep now, for its heir.
  places.get(place)?._end();
  element._ordinal = place;
  places.set(place, element);
};
