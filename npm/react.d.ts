// <SoreWise> for React 18 and 19.

import type { CSSProperties, ForwardRefExoticComponent, ReactNode, RefAttributes } from 'react';
import type { SorewiseAttributes, SorewiseElement, SorewiseEventMap } from './sorewise.js';

export interface SoreWiseProps {
  /** The report. Left out, the element keeps its own; `null` starts over. What was told comes by `onChange`. */
  report?: SorewiseElement['report'];
  onReady?: (event: SorewiseEventMap['sorewise-ready']) => void;
  onChange?: (event: SorewiseEventMap['sorewise-change']) => void;
  onAssessment?: (event: SorewiseEventMap['sorewise-assessment']) => void;
  onRoutineEnd?: (event: SorewiseEventMap['sorewise-routine-end']) => void;
  onError?: (event: SorewiseEventMap['sorewise-error']) => void;
  onUpdate?: (event: SorewiseEventMap['sorewise-update']) => void;
  lang?: string;
  theme?: SorewiseAttributes['theme'];
  heading?: boolean;
  headingLevel?: SorewiseAttributes['heading-level'];
  build?: SorewiseAttributes['build'];
  view?: SorewiseAttributes['view'];
  parts?: string;
  name?: string;
  storage?: SorewiseAttributes['storage'];
  loading?: SorewiseAttributes['loading'];
  readOnly?: boolean;
  id?: string;
  className?: string;
  style?: CSSProperties;
  hidden?: boolean;
  /** Shown until the element's script has run, and where it cannot. */
  children?: ReactNode;
  [attribute: `data-${string}` | `aria-${string}`]: unknown;
}

export const SoreWise: ForwardRefExoticComponent<SoreWiseProps & RefAttributes<SorewiseElement>>;
