/** The part of the API that tells of alliances; see api.ts. */
import type { ActorRef, Level, Sign, TieCertainty } from './api.ts';

/** `GET /api/alliances?level&from&to&halfLife&attributed&ownSide&limit` */
export interface AlliancesQuery {
  level: Level;
  from?: string | undefined;
  to?: string | undefined;
  /** Days after which an event weighs half; always the same when absent. */
  halfLife?: number | undefined;
  /** Weights, 0 to 1, of events that the news has somebody say, and that only one of the two says. */
  attributed: number;
  ownSide: number;
  /** Most ties of each sign, blocs, and others of each list. */
  limit: number;
}

export interface SignedTieView extends TieCertainty {
  a: ActorRef;
  b: ActorRef;
  cooperation: number;
  conflict: number;
  events: number;
  first: string | null;
  last: string | null;
}

export interface BlocView {
  id: string;
  name: string;
  nameEn: string;
  /** The most central first; `strength` tells how surely it belongs, 0 to 1. */
  members: { actor: ActorRef; strength: number }[];
}

/** `GET /api/changes?level&from&to`: months, or the last one with events when absent. */
export interface ChangesQuery {
  level: Level;
  from?: string | undefined;
  to?: string | undefined;
}

export interface ChangeSide {
  events: number;
  cooperative: number;
  conflictual: number;
  /** By numbers of events, −1 to 1. */
  net: number;
  sign: Sign;
}

export interface ChangesView {
  /** First and last month, YYYY-MM, of the period and of the one before it. */
  period: { from: string; to: string };
  previous: { from: string; to: string };
  /** Pairs asked. */
  tested: number;
  /** The surest first. */
  changes: {
    kind: 'shift' | 'flip' | 'new' | 'silent';
    a: ActorRef;
    b: ActorRef;
    /** Probability of what is seen, were there no change. */
    chance: number;
    before: ChangeSide;
    after: ChangeSide;
    /** Ids of the claims behind it. */
    claims: string[];
  }[];
}

export interface AlliancesView {
  actors: number;
  ties: number;
  /** The surest first: of the ties whose interval does not reach over zero, those of most events. */
  allies: SignedTieView[];
  opponents: SignedTieView[];
  blocs: BlocView[];
  roles: RolesView;
}

export interface RolesView {
  /** Who talks with both sides of conflicts without taking part in them; the conflicts that weigh most. */
  mediators: { actor: ActorRef; score: number; conflicts: number; between: [ActorRef, ActorRef][] }[];
  /** Through whom paths of cooperation run: their share, 0 to 1, and how closed its own circle is (Burt's constraint). */
  brokers: { actor: ActorRef; betweenness: number; constraint: number }[];
  /** Who surely sends more conflict than it receives, and the other way round; in events. */
  instigators: ConflictSent[];
  targets: ConflictSent[];
}

export interface ConflictSent {
  actor: ActorRef;
  sent: number;
  received: number;
}

/** `GET /api/balance?level&from&to&limit` */
export interface BalanceQuery {
  level: Level;
  from?: string | undefined;
  to?: string | undefined;
  limit: number;
}

export interface BalanceView {
  ties: number;
  /** Triads by number of negative ties, and how many there would be if the same signs lay on the same ties by chance. */
  triads: { kind: '+++' | '++-' | '+--' | '---'; count: number; expected: number }[];
  /** Share of balanced triads, strictly and with three enemies as balanced, and both by chance; null without triads. */
  balance: number | null;
  weakBalance: number | null;
  expectedBalance: number | null;
  expectedWeakBalance: number | null;
  /** Fewest ties against any division into two sides; between bounds where it is not `exact`. */
  frustration: { lower: number; upper: number; exact: boolean };
  /** The ties against the division found, the strongest first. */
  oddTies: SignedTieView[];
  /** The triads out of balance, the strongest first: who, and the signs of first–second, first–third, second–third. */
  brokenTriads: { actors: ActorRef[]; signs: Sign[] }[];
}

/** `GET /api/paths?a&b&level&from&to` */
export interface PathsView {
  a: ActorRef;
  b: ActorRef;
  /** Of cooperation, the shortest first: actors from a to b, and the ties between them. */
  paths: { actors: ActorRef[]; ties: SignedTieView[] }[];
}
