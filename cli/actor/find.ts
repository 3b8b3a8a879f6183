/**
 * Which actor a name means. Search forgives a misspelling; here, where one answer is given, a name that only
 * resembles is not taken for granted: it is offered.
 */
import type { Graph } from '../../graph/index.ts';
import { indexTerms, queryTerms, wordsOf } from '../../graph/search/terms.ts';
import { type Bilingual, SilatError } from '../../ingest/errors.ts';

const MOST_SUGGESTIONS = 5;

export interface FoundActor {
  id: string;
  /** Others that the name may mean, the likeliest first. */
  others: Bilingual[];
}

/** True when every word sought is a word of the name, but for attached letters and the article. */
function names(sought: string, name: string): boolean {
  const there = new Set(wordsOf(name).flatMap(indexTerms));
  return wordsOf(sought).every((word) => queryTerms(word).some((term) => there.has(term)));
}

const shown = ({ name, nameEn }: { name: string; nameEn: string | null }): Bilingual => ({
  ar: name,
  en: nameEn ?? name,
});

function unknown(name: string, suggestions: readonly Bilingual[]): SilatError {
  const list = (language: keyof Bilingual): string =>
    suggestions.map((suggestion) => suggestion[language]).join(language === 'ar' ? '، ' : ', ');
  const remedy: Bilingual =
    suggestions.length > 0
      ? { ar: `لعلك تقصد: ${list('ar')}`, en: `did you mean: ${list('en')}` }
      : {
          ar: 'جرّب جزءا من الاسم، بالعربية أو الإنجليزية',
          en: 'try a part of the name, in Arabic or English',
        };
  return new SilatError(
    'actor-unknown',
    { ar: `لا يُذكر في الشبكة فاعل باسم «${name}»`, en: `the graph has no actor named "${name}"` },
    remedy,
  );
}

/**
 * @param name an id, or a name in Arabic or English
 * @throws SilatError `actor-unknown`, with those of similar name
 */
export async function findOne(graph: Graph, name: string): Promise<FoundActor> {
  const { actors } = await graph.index();
  if (actors.has(name.trim())) return { id: name.trim(), others: [] };
  const hits = (await graph.search()).find(name, MOST_SUGGESTIONS + 1);
  const meant = hits.filter(({ matched }) => names(name, matched));
  const [best, ...others] = meant.map(({ actor }) => actor);
  if (best === undefined)
    throw unknown(
      name,
      hits.slice(0, MOST_SUGGESTIONS).map(({ actor }) => shown(actor)),
    );
  return { id: best.id, others: others.map(shown) };
}
