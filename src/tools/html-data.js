// What VS Code shows of the element while somebody writes HTML: its custom data, from the manifest.

/**
 * @typedef {{name: string, description?: string, type?: {text: string}}} Attribute
 * @typedef {{tagName?: string, description?: string, attributes?: readonly Attribute[]}} Declaration
 * @typedef {{modules: readonly {declarations?: readonly Declaration[]}[]}} CustomElements
 */

/** The texts in a type such as `'light' | 'dark'`. @param {string} type */
const valuesOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

/**
 * Source: https://github.com/microsoft/vscode-custom-data, version 1.1.
 *
 * @param {CustomElements} manifest
 */
export const htmlDataOf = ({ modules }) => ({
  version: 1.1,
  tags: modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, description = '', attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, description: text = '', type }) => {
        const values = valuesOf(type?.text ?? '');
        return { name, description: text, ...(values.length && { values }) };
      }),
    })),
});
