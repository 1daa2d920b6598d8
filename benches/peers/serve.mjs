// Serves folders of finished files, as a good host would: compressed once, beforehand.
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.png': 'image/png', '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json',
};
/** What is compressed already. */
const asItIs = new Set(['.png']);

/**
 * `mounts` is a list of [path, folder]. `isolated` is for pages that need fine clocks or the memory of a page.
 * `late` says how many milliseconds each file whose path it matches waits: a fault, to try the instruments with.
 */
export async function serve(mounts, { isolated = false, late } = {}) {
  const files = new Map();
  for (const [path, folder] of mounts) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const body = readFileSync(file);
      const ext = extname(file);
      files.set(path + relative(folder, file).replaceAll('\\', '/'), { ext, body });
    }
  }
  // When first asked for: a folder may hold more than a page loads.
  const packed = (file, encoding) => (file[encoding] ??= encoding === 'br' ? brotliCompressSync(file.body) : gzipSync(file.body, { level: 9 }));
  const answer = (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file) return response.writeHead(404).end();
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = asItIs.has(file.ext) ? undefined : ['br', 'gzip'].find((name) => accepted.includes(name));
    const body = encoding ? packed(file, encoding) : file.body;
    const headers = {
      'content-type': types[file.ext] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': /\.[0-9a-f]{12}\./.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    };
    if (encoding) headers['content-encoding'] = encoding;
    if (isolated) Object.assign(headers, { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' });
    const send = () => response.writeHead(200, headers).end(body);
    if (late?.path.test(pathname)) setTimeout(send, late.ms);
    else send();
  };
  // Once beforehand, so that no page waits for the compressing.
  for (const file of files.values()) if (!asItIs.has(file.ext)) packed(file, 'br');
  const server = createServer(answer);
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${server.address().port}`,
    /** Also ends what is open: from then on there is no network. */
    close: () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); }),
  };
}
