// Taking an answer along: by the clipboard, and on paper. The build puts this into `static/host.js`.

/**
 * Copies a text, whether or not the page may use the clipboard otherwise.
 * @param {string} text
 */
export function copy(text) {
  let before = document.activeElement;
  while (before?.shadowRoot?.activeElement) before = before.shadowRoot.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  /** @type {HTMLElement | null} */ (before)?.focus?.({ preventScroll: true });
  return copied;
}

/**
 * Prints the element alone, without the page around it. Gives whether that has begun.
 * @param {HTMLElement} element
 */
export function printAlone(element) {
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
  let begun = false;
  addEventListener('beforeprint', () => (begun = true), { once: true });
  addEventListener('afterprint', end, { once: true });
  print();
  // A frame may forbid it, and does so without a word.
  if (begun || self === top) return true;
  end();
  return false;
}
