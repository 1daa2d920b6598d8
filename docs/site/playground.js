// The playground: controls from the element's contract, the lines to paste, and the element as they make it.

const contract = await (await fetch(new URL('element.json', import.meta.url))).json();
const form = document.querySelector('#choices');
const shown = document.querySelector('#shown');
const snippet = document.querySelector('#snippet');
const copied = document.querySelector('#copied');

const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** A control for one attribute or custom property; `values` are what it may be. */
const control = ({ name, type, values, list }) => {
  if (type === 'boolean') return make('input', { type: 'checkbox', name });
  if (values && !list) return make('select', { name }, new Option('', ''), ...values.map((value) => new Option(value, value)));
  return make('input', { type: 'text', name, placeholder: list ? values.join(' ') : '' });
};

const row = (label, input, says) => make('label', { title: says }, make('span', {}, label), input);
const named = (item, name) => row(name, control({ ...item, name }), item.says);

const attributes = contract.attributes;
const variables = contract.variables.map((variable) => ({ ...variable, name: `--sorewise-${variable.name}` }));
form.append(
  row('folder', make('input', { type: 'text', name: 'folder', value: '/sorewise/' }), 'Where you have copied dist/ to'),
  ...attributes.map((attribute) => named(attribute, attribute.name)),
  make('details', {}, make('summary', {}, 'Colors, type and spaces'), ...variables.map((variable) => named(variable, variable.name))),
);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What is chosen: `[name, value]` of those that are. */
const chosen = (items) => items
  .map(({ name }) => [name, form.elements[name]])
  .filter(([, input]) => (input.type === 'checkbox' ? input.checked : input.value.trim()))
  .map(([name, input]) => [name, input.type === 'checkbox' ? '' : input.value.trim()]);

const follow = () => {
  const set = chosen(attributes);
  // What would end the rule, or the style sheet, is no value of a property.
  const styles = chosen(variables).filter(([name, value]) => !/[{}<;]/.test(value) && CSS.supports(name, value));
  const folder = form.elements.folder.value.trim().replace(/\/*$/, '/');
  const written = set.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');
  const look = styles.length ? `<style>\n  sore-wise {\n${styles.map(([name, value]) => `    ${name}: ${value};\n`).join('')}  }\n</style>\n` : '';
  snippet.textContent =
    `<link rel="stylesheet" href="${escaped(folder)}sorewise.css"><script type="module" src="${escaped(folder)}sorewise.js"></script>\n`
    + `${look}<sore-wise${written}></sore-wise>\n`;
  for (const { name } of attributes) {
    const [, value] = set.find(([other]) => other === name) ?? [];
    if (value === undefined) shown.removeAttribute(name);
    else if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  for (const { name } of variables) shown.style.removeProperty(name);
  for (const [name, value] of styles) shown.style.setProperty(name, value);
  copied.textContent = '';
};

form.addEventListener('input', follow);
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    copied.textContent = 'Copied.';
  } catch {
    // Some browsers let no page write there: the lines are ready to be copied by hand.
    getSelection().selectAllChildren(snippet);
    copied.textContent = 'Selected: copy it.';
  }
});
follow();
form.dataset.ready = '';
