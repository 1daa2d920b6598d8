// What the element promises a page beside its methods: attributes that are properties, too, and the states that style sheets can
// ask for. The whole list is element/element.json. The build puts this into `static/boot.js`.

/** Attributes that are properties of the same name, and those of them that are there or not. */
const REFLECTED = ['theme', 'heading', 'heading-level', 'build', 'view', 'parts', 'name', 'storage', 'loading', 'readonly'];
const FLAGS = ['heading', 'readonly'];

/** A report that says nothing. */
export const nothing = () => ({ schema: 1, areas: [] });
/** @param {any} report */
export const isTold = ({ areas, ...more }) => areas.length > 0 || Object.keys(more).length > 1;

/**
 * Whether an attribute says so; frameworks write `false` for what is not.
 * @param {Element} element
 * @param {string} name
 */
export const isSet = (element, name) => (element.getAttribute(name) ?? 'false') !== 'false';

/**
 * Makes properties of attributes.
 * @param {HTMLElement} prototype
 */
export const reflect = (prototype) => {
  for (const name of REFLECTED) {
    Object.defineProperty(prototype, name.replace('-l', 'L'), {
      /** @this {Element} */
      get() {
        return FLAGS.includes(name) ? isSet(this, name) : this.getAttribute(name) ?? '';
      },
      /** @this {Element} @param {unknown} value */
      set(value) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
  }
};

/**
 * Hands over what a page has set before the class was there, and what is in the way of its accessors now.
 * @param {any} element
 */
export const upgrade = (element) => {
  for (const key of Object.keys(element)) {
    if (!(key in Object.getPrototypeOf(element))) continue;
    const value = element[key];
    delete element[key];
    element[key] = value;
  }
};

/**
 * Says where an element is: `:state(ready)` and its like, and for browsers without those an attribute. That is not there at first,
 * while frameworks compare the page with what they would have written.
 * @param {HTMLElement} element
 * @param {Set<string> | undefined} states
 * @param {'loading' | 'ready' | 'failed'} state
 */
export const say = (element, states, state) => {
  try {
    states?.clear();
    states?.add(state);
  } catch {
    // Some know only states that begin with dashes.
  }
  if (state === 'loading') delete element.dataset.state;
  else element.dataset.state = state;
};
