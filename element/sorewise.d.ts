// Written from element/element.json and the engine by `UPDATE=1 cargo test --test contract`.

export type SorewiseRegion =
  | 'abdominals'
  | 'achilles'
  | 'ankle'
  | 'back-of-knee'
  | 'biceps'
  | 'breastbone'
  | 'calf'
  | 'chest'
  | 'elbow'
  | 'fingers'
  | 'foot'
  | 'forearm-extensors'
  | 'forearm-flexors'
  | 'front-deltoid'
  | 'glutes'
  | 'gluteus-medius'
  | 'hamstrings-inner'
  | 'hamstrings-outer'
  | 'hand'
  | 'head'
  | 'heel'
  | 'hip'
  | 'hip-flexors'
  | 'inner-thigh'
  | 'jaw'
  | 'knee'
  | 'lats'
  | 'lower-abdominals'
  | 'lower-back'
  | 'lower-calf'
  | 'lower-trapezius'
  | 'mid-trapezius'
  | 'neck-back'
  | 'neck-front'
  | 'obliques'
  | 'outer-calf'
  | 'outer-thigh'
  | 'pelvis'
  | 'quadriceps'
  | 'quadriceps-inner'
  | 'quadriceps-outer'
  | 'rear-deltoid'
  | 'serratus'
  | 'shin'
  | 'shoulder'
  | 'shoulder-blade'
  | 'side-deltoid'
  | 'spine-lower'
  | 'spine-neck'
  | 'spine-upper'
  | 'tailbone'
  | 'thumb'
  | 'triceps'
  | 'upper-trapezius'
  | 'wrist';
export type SorewiseSide =
  | 'left'
  | 'right'
  | 'midline';
export type SorewiseSensation =
  | 'achy'
  | 'dull'
  | 'tight'
  | 'stiff'
  | 'tender'
  | 'cramping'
  | 'sharp'
  | 'stabbing'
  | 'burning'
  | 'tingling'
  | 'numb'
  | 'throbbing'
  | 'constant'
  | 'at-rest';
export type SorewiseSign =
  | 'swelling'
  | 'bruising'
  | 'warmth'
  | 'redness'
  | 'deformity'
  | 'cannot-bear-weight'
  | 'difficulty-moving'
  | 'weakness'
  | 'popped'
  | 'dark-urine'
  | 'chest-pressure'
  | 'breathless'
  | 'spreading-to-arm-or-jaw'
  | 'sweating-faint'
  | 'saddle-numbness'
  | 'bladder-bowel-change'
  | 'wooden-tightness'
  | 'pain-on-stretch'
  | 'bone-point-tenderness'
  | 'impact-pain'
  | 'fever'
  | 'cannot-finish-workout'
  | 'recent-blow'
  | 'night-pain'
  | 'weight-loss'
  | 'sudden'
  | 'cold-or-pale'
  | 'rash'
  | 'limping'
  | 'locks-or-gives-way'
  | 'cannot-lift'
  | 'pain-breathing-in'
  | 'stroke-signs'
  | 'drowsy-or-confused'
  | 'knocked-out'
  | 'vomiting'
  | 'dizzy-or-double-vision'
  | 'both-legs'
  | 'collapsed'
  | 'overheated'
  | 'coughing-blood'
  | 'blood-in-urine';
export type SorewiseActivity =
  | 'strength'
  | 'running'
  | 'cycling'
  | 'swimming'
  | 'hiking'
  | 'court-sport'
  | 'field-sport'
  | 'yoga'
  | 'climbing'
  | 'rowing'
  | 'gardening'
  | 'manual-work'
  | 'other'
  | 'none';
export type SorewiseEffort =
  | 'easy'
  | 'moderate'
  | 'hard';
export type SorewiseNovelty =
  | 'usual'
  | 'harder-than-usual'
  | 'new';
export type SorewiseClotRisk =
  | 'surgery'
  | 'cast-or-bed-rest'
  | 'long-trip'
  | 'hormones'
  | 'recent-birth'
  | 'cancer'
  | 'earlier-clot';
export type SorewiseMedicine =
  | 'statin'
  | 'fluoroquinolone'
  | 'steroid'
  | 'painkillers';
export type SorewiseCondition =
  | 'sickle-cell-trait'
  | 'thin-bones'
  | 'diabetes'
  | 'weak-immunity'
  | 'heart-or-vessels'
  | 'kidneys'
  | 'earlier-muscle-breakdown';
export type SorewiseWorkout =
  | 'full-body'
  | 'upper'
  | 'lower'
  | 'push'
  | 'pull'
  | 'legs'
  | 'core'
  | 'run'
  | 'ride'
  | 'swim'
  | 'yoga-mobility'
  | 'walk'
  | 'sport';
