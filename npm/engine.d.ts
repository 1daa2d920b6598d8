// The engine without the element, and the shapes of what goes in and comes out, schema 1.
// A test compares every list of words with the engine's own (tests/types.rs).

/** A region of the body. */
export type RegionId =
  | 'abdominals' | 'achilles' | 'ankle' | 'back-of-knee' | 'biceps' | 'breastbone' | 'calf' | 'chest' | 'elbow'
  | 'fingers' | 'foot' | 'forearm-extensors' | 'forearm-flexors' | 'front-deltoid' | 'glutes' | 'gluteus-medius'
  | 'hamstrings-inner' | 'hamstrings-outer' | 'hand' | 'head' | 'heel' | 'hip' | 'hip-flexors' | 'inner-thigh' | 'jaw'
  | 'knee' | 'lats' | 'lower-abdominals' | 'lower-back' | 'lower-calf' | 'lower-trapezius' | 'mid-trapezius'
  | 'neck-back' | 'neck-front' | 'obliques' | 'outer-calf' | 'outer-thigh' | 'pelvis' | 'quadriceps'
  | 'quadriceps-inner' | 'quadriceps-outer' | 'rear-deltoid' | 'serratus' | 'shin' | 'shoulder' | 'shoulder-blade'
  | 'side-deltoid' | 'spine-lower' | 'spine-neck' | 'spine-upper' | 'tailbone' | 'thumb' | 'triceps'
  | 'upper-trapezius' | 'wrist';
/** The person's own side. */
export type Side =
  | 'left' | 'right' | 'midline';
/** What soreness feels like. */
export type Sensation =
  | 'achy' | 'dull' | 'tight' | 'stiff' | 'tender' | 'cramping' | 'sharp' | 'stabbing' | 'burning' | 'tingling'
  | 'numb' | 'throbbing' | 'constant' | 'at-rest';
/** Something to be seen or noticed on an area. */
export type AreaSign =
  | 'swelling' | 'bruising' | 'warmth' | 'redness' | 'deformity' | 'cannot-bear-weight' | 'difficulty-moving'
  | 'weakness' | 'popped' | 'wooden-tightness' | 'pain-on-stretch' | 'bone-point-tenderness' | 'impact-pain'
  | 'sudden' | 'cold-or-pale' | 'rash' | 'limping' | 'locks-or-gives-way' | 'cannot-lift' | 'pain-breathing-in';
/** Something to be noticed on the person. */
export type PersonSign =
  | 'dark-urine' | 'chest-pressure' | 'breathless' | 'spreading-to-arm-or-jaw' | 'sweating-faint' | 'saddle-numbness'
  | 'bladder-bowel-change' | 'fever' | 'cannot-finish-workout' | 'recent-blow' | 'night-pain' | 'weight-loss'
  | 'stroke-signs' | 'drowsy-or-confused' | 'knocked-out' | 'vomiting' | 'dizzy-or-double-vision' | 'both-legs'
  | 'collapsed' | 'overheated' | 'coughing-blood' | 'blood-in-urine';
/** What the person did before the soreness. */
export type ActivityKind =
  | 'strength' | 'running' | 'cycling' | 'swimming' | 'hiking' | 'court-sport' | 'field-sport' | 'yoga' | 'climbing'
  | 'rowing' | 'gardening' | 'manual-work' | 'other' | 'none';
/** How hard it was, or is to be. */
export type Effort =
  | 'easy' | 'moderate' | 'hard';
/** How usual it was for the person. */
export type Novelty =
  | 'usual' | 'harder-than-usual' | 'new';
/** What a person may want to do today. */
export type Workout =
  | 'full-body' | 'upper' | 'lower' | 'push' | 'pull' | 'legs' | 'core' | 'run' | 'ride' | 'swim' | 'yoga-mobility'
  | 'walk' | 'sport';
/** What makes a clot in a vein likelier. */
export type ClotRisk =
  | 'surgery' | 'cast-or-bed-rest' | 'long-trip' | 'hormones' | 'recent-birth' | 'cancer' | 'earlier-clot';
/** Medicines that matter to muscles, tendons and bones. */
export type Medicine =
  | 'statin' | 'fluoroquinolone' | 'steroid' | 'painkillers';
/** Lasting conditions that ask for more care. */
export type Condition =
  | 'sickle-cell-trait' | 'thin-bones' | 'diabetes' | 'weak-immunity' | 'heart-or-vessels' | 'kidneys'
  | 'earlier-muscle-breakdown';
/** What to do today, from the least cautious to the most; `urgent` is the same day. */
export type Disposition =
  | 'train' | 'modify' | 'recover' | 'rest' | 'consult' | 'urgent' | 'emergency';
/** Who can help. */
export type Care =
  | 'self' | 'therapist' | 'doctor' | 'emergency-department' | 'ambulance';
/** What to do until help is there. */
export type Meanwhile =
  | 'do-not-move' | 'do-not-drive' | 'unlock-door' | 'cool-down' | 'nothing-to-eat' | 'drink' | 'stay-with-someone';
/** What an area may be. */
export type Classification =
  | 'acute' | 'doms' | 'overreached' | 'joint' | 'possible-injury' | 'unclear';
