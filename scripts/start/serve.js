const { createReadStream, statSync } = require('node:fs');
const path = require('node:path');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** The file that an address names, or null where there is none in the folder. */
function fileAt(folder, address) {
  let name;
  try {
    name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, name);
  const inside = file.startsWith(folder + path.sep) && !file.includes('\0');
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** @returns {import('node:http').RequestListener} gives out the files of a folder, as they are now */
function serve(folder) {
  return (request, response) => {
    const file = request.method === 'GET' ? fileAt(folder, request.url) : null;
    const type = file && TYPES[path.extname(file)];
    if (!type) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(file).pipe(response);
  };
}

module.exports = { serve };