export type SorewiseDisposition =
  | 'train'
  | 'modify'
  | 'recover'
  | 'rest'
  | 'consult'
  | 'urgent'
  | 'emergency';
export type SorewiseCare =
  | 'self'
  | 'therapist'
  | 'doctor'
  | 'emergency-department'
  | 'ambulance';
export type SorewiseMeanwhile =
  | 'do-not-move'
  | 'do-not-drive'
  | 'unlock-door'
  | 'cool-down'
  | 'nothing-to-eat'
  | 'drink'
  | 'stay-with-someone';
export type SorewiseClassification =
  | 'acute'
  | 'doms'
  | 'overreached'
  | 'joint'
  | 'possible-injury'
  | 'unclear';
export type SorewiseBand =
  | 'none'
  | 'mild'
  | 'moderate'
  | 'severe';
export type SorewiseGuidance =
  | 'train'
  | 'lighter'
  | 'gentle'
  | 'rest'
  | 'see-someone'
  | 'get-help';
export type SorewiseVerdict =
  | 'go'
  | 'modify'
  | 'skip';

/** A report, schema 1: what a person has told. What is not given is unknown, which is not "no". */
export interface SorewiseReport {
  schema: 1;
  areas: {
    region: SorewiseRegion;
    /** The person's own left and right. */
    side: SorewiseSide;
    /** A whole number from 0 to 10. */
    intensity: number;
    sensations?: SorewiseSensation[] | null;
    signs?: SorewiseSign[] | null;
  }[];
  hours_since_activity?: number | null;
  hours_since_onset?: number | null;
  activity?: { kind: SorewiseActivity; effort?: SorewiseEffort | null; novelty?: SorewiseNovelty | null } | null;
  signs?: SorewiseSign[] | null;
  context?: {
    sleep_hours?: number | null;
    /** A whole number from 0 to 10. */
    stress?: number | null;
    pregnant?: boolean | null;
    blood_thinners?: boolean | null;
    /** Whole years. */
    age?: number | null;
    clot_risk?: SorewiseClotRisk[] | null;
    medicines?: SorewiseMedicine[] | null;
    conditions?: SorewiseCondition[] | null;
  } | null;
  plan?: { workout: SorewiseWorkout; effort?: SorewiseEffort | null } | null;
  previous?: { hours_ago: number; areas: { region: SorewiseRegion; side: SorewiseSide; intensity: number }[] }[] | null;
}

/** The answer to a report. */
export interface SorewiseAssessment {
  schema: 1;
  disposition: SorewiseDisposition;
  care: SorewiseCare;
  meanwhile: SorewiseMeanwhile[];
  areas: {
    region: SorewiseRegion;
    side: SorewiseSide;
    classification: SorewiseClassification;
    band: SorewiseBand;
    guidance: SorewiseGuidance;
  }[];
  workouts: Record<SorewiseWorkout, { call: SorewiseVerdict; because: string[] }>;
  advice: { id: string }[];
  movements: {
    id: string;
    minutes?: number;
    sets?: number;
    repetitions?: number;
    hold_s?: number;
    rest_s?: number;
    each_side?: boolean;
    why: string;
    regions: SorewiseRegion[];
  }[];
  withheld: { id: string; rule: string; because: string[] }[];
  /** Hours from now, from the earliest to the latest. */
  course?: { peak_h: [number, number]; gone_h: [number, number] };
  questions: string[];
  reasons: { rule: string; facts: string[]; because: string[] }[];
  changes: { set: string; to: unknown; then: SorewiseDisposition }[];
}

/** Its attributes, as they are written in a page. */
export interface SorewiseAttributes {
  /** The language that it speaks */
  'lang'?: 'ar' | 'en' | 'es' | 'fr' | 'pt-BR';
  /** `light`, `dark` (whatever the reader has chosen), or `auto` for the reader's own setting */
  'theme'?: 'light' | 'dark' | 'auto';
  /** Shows a title above the map; `false` shows none, as frameworks write it */
  'heading'?: '' | 'true' | 'false';
  /** The level of its highest heading in your page's outline: of its title, or of its sections where it has none */
  'heading-level'?: '1' | '2' | '3' | '4' | '5' | '6';
  /** The body that is drawn until the reader chooses one */
  'build'?: 'neutral' | 'feminine' | 'masculine';
  /** `compact` shows the map, what is being rated, the answer's sentence, and a question that could change it; a button opens the rest. An answer that cannot wait is whole */
  'view'?: 'compact';
  /** The sections to show, with spaces between them. What could be dangerous to miss is always there: the map, the rating, the answer with its questions, and what is kept back */
  'parts'?: string;
  /** Keeps this element's entries apart from others' */
  'name'?: string;
  /** `none`: keep nothing beyond the visit */
  'storage'?: 'none';
  /** `eager` loads the program at once, wherever the reader is */
  'loading'?: 'lazy' | 'eager';
  /** The reader looks at a report and its answer, and can tell nothing; your page still sets `report` */
  'readonly'?: '' | 'true' | 'false';
  /** A report as JSON, which sets the property at that moment. The property does not write it back */
  'report'?: string;
}

