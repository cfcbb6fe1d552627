const { existsSync } = require('node:fs');
const path = require('node:path');

const PACKAGE = path.dirname(require.resolve('@fluentui/react-icons/package.json'));
const ICONS = path.join(PACKAGE, 'lib', 'atoms', 'svg');
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*(['"])@fluentui\/react-icons\2/g;

/** "Checkmark12Regular" stands in "checkmark.js". */
const fileOf = (icon) =>
  icon
    .replace(/\d*(Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2-')
    .toLowerCase();

/**
 * Takes each icon of Fluent UI from its own file. Its index names all 20,000 of them, in 18 MB of
 * source: most of the time of a build, to throw them away. What is no icon is one of its few utilities.
 */
module.exports = function takeIconsAlone(source) {
  return source.replace(IMPORT, (_, names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => {
        const file = fileOf(name.split(' ')[0]);
        const from = existsSync(path.join(ICONS, `${file}.js`)) ? `svg/${file}` : 'utils';
        return `import { ${name} } from '@fluentui/react-icons/${from}'`;
      })
      .join(';'),
  );
};
