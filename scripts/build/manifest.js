const { OWN_MACHINE } = require('./base');

/** Both manifests may be given out in one organisation, each to some of its people: two add-ins to Office. */
const ID = '5e0c9a1f-6b1c-4c43-9d52-7a0f3c1be6d4';
const ID_WITHOUT_SHARED_RUNTIME = '0d8b7e52-3f6a-4b0e-8c1d-92e4a5f7c360';

/** `manifest.xml` for another address than one's own machine. */
function servedFrom(manifest, base) {
  const address = base.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return manifest.replaceAll(OWN_MACHINE, () => address);
}

function replaced(text, pattern, by) {
  const result = text.replace(pattern, by);
  if (result === text) throw new Error(`manifest.xml has nothing like ${pattern}`);
  return result;
}

/**
 * The same add-in for an Excel that has no shared runtime. There a command's function could neither
 * show the pane nor say anything, so each button opens the pane, and its address says which job to begin.
 * One manifest cannot do both: the overrides of a task pane do not nest, and where their requirements
 * are not met, Excel takes the part without a ribbon.
 */
function withoutSharedRuntime(manifest) {
  const pane = /<bt:Url id="Pane\.Url" DefaultValue="([^"]*)" \/>/;
  const address = pane.exec(manifest)?.[1];
  const jobs = [];
  let text = replaced(
    manifest,
    /<Action xsi:type="ExecuteFunction">\s*<FunctionName>(\w+)<\/FunctionName>\s*<\/Action>/g,
    (_, job) => {
      jobs.push(job);
      return `<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Job.${job}" /></Action>`;
    },
  );
  text = replaced(text, /\s*<Requirements>\s*<bt:Sets[^]*?<\/Requirements>/, '');
  text = replaced(text, /\s*<Runtimes>[^]*?<\/Runtimes>/, '');
  text = replaced(text, ID, ID_WITHOUT_SHARED_RUNTIME);
  return replaced(text, pane, (element) =>
    [
      element,
      ...jobs.map((job) => `<bt:Url id="Job.${job}" DefaultValue="${address}?job=${job}" />`),
    ].join('\n        '),
  );
}

module.exports = { servedFrom, withoutSharedRuntime };
