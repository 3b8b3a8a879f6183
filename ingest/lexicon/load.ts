/** Loads the lexicon: tables to entities, names to one trie, nisba forms to states. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../text/tokens.ts';
import {
  type LexiconEntity,
  type NameEntry,
  organizationEntity,
  personEntity,
  placeEntity,
  type Strength,
  stateEntity,
} from './entities.ts';
import { type NisbaForm, nisbaForms } from './nisba.ts';
import {
  CueRow,
  FrequencyRow,
  GivenNameRow,
  HeadRow,
  IrrealisRow,
  LightVerbRow,
  OrganizationRow,
  PersonRow,
  PlaceRow,
  SpeechRow,
  StateRow,
  TitleRow,
  WordGroupRow,
} from './schema.ts';
import { readTable } from './table.ts';
import { createNode, insert, type TrieNode } from './trie.ts';
import { spellingVariants } from './variants.ts';

export interface NisbaEntry {
  state: LexiconEntity;
  form: NisbaForm;
}

/** A head noun with its place in the table: of those that share a key the first gives the name. */
export type RankedHead = HeadRow & { rank: number };

export interface Lexicon {
  entities: Map<string, LexiconEntity>;
  names: TrieNode<NameEntry>;
  heads: TrieNode<RankedHead>;
  titles: TrieNode<TitleRow>;
  nisba: Map<string, NisbaEntry>;
  /** State id to its nisba as written, masculine singular without ال. */
  nisbaOfState: Map<string, string>;
  /** Folded personal name to its kind (given, given-ambiguous, family, particle). */
  personalNames: Map<string, string>;
  /** Folded form to log2 of its occurrences in news; rare forms are absent. */
  frequency: Map<string, number>;
  cues: CueRow[];
  lightVerbs: LightVerbRow[];
  speech: SpeechRow[];
  irrealis: IrrealisRow[];
  /** Coarse and fine group of a stem, by the places where news uses it. */
  wordGroups: Map<string, WordGroupRow>;
}

export const LEXICON_DIR = join(import.meta.dirname, 'data');
const CUE_EXTRAS = new Set(['light-verbs.tsv', 'speech.tsv', 'irrealis.tsv']);
/** Names of two words or more whose letters together are at least this many are also known without the space. */
const SHORTEST_JOINED_NAME = 9;

/** Words of a name as the text's tokens would be, folded, without marks. */
export function nameWords(name: string): string[] {
  return tokenize(name)
    .filter((token) => token.kind !== 'mark' && token.kind !== 'break')
    .map((token) => token.form);
}

function addName(lexicon: Lexicon, entity: LexiconEntity, name: string, strength: Strength): void {
  for (const variant of spellingVariants(name, entity.type)) {
    const words = nameWords(variant);
    if (words.length === 0) continue;
    const entry: NameEntry = { entity, strength, words: words.length };
    insert(lexicon.names, words, entry);
    const joined = words.join('');
    if (words.length > 1 && joined.length >= SHORTEST_JOINED_NAME) insert(lexicon.names, [joined], entry);
  }
}

function addMembers(lexicon: Lexicon, entity: LexiconEntity, members: readonly string[]): void {
  for (const member of members) {
    for (const { form, definite, number } of nisbaForms(member)) {
      if (definite || number !== 'sg')
        insert(lexicon.names, [form], { entity, strength: 'member', words: 1 });
    }
  }
}

function loadEntities(lexicon: Lexicon, dir: string): void {
  const keep = (entity: LexiconEntity): LexiconEntity => {
    lexicon.entities.set(entity.id, entity);
    return entity;
  };
  for (const row of readTable(join(dir, 'states.tsv'), StateRow)) {
    const state = keep(stateEntity(row));
    for (const name of row.names) addName(lexicon, state, name, 'name');
    for (const name of row.capital) addName(lexicon, state, name, 'capital');
    for (const name of row.metonyms) addName(lexicon, state, name, 'metonym');
    if (row.nisba !== null) lexicon.nisbaOfState.set(row.id, row.nisba);
    const nisbas = row.nisba === null ? row.nisbaOther : [row.nisba, ...row.nisbaOther];
    for (const nisba of nisbas) {
      for (const form of nisbaForms(nisba.replace(/^ال/, ''))) {
        if (!lexicon.nisba.has(form.form)) lexicon.nisba.set(form.form, { state, form });
      }
    }
  }
  for (const row of readTable(join(dir, 'persons.tsv'), PersonRow)) {
    const person = keep(personEntity(row));
    for (const name of row.names)
      addName(lexicon, person, name, nameWords(name).length > 1 ? 'name' : 'short');
    for (const name of row.short) addName(lexicon, person, name, 'short');
    for (const name of row.weak) addName(lexicon, person, name, 'weak');
  }
  for (const row of readTable(join(dir, 'organizations.tsv'), OrganizationRow)) {
    const organization = keep(organizationEntity(row));
    for (const name of [...row.names, ...row.short]) addName(lexicon, organization, name, 'name');
    for (const name of row.weak) addName(lexicon, organization, name, 'weak');
    addMembers(lexicon, organization, row.members);
  }
  for (const row of readTable(join(dir, 'places.tsv'), PlaceRow)) {
    const place = keep(placeEntity(row));
    for (const name of row.names) addName(lexicon, place, name, row.ambiguous ? 'ambiguous' : 'name');
  }
}

/**
 * Loads and checks all tables of a lexicon.
 * @param dir folder with the tables; the project's own by default
 * @returns the lexicon, ready for recognition and relation extraction
 * @throws SilatError `lexicon-invalid` with file, line and column
 */
export function loadLexicon(dir: string = LEXICON_DIR): Lexicon {
  const cues = join(dir, 'cues');
  const lexicon: Lexicon = {
    entities: new Map(),
    names: createNode(),
    heads: createNode(),
    titles: createNode(),
    nisba: new Map(),
    nisbaOfState: new Map(),
    personalNames: new Map(),
    frequency: new Map(
      readTable(join(dir, 'frequency.tsv'), FrequencyRow).map((row) => [row.form, row.log2]),
    ),
    cues: readdirSync(cues)
      .filter((file) => file.endsWith('.tsv') && !CUE_EXTRAS.has(file))
      .sort()
      .flatMap((file) => readTable(join(cues, file), CueRow)),
    lightVerbs: readTable(join(cues, 'light-verbs.tsv'), LightVerbRow),
    speech: readTable(join(cues, 'speech.tsv'), SpeechRow),
    irrealis: readTable(join(cues, 'irrealis.tsv'), IrrealisRow),
    wordGroups: new Map(readTable(join(dir, 'word-groups.tsv'), WordGroupRow).map((row) => [row.stem, row])),
  };
  loadEntities(lexicon, dir);
  for (const row of readTable(join(dir, 'heads.tsv'), HeadRow))
    insert(lexicon.heads, nameWords(row.head), row);
  for (const row of readTable(join(dir, 'titles.tsv'), TitleRow))
    insert(lexicon.titles, nameWords(row.title), row);
  for (const row of readTable(join(dir, 'given-names.tsv'), GivenNameRow)) {
    for (const word of nameWords(row.name)) lexicon.personalNames.set(word, row.kind);
  }
  return lexicon;
}
