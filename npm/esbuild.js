// A plugin for esbuild, which does not follow `new URL('…', import.meta.url)`: it copies the files that the package's scripts name so.
//
//   import { sorewise } from 'sorewise/esbuild';
//   await esbuild.build({ entryPoints: ['app.js'], bundle: true, format: 'esm', outdir: 'www', plugins: [sorewise()] });

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const ASSET = /new URL\(\s*(["'])(\.?\/?[\w./-]+\.(?:wasm|txt|js))\1\s*,\s*import\.meta\.url\s*\)/g;

export const sorewise = () => ({
  name: 'sorewise',
  setup(build) {
    build.onResolve({ filter: /^sorewise-file:/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice('sorewise-file:'.length)),
      namespace: 'sorewise-file',
    }));
    build.onLoad({ filter: /\.js$/, namespace: 'file' }, async ({ path }) => {
      if (!path.startsWith(here)) return undefined;
      const imports = [];
      const contents = (await readFile(path, 'utf8')).replace(ASSET, (_, quote, name) => {
        imports.push(`import sorewiseFile${imports.length} from ${JSON.stringify(`sorewise-file:${name}`)};`);
        return `new URL(sorewiseFile${imports.length - 1},import.meta.url)`;
      });
      return { contents: `${imports.join('')}${contents}`, loader: 'js', resolveDir: dirname(path) };
    });
    build.onLoad({ filter: /./, namespace: 'sorewise-file' }, async ({ path }) => ({ contents: await readFile(path), loader: 'file' }));
  },
});
