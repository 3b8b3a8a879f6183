/**
 * Claims as RDF 1.2 in Turtle (https://www.w3.org/TR/rdf12-turtle/): each is a reifier of the triple that it states, so that nothing is
 * asserted that was only said, denied or wished; and where it comes from in PROV-O (https://www.w3.org/TR/prov-o/).
 */
import { DataFactory, type Quad, Writer } from 'n3';
import type { ClaimRecord, ClaimTable } from './claims.ts';

const { literal, namedNode, quad } = DataFactory;

const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  silat: 'urn:silat:',
  actor: 'urn:silat:actor:',
  claim: 'urn:silat:claim:',
  sentence: 'urn:silat:sentence:',
  document: 'urn:silat:document:',
} as const;
type Prefix = keyof typeof PREFIXES;

const node = (prefix: Prefix, name: string) => namedNode(PREFIXES[prefix] + encodeURIComponent(name));
const RDF_TYPE = node('rdf', 'type');
const LABEL = node('rdfs', 'label');
const DERIVED_FROM = node('prov', 'wasDerivedFrom');
const DATE_TYPES: Record<number, string> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' };

/** Keeps what several claims share from being written twice. */
class Once {
  private readonly seen = new Set<string>();
  constructor(private readonly out: Quad[]) {}
  add(subject: Quad['subject'], make: () => Quad[]): void {
    if (this.seen.has(subject.value)) return;
    this.seen.add(subject.value);
    this.out.push(...make());
  }
}

function dateLiteral(date: string) {
  return literal(date, node('xsd', DATE_TYPES[date.length] ?? 'string'));
}

function actorQuads(id: string, name: string, nameEn: string | null): Quad[] {
  const subject = node('actor', id);
  const english = nameEn === null ? [] : [quad(subject, LABEL, literal(nameEn, 'en'))];
  return [
    quad(subject, RDF_TYPE, node('prov', 'Agent')),
    quad(subject, LABEL, literal(name, 'ar')),
    ...english,
  ];
}

function sourceQuads(claim: ClaimRecord): Quad[] {
  const document = node('document', claim.document_id);
  const texts: [string, string | null][] = [
    ['name', claim.title],
    ['publisher', claim.outlet],
    ['url', claim.url],
  ];
  return [
    quad(document, RDF_TYPE, node('schema', 'NewsArticle')),
    ...texts.flatMap(([name, value]) =>
      value === null ? [] : [quad(document, node('schema', name), literal(value))],
    ),
    ...(claim.document_date === null
      ? []
      : [quad(document, node('schema', 'datePublished'), dateLiteral(claim.document_date))]),
  ];
}

function claimQuads(claim: ClaimRecord): Quad[] {
  const subject = node('claim', claim.event_id);
  const stated = quad(
    node('actor', claim.actor_id),
    node('silat', claim.event_type),
    node('actor', claim.recipient_id),
  );
  const say = (name: string, value: Quad['object']) => quad(subject, node('silat', name), value);
  return [
    quad(subject, RDF_TYPE, node('silat', 'Claim')),
    quad(subject, node('rdf', 'reifies'), stated),
    quad(subject, DERIVED_FROM, node('sentence', claim.sentence_id)),
    say('score', literal(claim.score)),
    say('confidence', literal(claim.confidence)),
    say('negated', literal(String(claim.negated), node('xsd', 'boolean'))),
    say('irrealis', literal(String(claim.irrealis), node('xsd', 'boolean'))),
    ...(claim.event_mode === null ? [] : [say('mode', literal(claim.event_mode))]),
    ...(claim.event_date === null ? [] : [say('date', dateLiteral(claim.event_date))]),
    ...(claim.same_event === claim.event_id ? [] : [say('sameEventAs', node('claim', claim.same_event))]),
    ...(claim.attributed_to_id === null
      ? []
      : [quad(subject, node('prov', 'wasAttributedTo'), node('actor', claim.attributed_to_id))]),
  ];
}

/**
 * @param claims as `claimTable` gives them
 * @returns the file's text; the same claims give the same text
 */
export function toTurtle({ rows }: ClaimTable): string {
  const quads: Quad[] = [];
  const once = new Once(quads);
  for (const claim of rows) {
    const sentence = node('sentence', claim.sentence_id);
    const document = node('document', claim.document_id);
    once.add(document, () => sourceQuads(claim));
    once.add(sentence, () => [
      quad(sentence, node('prov', 'value'), literal(claim.sentence, 'ar')),
      quad(sentence, DERIVED_FROM, document),
    ]);
    const actors = [
      [claim.actor_id, claim.actor_name, claim.actor_name_en],
      [claim.recipient_id, claim.recipient_name, claim.recipient_name_en],
      [claim.attributed_to_id, claim.attributed_to, null],
    ] as const;
    for (const [id, name, nameEn] of actors)
      if (id !== null && name !== null) once.add(node('actor', id), () => actorQuads(id, name, nameEn));
    quads.push(...claimQuads(claim));
  }
  let text = '';
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads(quads);
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
