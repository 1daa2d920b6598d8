import { defineConfig } from 'astro/config';

export default defineConfig({ base: '/built/astro/', outDir: '../../built/astro', devToolbar: { enabled: false } });
