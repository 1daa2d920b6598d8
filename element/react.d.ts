// Written from element/element.json and the engine by `UPDATE=1 cargo test --test contract`.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SorewiseElement, SorewiseEventMap, SorewiseReport } from './sorewise';

interface Props {
  'theme'?: 'light' | 'dark' | 'auto';
  'heading'?: boolean | '' | 'true' | 'false';
  'heading-level'?: '1' | '2' | '3' | '4' | '5' | '6';
  'build'?: 'neutral' | 'feminine' | 'masculine';
  'view'?: 'compact';
  'parts'?: string;
  'name'?: string;
  'storage'?: 'none';
  'loading'?: 'lazy' | 'eager';
  'readonly'?: boolean | '' | 'true' | 'false';
  report?: SorewiseReport | string | null;
  'onsorewise-ready'?: (event: SorewiseEventMap['sorewise-ready']) => void;
  'onsorewise-change'?: (event: SorewiseEventMap['sorewise-change']) => void;
  'onsorewise-assessment'?: (event: SorewiseEventMap['sorewise-assessment']) => void;
  'onsorewise-routine-end'?: (event: SorewiseEventMap['sorewise-routine-end']) => void;
  'onsorewise-error'?: (event: SorewiseEventMap['sorewise-error']) => void;
  'onsorewise-update'?: (event: SorewiseEventMap['sorewise-update']) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'sore-wise': DetailedHTMLProps<HTMLAttributes<SorewiseElement>, SorewiseElement> & Props;
    }
  }
}