/** How much a rating is. */
export type Band =
  | 'none' | 'mild' | 'moderate' | 'severe';
/** What to do with an area today. */
export type Guidance =
  | 'train' | 'lighter' | 'gentle' | 'rest' | 'see-someone' | 'get-help';
/** What to do with a workout today. */
export type Call =
  | 'go' | 'modify' | 'skip';
/** Why a movement was chosen. */
export type Why =
  | 'recovery' | 'sore-regions' | 'train-elsewhere' | 'whole-body';

/** How sore a place was. */
export interface EarlierArea {
  region: RegionId;
  side: Side;
  /** Numeric rating scale, whole, 0 to 10. */
  intensity: number;
}

/** One sore area. */
export interface Area extends EarlierArea {
  /** Each at most once. */
  sensations?: Sensation[] | null;
  /** Each at most once. */
  signs?: AreaSign[] | null;
}

/** What a person enters. Unknown is not "no": a field that is left out, or `null`, says nothing. */
export interface Report {
  schema: 1;
  /** Each place at most once; empty where nothing is sore. */
  areas: Area[];
  /** 0 to 87,600. */
  hours_since_activity?: number | null;
  /** 0 to 87,600. */
  hours_since_onset?: number | null;
  activity?: { kind: ActivityKind; effort?: Effort | null; novelty?: Novelty | null } | null;
  /** What concerns the whole person, each at most once. */
  signs?: PersonSign[] | null;
  context?: {
    /** Hours, 0 to 24. */
    sleep_hours?: number | null;
    /** Whole, 0 to 10. */
    stress?: number | null;
    pregnant?: boolean | null;
    blood_thinners?: boolean | null;
    /** Whole years, 0 to 120. */
    age?: number | null;
    clot_risk?: ClotRisk[] | null;
    medicines?: Medicine[] | null;
    conditions?: Condition[] | null;
  } | null;
  plan?: { workout: Workout; effort?: Effort | null } | null;
  /** Earlier reports, at most 60, each time once; hours 0 to 87,600. */
  previous?: { hours_ago: number; areas: EarlierArea[] }[] | null;
}

/** A movement with its dose: minutes, or sets and what belongs to them (`_s` is seconds). */
export type Prescription = { id: string; why: Why; regions: RegionId[] } & (
  | { minutes: number }
  | { sets: number; repetitions: number; hold_s: number; rest_s: number; each_side: boolean }
);

/** The answer. Cards, facts, questions and rules are named by their ids (`cargo run --example catalog` lists them). */
export interface Assessment {
  schema: 1;
  disposition: Disposition;
  care: Care;
  meanwhile: Meanwhile[];
  areas: { region: RegionId; side: Side; classification: Classification; band: Band; guidance: Guidance }[];
  workouts: Record<Workout, { call: Call; because: string[] }>;
  /** The most useful first. */
  advice: { id: string }[];
  /** In the order to do them: for twenty minutes, with any equipment. */
  movements: Prescription[];
  /** Cards that were kept back, the rule that did (or `never-there`), and its facts. */
  withheld: { id: string; rule: string; because: string[] }[];
  /** Hours from now, from the earliest to the latest; absent where unknown. */
  course?: { peak_h: [number, number]; gone_h: [number, number] };
  /** What is worth asking next, the gravest first. */
  questions: string[];
  /** The rules that fired, the most cautious first. */
  reasons: { rule: string; facts: string[]; because: string[] }[];
  /** The smallest single changes that lower or raise the disposition. */
  changes: { set: string; to: number | string[]; then: Disposition }[];
}

/** One mistake in a report: where (`areas[0].side`), what kind, and in plain English. */
export interface Mistake {
  path: string;
  code:
    | 'missing' | 'unknown-field' | 'wrong-type' | 'out-of-range' | 'unknown-value' | 'no-such-side' | 'duplicate'
    | 'too-long' | 'unknown-schema';
  message: string;
}

/** A report that is not sound: all its mistakes at once. */
export class ReportError extends TypeError {
  mistakes: Mistake[];
}

/** A region of the body map. */
export interface Region {
  id: RegionId;
  kind: 'muscle' | 'joint' | 'spine' | 'head' | 'part';
  /** The sides that it has. */
  sides: readonly Side[];
  /** The muscles below the skin there, by their anatomical names. */
  muscles: readonly string[];
  /** The verified UBERON id of the region or its leading muscle, where there is one. */
  uberon?: string;
}

/** The loaded engine. */
export interface Engine {
  /**
   * Answers a report; the same one always gets the same answer.
   * @throws {ReportError} The report is not sound.
   */
  assess(report: Report): Assessment;
}

/**
 * Loads the engine, once. It does that by itself when it is first asked.
 * @param source The program `engine-program_bg.wasm`, where it is not beside the module: its address, its response, its bytes, or compiled.
 */
export function load(
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>,
): Promise<Engine>;

/**
 * Answers a report. It rejects with a {@link ReportError} where the report is not sound, and with whatever kept the engine from loading.
 */
export function assess(report: Report): Promise<Assessment>;

/** All regions of the body, by their ids. */
export const regions: readonly Region[];

/** The package's version. */
export const version: string;
