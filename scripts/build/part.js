/** Builds one part: the configuration of that name in webpack.config.js. */
const webpack = require('webpack');
const configurations = require('../../webpack.config');

const [name] = process.argv.slice(2);
const compiler = webpack(configurations.find((configuration) => configuration.name === name));

compiler.run((error, stats) => {
  const failed = error ?? (stats.hasErrors() ? stats.toString('errors-only') : null);
  if (failed) console.error(failed);
  process.exitCode = failed ? 1 : 0;
  compiler.close(() => {});
});
