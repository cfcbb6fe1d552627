const { createHash } = require('node:crypto');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const NAME = 'PolicyPlugin';
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g;

/** Nothing is allowed but what is named. Fluent UI writes its styles as the page runs. */
const ALWAYS = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Writes a page's Content-Security-Policy into it. Scripts inside the page are allowed by their hash. */
class PolicyPlugin {
  /** @param {Record<string, string>} allowed further directives */
  constructor(allowed) {
    this.allowed = allowed;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap(NAME, (data) => ({
        ...data,
        html: data.html.replace('<head>', (head) => head + this.element(data.html)),
      }));
    });
  }

  element(html) {
    const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
      ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    const scripts = [this.allowed['script-src'] ?? [], hashes].flat().join(' ');
    const policy = { ...ALWAYS, ...this.allowed, 'script-src': scripts };
    const content = Object.entries(policy).map(([name, sources]) => `${name} ${sources}`);
    return `<meta http-equiv="Content-Security-Policy" content="${content.join('; ')}">`;
  }
}

module.exports = { PolicyPlugin };
