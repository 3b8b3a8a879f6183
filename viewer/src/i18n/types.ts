/** What both interface languages must say. A missing word is a type error, not an empty label. */
import type { HighlightRole } from '../../../graph/server/api.ts';
import type { EntityKind, EventType, QuadClass } from '../../../ingest/vocabulary.ts';

export type Lang = 'ar' | 'en';
export type Direction = 'rtl' | 'ltr';

/** Forms by CLDR plural category; `other` always, the rest where the language has them (`zero` in any). `{n}` is the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Messages {
  brand: string;
  tagline: string;
  counts: Record<
    'documents' | 'actors' | 'claims' | 'ties' | 'events' | 'reports' | 'outlets' | 'sentences' | 'members',
    Plural
  >;
  types: Record<EventType, string>;
  modes: Record<string, string>;
  quads: Record<QuadClass, string>;
  kinds: Record<EntityKind, string>;
  roles: Record<HighlightRole, string>;
  signs: Record<'-1' | '0' | '1', string>;
  ui: Record<UiKey, string>;
}

export type UiKey = (typeof UI_KEYS)[number];

const UI_KEYS = [
  'search',
  'searchHint',
  'searchNone',
  'filters',
  'reset',
  'level',
  'levelActor',
  'levelState',
  'colourBy',
  'colourBloc',
  'colourKind',
  'minWeight',
  'minWeightHelp',
  'period',
  'types',
  'typesAll',
  'nodesShown',
  'network',
  'table',
  'legend',
  'legendSize',
  'legendThickness',
  'legendLine',
  'legendMarks',
  'noBloc',
  'otherBlocs',
  'showBloc',
  'theme',
  'themeAuto',
  'themeLight',
  'themeDark',
  'language',
  'zoomIn',
  'zoomOut',
  'fit',
  'close',
  'back',
  'loading',
  'retry',
  'errorTitle',
  'errorNetwork',
  'errorNetworkRemedy',
  'emptyTitle',
  'emptyBody',
  'noWebgl',
  'graphLabel',
  'graphHelp',
  'aliases',
  'affiliations',
  'affiliationOf',
  'affiliationHas',
  'ties',
  'noTies',
  'outgoing',
  'incoming',
  'coOccurrences',
  'coOccurrencesHelp',
  'ego',
  'egoAround',
  'egoEnd',
  'depth',
  'evidence',
  'noEvidence',
  'allTypes',
  'negated',
  'irrealis',
  'attributedTo',
  'negatedHelp',
  'irrealisHelp',
  'openDocument',
  'document',
  'originalPage',
  'alsoReported',
  'hideReports',
  'undated',
  'unknownOutlet',
  'untitled',
  'direction',
  'timeDirection',
  'chartTitle',
  'cooperation',
  'conflict',
  'hidden',
  'actorA',
  'actorB',
  'sign',
  'events',
  'claims',
  'documents',
  'lastSeen',
  'showMore',
  'mentions',
  'weight',
  'skip',
  'from',
  'to',
  'claimsHere',
  'confidence',
  'clearSelection',
] as const;
