/**
 * Event tables in the columns of the two datasets that analysts' scripts are written for: POLECAT (Halterman et al. 2023, "POLECAT
 * Weekly Data") and ICEWS (Boschee et al. 2015, "ICEWS Coded Event Data"). Both hold events, so what is denied or not real is left out and
 * an event told by several is told once. Their columns stand in their order, as scripts count them; those that nothing here can fill
 * (coordinates, contexts) are empty, and the ids of text and sentence come after POLECAT's own.
 */
import { QUAD_CLASSES } from '../../ingest/vocabulary.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { countryName } from '../model/countries.ts';
import type { Table, Value } from '../store/graph-store.ts';
import type { ClaimRecord, ClaimTable } from './claims.ts';

type EventColumn = readonly [name: string, value: (claim: ClaimRecord) => Value];

/** A country is three letters of an actor's CAMEO code; its role is the three after them, where there are more. */
const COUNTRY_LETTERS = 3;

const countryOf = (code: string | null): string | null => (code === null ? null : countryName(code).nameEn);
const sectorOf = (cameo: string | null): string | null =>
  cameo?.slice(COUNTRY_LETTERS, 2 * COUNTRY_LETTERS) || null;

const NONE = () => null;

const POLECAT: readonly EventColumn[] = [
  ['Event ID', (c) => c.event_id],
  ['Event Date', (c) => c.event_date],
  ['Event Type', (c) => c.event_type],
  ['Event Mode', (c) => c.event_mode],
  ['Intensity', (c) => c.score],
  ['Quad Code', (c) => QUAD_CLASSES[c.quad_class - 1]?.toUpperCase() ?? null],
  ['Contexts', NONE],
  ['Actor Name', (c) => c.actor_name_en ?? c.actor_name],
  ['Actor Country', (c) => c.actor_country],
  ['Actor COW', NONE],
  ['Primary Actor Sector', (c) => sectorOf(c.actor_cameo)],
  ['Actor Sectors', (c) => sectorOf(c.actor_cameo)],
  ['Actor Title', NONE],
  ['Actor Name Raw', (c) => c.actor_name],
  ['Wikipedia Actor ID', NONE],
  ['Recipient Name', (c) => c.recipient_name_en ?? c.recipient_name],
  ['Recipient Country', (c) => c.recipient_country],
  ['Recipient COW', NONE],
  ['Primary Recipient Sector', (c) => sectorOf(c.recipient_cameo)],
  ['Recipient Sectors', (c) => sectorOf(c.recipient_cameo)],
  ['Recipient Title', NONE],
  ['Recipient Name Raw', (c) => c.recipient_name],
  ['Wikipedia Recipient ID', NONE],
  ['Placename', (c) => c.place],
  ['City', NONE],
  ['District', NONE],
  ['Province', NONE],
  ['Country', NONE],
  ['Latitude', NONE],
  ['Longitude', NONE],
  ['GeoNames ID', NONE],
  ['Raw Placename', (c) => c.place],
  ['Feature Type', NONE],
  ['Source', (c) => c.outlet],
  ['Publication Date', (c) => c.document_date],
  ['Story People', NONE],
  ['Story Organizations', NONE],
  ['Story Locations', NONE],
  ['Language', () => 'Arabic'],
  ['Version', () => `Silat ${packageFile.version}`],
  ['Story ID', (c) => c.document_id],
  ['Sentence ID', (c) => c.sentence_id],
];

const ICEWS: readonly EventColumn[] = [
  ['Event ID', (c) => c.event_id],
  ['Event Date', (c) => c.event_date],
  ['Source Name', (c) => c.actor_name_en ?? c.actor_name],
  ['Source Sectors', (c) => sectorOf(c.actor_cameo)],
  ['Source Country', (c) => countryOf(c.actor_country)],
  ['Event Text', (c) => [c.event_type, c.event_mode].filter(Boolean).join(': ')],
  ['CAMEO Code', (c) => c.cameo],
  ['Intensity', (c) => c.score],
  ['Target Name', (c) => c.recipient_name_en ?? c.recipient_name],
  ['Target Sectors', (c) => sectorOf(c.recipient_cameo)],
  ['Target Country', (c) => countryOf(c.recipient_country)],
  ['Story ID', (c) => c.document_id],
  ['Sentence Number', (c) => c.sentence_number],
  ['Publisher', (c) => c.outlet],
  ['City', (c) => c.place],
  ['District', NONE],
  ['Province', NONE],
  ['Country', NONE],
  ['Latitude', NONE],
  ['Longitude', NONE],
];

const LAYOUTS = { polecat: POLECAT, icews: ICEWS } as const;

/**
 * @param claims as `claimTable` gives them
 * @param layout whose columns
 * @returns a row an event, dated and in its order
 */
export function eventTable({ rows }: ClaimTable, layout: keyof typeof LAYOUTS): Table {
  const columns = LAYOUTS[layout];
  const events = rows.filter((c) => !c.negated && !c.irrealis && c.same_event === c.event_id);
  return {
    columns: columns.map(([name]) => name),
    rows: events.map((claim) => Object.fromEntries(columns.map(([name, value]) => [name, value(claim)]))),
  };
}
