/**
 * Affiliations: who holds a role in whom. Four constructions of news Arabic: a title with its state or body before a
 * name (وزير الخارجية الروسي سيرغي لافروف), the same after a name and a comma, a body with its nationality (الجيش
 * السوري), and a description that stands for a person (المبعوث الأممي).
 */
import type { TitleMatch } from '../recognise/lookup.ts';
import { nisbaOf, titleAt } from '../recognise/lookup.ts';
import { isRolePhrase } from '../resolve/describe.ts';
import type { MentionTable, Participant } from '../resolve/mentions.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { rawOffset } from '../text/glue.ts';
import type { SentenceRange } from '../text/sentences.ts';

export interface FoundAffiliation {
  sentence: number;
  who: Participant;
  of: Participant;
  role: string | null;
}

/** Words that may stand between a title and the name that it belongs to. */
const BETWEEN = new Set([
  'في',
  'لدي',
  'الي',
  'السابق',
  'السابقه',
  'الحالي',
  'باسم',
  'من',
  'الجديد',
  'الاعلي',
  'العام',
  'الراحل',
  'المخلوع',
  'الاسبق',
  'المستقيل',
  'بالوكاله',
  '"',
  '(',
  ')',
  'ل',
  'الخاص',
  'سابقا',
]);
/** Sub-kinds of listed bodies that are organs of the state whose nationality they carry. */
const BODIES = new Set([
  'government',
  'ministry',
  'military',
  'police',
  'intelligence',
  'parliament',
  'court',
]);
/** A title may begin at most this many tokens before its name. */
const REACH = 14;

function nisbaParticipant(context: ResolveContext, at: number, sentence: number): Participant | null {
  const token = context.tokens[at]!;
  const nisba = nisbaOf(context.lexicon, token.form);
  if (nisba === undefined) return null;
  const start = rawOffset(context.text, token, nisba.cut);
  return {
    from: at,
    to: at + 1,
    start,
    end: token.end,
    sentence,
    type: 'STA',
    entity: nisba.entry.state,
    how: { rule: 'nisba' },
    ofOnly: true,
  };
}

function roleText(context: ResolveContext, from: number, to: number, of: Participant): string | null {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (i >= of.from && i < of.to) continue;
    words.push(context.text.slice(context.tokens[i]!.start, context.tokens[i]!.end));
  }
  return words.length === 0 ? null : words.join(' ');
}

class SentenceAffiliations {
  readonly found: FoundAffiliation[] = [];
  private readonly titles: TitleMatch[] = [];
  private readonly people: Participant[];
  private readonly all: Participant[];

  constructor(
    private readonly context: ResolveContext,
    private readonly table: MentionTable,
    private readonly sentence: number,
    private readonly range: SentenceRange,
  ) {
    this.all = table.inSentence(sentence);
    this.people = this.all.filter((p) => p.type === 'PER');
    for (let i = range.from; i < range.to; i++) {
      const title = titleAt(context.lexicon, context.tokens, i, range.to);
      if (title === null) continue;
      this.titles.push(title);
      i = title.to - 1;
    }
  }

  private add(who: Participant, of: Participant, role: string | null, inTitle = false): void {
    if (who.entity.id === of.entity.id || who === of) return;
    const kept = this.table.add(of);
    if (inTitle) kept.ofOnly = true;
    if (!this.found.some((a) => a.who === who && a.of === kept))
      this.found.push({ sentence: this.sentence, who, of: kept, role });
  }

  /** State or body that a stretch of tokens names: a mention that lies in it, else a nisba. */
  private ownerWithin(from: number, to: number): Participant | null {
    const named = this.all.find(
      (p) => p.from >= from && p.to <= to && (p.type === 'STA' || p.type === 'ORG'),
    );
    if (named !== undefined) return named;
    for (let i = from; i < to; i++) {
      const nisba = nisbaParticipant(this.context, i, this.sentence);
      if (nisba !== null) return nisba;
    }
    return null;
  }

