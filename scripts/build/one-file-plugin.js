const { Script } = require('node:vm');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const NAME = 'OneFilePlugin';

/**
 * A script as it may stand inside a page: nothing in it ends the element. What would stands in a
 * string or a pattern, where the escape means the same; anywhere else it would not parse, and throws.
 */
function inline(script) {
  const safe = script.replace(/<(?=!--|\/?script)/gi, '\\x3C').replaceAll('\r', '');
  if (safe !== script) new Script(safe);
  return safe;
}

/** Puts the page's script into the page: one file, that opens from a disk with nothing beside it. */
class OneFilePlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const hooks = HtmlWebpackPlugin.getCompilationHooks(compilation);
      hooks.alterAssetTagGroups.tap(NAME, ({ headTags, bodyTags, ...rest }) => {
        const scripts = [...headTags, ...bodyTags].filter(({ tagName }) => tagName === 'script');
        const others = headTags.filter(({ tagName }) => tagName !== 'script');
        const inlined = scripts.map(({ attributes }) => {
          const { source } = compilation.getAsset(attributes.src);
          compilation.deleteAsset(attributes.src);
          return HtmlWebpackPlugin.createHtmlTagObject(
            'script',
            {},
            inline(String(source.source())),
          );
        });
        return { ...rest, headTags: others, bodyTags: inlined };
      });
    });
  }
}

module.exports = { OneFilePlugin };
