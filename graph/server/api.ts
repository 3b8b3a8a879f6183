/**
 * The server's API, shared by server and viewer: every path, its query and what it answers.
 * Dates are ISO (YYYY-MM-DD, or a prefix of it); `from` and `to` are inclusive.
 */
import type { Bilingual } from '../../ingest/errors.ts';
import type { EntityKind, EventType, QuadClass } from '../../ingest/vocabulary.ts';

/** Where the server listens unless told otherwise. */
export const DEFAULT_PORT = 4870;

export type * from './alliances-api.ts';

export type Level = 'actor' | 'state';
/** Sign of a tie: +1 cooperation outweighs, -1 conflict outweighs, 0 neither. */
export type Sign = -1 | 0 | 1;

export interface ActorRef {
  id: string;
  /** In Arabic. */
  name: string;
  nameEn: string | null;
  kind: EntityKind;
}

/** `GET /api/meta` */
export interface Meta {
  documents: number;
  sentences: number;
  mentions: number;
  actors: number;
  claims: number;
  ties: number;
  claimsByType: Partial<Record<EventType, number>>;
  /** First and last event date, null when no claim is dated. */
  from: string | null;
  to: string | null;
  outlets: { name: string; documents: number }[];
  kinds: { kind: EntityKind; actors: number }[];
  countries: { code: string; name: string; nameEn: string; actors: number }[];
  version: string;
}

/** `GET /api/graph?level&types&from&to&minWeight&limit&ego&depth` */
export interface GraphQuery {
  level: Level;
  /** Claim types kept; all when absent. */
  types?: EventType[];
  from?: string;
  to?: string;
  /** Least number of events behind a tie. */
  minWeight: number;
  /** Most nodes returned, the weightiest first. */
  limit: number;
  /** Only this actor and those at most `depth` ties away. */
  ego?: string;
  depth: number;
}

export interface GraphNode extends ActorRef {
  subkind: string | null;
  country: string | null;
  mentions: number;
  /** Sum of the weights of its ties. */
  weight: number;
  x: number;
  y: number;
  /** Id of its bloc, null when it stands alone. */
  bloc: string | null;
}

/** How sure a tie is; see graph/network/signed/signed-ties.ts. */
export interface TieCertainty {
  /** From −1 (conflict alone) to +1 (cooperation alone), and its 90 % interval. */
  net: number;
  low: number;
  high: number;
  /** Probability that the sign is right. */
  certainty: number;
  outlets: number;
  /** The outlet that the tie rests on alone. */
  soleOutlet: string | null;
  /** Events that the news has somebody else say, and those that only one of the two says. */
  attributed: number;
  ownSide: number;
}

export interface GraphEdge extends TieCertainty {
  /** `${a}|${b}`, a < b. */
  id: string;
  a: string;
  b: string;
  /** Sums of positive scores, and of negative scores as a positive number. */
  cooperation: number;
  conflict: number;
  sign: Sign;
  /** Events behind the tie. */
  weight: number;
  claims: number;
  documents: number;
  first: string | null;
  last: string | null;
}

export interface Bloc {
  id: string;
  /** Named after its most central members. */
  name: string;
  nameEn: string;
  members: number;
  /** Its place among the blocs of the whole network, from 0: the same in every view, for its colour. */
  rank: number;
}

export interface GraphView {
  nodes: GraphNode[];
  edges: GraphEdge[];
  blocs: Bloc[];
  /** Left out by `limit` or `minWeight`. */
  hidden: { nodes: number; edges: number };
}

/** `GET /api/actor/:id?level&from&to` */
export interface ActorView {
  actor: GraphNode & { aliases: string[]; cameo: string | null; qid: string | null };
  affiliations: { actor: ActorRef; role: string | null; direction: 'of' | 'has'; documents: number }[];
  ties: { other: ActorRef; edge: GraphEdge; outgoing: TypeCount[]; incoming: TypeCount[] }[];
  coOccurrences: { other: ActorRef; sentences: number; documents: number; npmi: number }[];
}

export interface TypeCount {
  type: EventType;
  claims: number;
}

/** `GET /api/pair?a&b&level&from&to&types` */
export interface PairView {
  a: ActorRef;
  b: ActorRef;
  edge: GraphEdge | null;
  claims: Evidence[];
  /** One entry a month that has claims: YYYY-MM. */
  monthly: { month: string; cooperation: number; conflict: number; claims: number }[];
  /** Months at which the share of conflict changed, and the nets before and after, −1 to 1. */
  changes: { month: string; before: number; after: number }[];
}

export type HighlightRole = 'cue' | 'source' | 'target' | 'attribution';

/** A claim with the sentence behind it. */
export interface Evidence {
  id: string;
  type: EventType;
  mode: string | null;
  quad: QuadClass;
  score: number;
  negated: boolean;
  irrealis: boolean;
  date: string | null;
  datePrecision: string | null;
  source: ActorRef;
  target: ActorRef;
  attributedTo: ActorRef | null;
  confidence: number;
  rule: string;
  /** Id of the claim that it repeats (another report of the same event), null when it is the first. */
  duplicateOf: string | null;
  sentence: { id: string; text: string /** offset of the sentence in its document */; start: number };
  /** Spans within `sentence.text`, in UTF-16 units, by start. */
  highlights: { start: number; end: number; role: HighlightRole }[];
  document: DocumentRef;
}

export interface DocumentRef {
  id: string;
  doc: string;
  source: string | null;
  date: string | null;
  title: string | null;
  url: string | null;
}

/** `GET /api/document/:id` */
export interface DocumentView extends DocumentRef {
  sentences: { id: string; text: string; start: number; end: number }[];
  mentions: { start: number; end: number; actor: ActorRef }[];
  claims: Evidence[];
}

/** `GET /api/search?q&limit` */
export interface SearchView {
  hits: {
    actor: ActorRef;
    country: string | null;
    weight: number /** the name that matched */;
    matched: string;
  }[];
}

/** Body of every answer with status 400 or more. */
export interface ApiError {
  code: string;
  what: Bilingual;
  remedy: Bilingual;
}