  /** Whether a title reaches the name: only owners, nisbas and connecting words lie between. */
  private reaches(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = this.context.tokens[i]!;
      const inMention = this.all.some((p) => i >= p.from && i < p.to && p.type !== 'PER');
      if (inMention || BETWEEN.has(token.form) || nisbaOf(this.context.lexicon, token.form)) continue;
      const isTitle = this.titles.some((t) => i >= t.from && i < t.to);
      const adjective = token.kind === 'word' && token.form.startsWith('ال');
      if (!isTitle && !adjective) return false;
    }
    return true;
  }

  titlesBeforeNames(): void {
    for (const person of this.people) {
      const title = this.titles.find(
        (t) => t.to <= person.from && person.from - t.from <= REACH && this.reaches(t.to, person.from),
      );
      if (title === undefined) continue;
      const owner = this.ownerWithin(title.from, person.from);
      if (owner !== null)
        this.add(person, owner, roleText(this.context, title.from, person.from, owner), true);
    }
  }

  titlesAfterNames(): void {
    for (const person of this.people) {
      const comma = this.context.tokens[person.to]?.form;
      const at = comma === '،' || comma === ',' || comma === '(' ? person.to + 1 : person.to;
      const title = this.titles.find((t) => t.from === at && t.cut === 0);
      if (title === undefined) continue;
      const next = this.people.find((p) => p.from >= title.to)?.from ?? this.range.to;
      const limit = Math.min(next, title.to + 4);
      const owner = this.ownerWithin(title.from, limit);
      if (owner === null || !this.reaches(title.to, owner.from)) continue;
      this.add(person, owner, roleText(this.context, title.from, owner.from, owner), true);
    }
  }

  bodies(): void {
    for (const body of this.all) {
      if (body.type !== 'ORG') continue;
      if (body.entity.provenance !== 'composed' && !BODIES.has(body.entity.subkind ?? '')) continue;
      for (let i = body.from + 1; i < body.to; i++) {
        const nisba = nisbaParticipant(this.context, i, this.sentence);
        if (nisba !== null) this.add(body, nisba, roleText(this.context, body.from, body.to, nisba));
      }
    }
  }

  descriptions(): void {
    for (const person of this.people) {
      if (!isRolePhrase([this.context.tokens[person.from]!.form])) continue;
      const match = this.context.matches[this.sentence]!.find(
        (m) =>
          m.how === 'name' &&
          m.from > person.from &&
          m.to <= person.to &&
          m.entries.some((e) => e.entity.type === 'ORG' || e.entity.type === 'STA'),
      );
      if (match !== undefined && match.how === 'name') {
        const entity = match.entries.find((e) => e.entity.type === 'ORG' || e.entity.type === 'STA')!.entity;
        const start = rawOffset(this.context.text, this.context.tokens[match.from]!, match.cut);
        const end = this.context.tokens[match.to - 1]!.end;
        const owner: Participant = {
          from: match.from,
          to: match.to,
          start,
          end,
          sentence: this.sentence,
          type: entity.type,
          entity,
          how: { rule: 'lexicon-name' },
        };
        this.add(person, owner, roleText(this.context, person.from, match.from, owner));
        continue;
      }
      for (let i = person.from + 1; i < person.to; i++) {
        const nisba = nisbaParticipant(this.context, i, this.sentence);
        if (nisba !== null) this.add(person, nisba, roleText(this.context, person.from, person.to, nisba));
      }
    }
  }
}

/**
 * @param table the document's mentions; nationality adjectives that serve as `of` are added to it
 * @returns affiliations in sentence order
 */
export function findAffiliations(
  context: ResolveContext,
  sentences: readonly SentenceRange[],
  table: MentionTable,
): FoundAffiliation[] {
  return sentences.flatMap((range, n) => {
    const here = new SentenceAffiliations(context, table, n, range);
    here.titlesBeforeNames();
    here.titlesAfterNames();
    here.bodies();
    here.descriptions();
    for (const { of } of here.found) of.isOwner = true;
    return here.found;
  });
}
