const { minify } = require('@swc/core');
const { Compilation, sources } = require('webpack');

const NAME = 'SwcMinifyPlugin';

/** Makes the scripts of a page small. The licences' notices stay. */
class SwcMinifyPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE },
        async (assets) => {
          const scripts = Object.keys(assets).filter((name) => name.endsWith('.js'));
          await Promise.all(
            scripts.map(async (name) => {
              const { code } = await minify(String(assets[name].source()), {
                compress: true,
                mangle: true,
                format: { comments: 'some' },
              });
              compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
            }),
          );
        },
      );
    });
  }
}

module.exports = { SwcMinifyPlugin };