/** Its events. */
export interface SorewiseEventMap {
  /** The map can be tapped. `detail` holds `report`, `assessment`, and `restored`: whether an earlier visit has left that report */
  'sorewise-ready': CustomEvent<{ report: SorewiseReport; assessment: SorewiseAssessment | null; restored: boolean }>;
  /** The reader has changed the report, here or in another tab. `detail` holds `report` and `assessment`, for which an early change waits. It does not fire for what your page sets */
  'sorewise-change': CustomEvent<{ report: SorewiseReport; assessment: SorewiseAssessment | null }>;
  /** The answer is another one, whoever has brought that about: the reader, your page, or what was kept. `detail` holds `assessment` */
  'sorewise-assessment': CustomEvent<{ assessment: SorewiseAssessment | null }>;
  /** A guided routine is over or was left. `detail` holds `finished`, and how many `seconds` of it are done `of` all */
  'sorewise-routine-end': CustomEvent<{ finished: boolean; seconds: number; of: number }>;
  /** Something went wrong. `detail` holds `kind` (`report`: one that is not sound; `start`: it cannot start here) and `error`. The console has it as a warning, unless you call `preventDefault()` */
  'sorewise-error': CustomEvent<{ kind: 'report' | 'start'; error: unknown }>;
  /** The reader agreed to a new version, after `offerUpdate()` */
  'sorewise-update': CustomEvent<null>;
}

/** A body map on which people tap where they are sore, and the answer to: should I work out today? */
export interface SorewiseElement extends HTMLElement {
  /** The report, schema 1, as a plain object. `null` and `undefined` start over; before the start they mean that your page has none, and what is kept is shown. Setting it is no act of the reader: no `sorewise-change` follows, and view, panel and focus stay; an equal one does nothing. Setting one that is not sound never throws, as frameworks set it while they draw: the old one stays, and `sorewise-error` follows */
  report: SorewiseReport | null | undefined;
  /** The answer as a plain object, or `null`; what answers is loaded a moment after the map, and until then it is `null` */
  readonly assessment: SorewiseAssessment | null;
  /** `light`, `dark` (whatever the reader has chosen), or `auto` for the reader's own setting */
  theme: '' | 'light' | 'dark' | 'auto';
  /** Shows a title above the map; `false` shows none, as frameworks write it */
  heading: boolean;
  /** The level of its highest heading in your page's outline: of its title, or of its sections where it has none */
  headingLevel: '' | '1' | '2' | '3' | '4' | '5' | '6';
  /** The body that is drawn until the reader chooses one */
  build: '' | 'neutral' | 'feminine' | 'masculine';
  /** `compact` shows the map, what is being rated, the answer's sentence, and a question that could change it; a button opens the rest. An answer that cannot wait is whole */
  view: '' | 'compact';
  /** The sections to show, with spaces between them. What could be dangerous to miss is always there: the map, the rating, the answer with its questions, and what is kept back */
  parts: string;
  /** Keeps this element's entries apart from others' */
  name: string;
  /** `none`: keep nothing beyond the visit */
  storage: '' | 'none';
  /** `eager` loads the program at once, wherever the reader is */
  loading: '' | 'lazy' | 'eager';
  /** The reader looks at a report and its answer, and can tell nothing; your page still sets `report` */
  readonly: boolean;
  /** The report */
  getReport(): SorewiseReport | undefined;
  /** Sets the report, and rejects with a `TypeError` that names every mistake; it waits where nothing can judge the report yet, which may be until a reader comes near */
  setReport(report: SorewiseReport | null | undefined): Promise<void>;
  /** Starts over: nothing is told */
  reset(): void;
  /** Report and answer as JSON: `{"report": …, "assessment": …}` */
  exportJson(): string;
  /** Puts the focus on a part of the body, turned to the front; `false` where there is none of that name */
  focusRegion(region: SorewiseRegion, side?: SorewiseSide): Promise<boolean>;
  /** Loads the program now, wherever the reader is; done once the map can be tapped, and rejects where it cannot start */
  start(): Promise<void>;
  /** Tells the reader that a new version waits. */
  offerUpdate(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'sore-wise': SorewiseElement;
  }
  interface HTMLElementEventMap extends SorewiseEventMap {}
  interface DocumentEventMap extends SorewiseEventMap {}
}
