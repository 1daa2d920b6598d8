// Written from element/element.json and the engine by `UPDATE=1 cargo test --test contract`.

import type { DefineComponent, HTMLAttributes } from 'vue';
import type { SorewiseEventMap, SorewiseReport } from './sorewise';

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
  onSorewiseReady?: (event: SorewiseEventMap['sorewise-ready']) => void;
  onSorewiseChange?: (event: SorewiseEventMap['sorewise-change']) => void;
  onSorewiseAssessment?: (event: SorewiseEventMap['sorewise-assessment']) => void;
  onSorewiseRoutineEnd?: (event: SorewiseEventMap['sorewise-routine-end']) => void;
  onSorewiseError?: (event: SorewiseEventMap['sorewise-error']) => void;
  onSorewiseUpdate?: (event: SorewiseEventMap['sorewise-update']) => void;
}

declare module 'vue' {
  interface GlobalComponents {
    'sore-wise': DefineComponent<Props & HTMLAttributes>;
  }
}
