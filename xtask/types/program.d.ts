// The program, as static/boot.js calls it.

/** What wasm-bindgen makes of src/main.rs. */
interface Program {
  default(options?: { module_or_path: WebAssembly.Module | ArrayBuffer }): Promise<WebAssembly.ModuleImports>;
  markLoaded(parts: number): void;
  /** How many parts the widget waits for. */
  waitsFor(place: string | undefined, build: string | undefined): number;
  deferredStyles(): string;
  Widget: new (
    host: HTMLElement, language: string, table: string, place: string | undefined, heading: boolean,
    build: string | undefined, ask: import('../../static/host.js').Ask, still: Element | undefined,
  ) => Widget;
}

/** src/platform/widget.rs */
interface Widget {
  report: unknown;
  readonly assessment: unknown;
  putBack(report: unknown): void;
  setShown(heading: boolean, readonly: boolean): void;
  setBuild(build: string | undefined): void;
  setLanguage(language: string, table: string): void;
  loadDeferred(table: string): void;
  hear(message: import('../../static/diary.js').Message): any;
  offerUpdate(): void;
  unmount(): void;
}
