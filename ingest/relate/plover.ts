/**
 * The PLOVER ontology as data: sixteen event types with quad class, base score, modes and CAMEO root.
 * Source: PLOVER codebook (Open Event Data Alliance, 2024), section scores; SANCTION is taken as material
 * conflict, as its own section says; ACCUSE is negative, as its modes are.
 */
export const QUAD_CLASSES = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
] as const;
/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadClass = 1 | 2 | 3 | 4;

interface TypeFacts {
  quad: QuadClass;
  score: number;
  /** Mode name to its score. */
  modes: Record<string, number>;
  cameo: string;
}

export const PLOVER = {
  AGREE: { quad: 1, score: 2.5, modes: {}, cameo: '03' },
  CONSULT: {
    quad: 1,
    score: 2.5,
    modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
    cameo: '04',
  },
  SUPPORT: { quad: 1, score: 5, modes: {}, cameo: '05' },
  CONCEDE: { quad: 1, score: 4.5, modes: {}, cameo: '08' },
  COOPERATE: { quad: 2, score: 9.5, modes: {}, cameo: '06' },
  AID: { quad: 2, score: 10, modes: {}, cameo: '07' },
  RETREAT: {
    quad: 2,
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
    cameo: '08',
  },
  REQUEST: { quad: 3, score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 }, cameo: '10' },
  ACCUSE: { quad: 3, score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 }, cameo: '11' },
  REJECT: { quad: 3, score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 }, cameo: '12' },
  THREATEN: {
    quad: 3,
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
    cameo: '13',
  },
  PROTEST: {
    quad: 4,
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
    cameo: '14',
  },
  SANCTION: {
    quad: 4,
    score: -6,
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
    cameo: '16',
  },
  MOBILIZE: {
    quad: 4,
    score: -5.5,
    modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
    cameo: '15',
  },
  COERCE: {
    quad: 4,
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
    cameo: '17',
  },
  ASSAULT: {
    quad: 4,
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
    cameo: '18',
  },
} as const satisfies Record<string, TypeFacts>;

export type EventType = keyof typeof PLOVER;
export type EventMode = string;
export const EVENT_TYPES = Object.keys(PLOVER) as EventType[];
/** Mutual by nature: direction says nothing. */
export const MUTUAL: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

/** Score of a type, or of its mode where the codebook gives one. */
export function scoreOf(type: EventType, mode: EventMode | null): number {
  const facts: TypeFacts = PLOVER[type];
  return (mode === null ? undefined : facts.modes[mode]) ?? facts.score;
}
