// <sore-wise>: importing it defines the element where there are elements, and does nothing elsewhere.

import type { Assessment, Report } from './engine.js';

/** The element. */
export interface SorewiseElement extends HTMLElement {
  /** The report. `null` and `undefined` start over; an unsound one changes nothing, and `sorewise-error` follows. */
  report: Report | null | undefined;
  /** The answer; `null` until what answers is loaded. */
  readonly assessment: Assessment | null;
  getReport(): Report | undefined;
  /** Rejects with a `TypeError` that names every mistake of a report that is not sound. */
  setReport(report: Report | null | undefined): Promise<void>;
  /** Tells the person that a new version waits; `sorewise-update` follows when they agree. */
  offerUpdate(): void;
}

/** The events that it dispatches; all bubble, and cross shadow roots. */
export interface SorewiseEventMap {
  'sorewise-ready': CustomEvent<{ report: Report; assessment: Assessment | null; restored: boolean }>;
  'sorewise-change': CustomEvent<{ report: Report; assessment: Assessment | null }>;
  'sorewise-error': CustomEvent<{ kind: 'report' | 'start'; error: unknown }>;
  'sorewise-update': CustomEvent<unknown>;
}

declare global {
  interface HTMLElementTagNameMap {
    'sore-wise': SorewiseElement;
  }
  interface HTMLElementEventMap extends SorewiseEventMap {}
}
