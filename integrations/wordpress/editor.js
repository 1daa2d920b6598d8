// The block in the editor: controls for the element's attributes, made from its contract. Readers' pages do not load this.
((blocks, blockEditor, components, element, told) => {
  const h = element.createElement;
  const NAME = 'sorewise/body-map';

  /** The control of one attribute. */
  const control = (attribute, value, set) => {
    const label = told.labels[attribute.name];
    const common = { key: attribute.name, label, onChange: set };
    if (attribute.type === 'boolean') return h(components.ToggleControl, { ...common, checked: Boolean(value) });
    if (attribute.list) {
      const suggestions = attribute.values;
      return h(components.FormTokenField, {
        ...common,
        value: value ? value.split(' ') : [],
        suggestions,
        onChange: (words) => set(words.filter((word) => suggestions.includes(word)).join(' ') || undefined),
      });
    }
    if (attribute.values) {
      const options = [{ value: '', label: told.own }, ...attribute.values.map((each) => ({ value: each, label: each }))];
      return h(components.SelectControl, { ...common, value: value ?? '', options, onChange: (chosen) => set(chosen || undefined) });
    }
    return h(components.TextControl, { ...common, value: value ?? '', onChange: (text) => set(text || undefined) });
  };

  blocks.registerBlockType(NAME, {
    edit({ attributes, setAttributes }) {
      const controls = told.attributes.map((attribute) => {
        const key = attribute.property ?? attribute.name;
        return control(attribute, attributes[key], (value) => setAttributes({ [key]: value }));
      });
      const chosen = told.attributes.filter((attribute) => attributes[attribute.property ?? attribute.name]);
      return h(
        element.Fragment,
        null,
        h(blockEditor.InspectorControls, null, h(components.PanelBody, { title: told.settings }, controls)),
        h(
          'div',
          blockEditor.useBlockProps(),
          h(
            components.Placeholder,
            { icon: 'universal-access-alt', label: blocks.getBlockType(NAME).title, instructions: told.here },
            chosen.map((attribute) => told.labels[attribute.name]).join(', '),
          ),
        ),
      );
    },
    // The server renders it.
    save: () => null,
  });
})(wp.blocks, wp.blockEditor, wp.components, wp.element, sorewiseEditor);
