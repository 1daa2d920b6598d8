/** A plugin for esbuild that copies the files which the package's scripts load; the output's format must be `esm`. */
export function sorewise(): { name: string; setup(build: any): void };
