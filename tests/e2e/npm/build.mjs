// Builds the pages of hosts with the hosts' own tools: `node build.mjs <folder of the package> <host>…` in a folder whose node_modules
// are those of package.json here. `cargo xtask` and the end-to-end tests call it, see xtask/src/hosts.rs.

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const apps = resolve(here, 'apps');
const [packed, ...hosts] = process.argv.slice(2);

// As npm would have put it there.
await rm(resolve(apps, 'node_modules'), { recursive: true, force: true });
await cp(packed, resolve(apps, 'node_modules/sorewise'), { recursive: true });

const page = (script, body, name) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name}</title>
    <script src="/pages/collector.js"></script>
    <script type="module" src="${script}"></script>
  </head>
  <body>${body}</body>
</html>
`;
const element = (name) => `<sore-wise name="${name}"></sore-wise><output></output>`;

/** Versions that stand beside each other go by other names. */
const REACT = {
  react19: {},
  react18: { react: 'react18', 'react-dom': 'react-dom18' },
};

const withVite = async (out, entry, alias = {}) => {
  const { build } = await import('vite');
  await build({
    root: apps,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: Object.entries(alias).map(([find, replacement]) => ({ find: new RegExp(`^${find}(?=/|$)`), replacement })) },
    oxc: { jsx: { runtime: 'automatic' } },
    define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
    build: { outDir: out, emptyOutDir: true, rollupOptions: { input: resolve(apps, entry), output: { entryFileNames: 'app.js' } } },
  });
};

const withWebpack = async (out, entry) => {
  const { default: webpack } = await import('webpack');
  const stats = await new Promise((done, fail) => webpack({
    mode: 'production',
    context: apps,
    entry: resolve(apps, entry),
    output: { path: out, filename: 'app.js', publicPath: 'auto' },
    performance: false,
  }, (error, found) => (error ? fail(error) : done(found))));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
};

const withEsbuild = async (out, entry, more = {}) => {
  const { build } = await import('esbuild');
  const { sorewise } = await import(pathToFileURL(resolve(apps, 'node_modules/sorewise/esbuild.js')).href);
  await build({
    entryPoints: { app: resolve(apps, entry) },
    absWorkingDir: apps,
    bundle: true,
    format: 'esm',
    minify: true,
    outdir: out,
    logLevel: 'warning',
    ...more,
    plugins: [sorewise(), ...(more.plugins ?? [])],
  });
};

const svelte = {
  name: 'svelte',
  setup: (build) => build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
    const { compile } = await import('svelte/compiler');
    return { contents: compile(await readFile(path, 'utf8'), { filename: path }).js.code };
  }),
};

/** What a server would send. */
const rendered = async (out, alias) => {
  await withEsbuild(out, 'react-server.jsx', {
    entryPoints: { server: resolve(apps, 'react-server.jsx') },
    alias,
    platform: 'node',
    jsx: 'automatic',
    minify: false,
    outExtension: { '.js': '.mjs' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const { html } = await import(pathToFileURL(resolve(out, 'server.mjs')).href);
  return html;
};

/** How each page is built; gives what stands in its body. */
const BUILD = {
  vite: async (out) => {
    await withVite(out, 'plain.js');
    return element('vite');
  },
  webpack: async (out) => {
    await withWebpack(out, 'plain.js');
    return element('webpack');
  },
  esbuild: async (out) => {
    await withEsbuild(out, 'plain.js');
    return element('esbuild');
  },
  'esbuild-splitting': async (out) => {
    await withEsbuild(out, 'plain.js', { splitting: true });
    return element('esbuild-splitting');
  },
  ...Object.fromEntries(Object.entries(REACT).map(([name, alias]) => [name, async (out) => {
    await withVite(out, 'react-client.jsx', alias);
    return `<div id="app">${await rendered(resolve(out, 'server'), alias)}</div>`;
  }])),
  vue: async (out) => {
    await withVite(out, 'vue.js');
    return '<div id="app"></div>';
  },
  svelte: async (out) => {
    await withEsbuild(out, 'svelte.js', { plugins: [svelte], conditions: ['svelte', 'browser'] });
    return '<div id="app"></div>';
  },
  solid: async (out) => {
    await withEsbuild(out, 'solid.js', { conditions: ['browser'] });
    return '<div id="app"></div>';
  },
  turbo: async (out) => {
    await withEsbuild(out, 'turbo.js');
    return `${element('turbo')}<a href="other.html">Away</a>`;
  },
  htmx: async (out) => {
    await withEsbuild(out, 'htmx.js');
    return `${element('htmx')}<a href="other.html" hx-boost="true">Away</a>`;
  },
};

for (const host of hosts) {
  const out = resolve(here, 'built', host);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const body = await BUILD[host](out);
  await writeFile(resolve(out, 'index.html'), page('app.js', body, host));
  const other = page('app.js', '<h1>Another page</h1><a href="index.html" hx-boost="true">Back</a>', 'another page');
  await writeFile(resolve(out, 'other.html'), other);
}
