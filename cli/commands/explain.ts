/** `silat explain`: what the extractor saw in each sentence and why it told what it told, or missed it. */
import { type Comparison, countComparisons } from '../../ingest/explain/compared.ts';
import type { Explanation } from '../../ingest/explain/types.ts';
import type { SourceDocument } from '../../ingest/read/index.ts';
import type { GoldDocument } from '../../ingest/train/gold.ts';
import type { Context } from '../context.ts';
import { comparisonLines, countLines } from '../explain/comparison.ts';
import { sentenceLines } from '../explain/sentence.ts';
import { missingArgument } from '../help.ts';
import { openDocuments } from '../input/documents.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { ExplainOptions } from '../options.ts';

type Annotated = ReadonlyMap<string, GoldDocument>;

async function readAnnotated(dir: string): Promise<Annotated> {
  const { readTexts } = await import('../../ingest/evaluate/texts.ts');
  return new Map(readTexts(dir).map((document) => [document.doc, document]));
}

/** Without paths the annotated texts themselves are explained. */
async function* documentsOf(
  context: Context,
  paths: readonly string[],
  gold: Annotated | null,
): AsyncGenerator<SourceDocument> {
  if (paths.length > 0) yield* openDocuments(context, paths, () => undefined);
  else
    for (const { doc, source, date, text } of gold?.values() ?? [])
      yield { doc, source, date, title: null, url: null, text };
}

/** The annotations of a document: by its name, and only if the text is the same, for they go by place. */
async function goldOf(
  context: Context,
  gold: Annotated | null,
  { doc, text }: SourceDocument,
): Promise<GoldDocument | null> {
  const found = gold?.get(doc);
  if (found?.text.trimEnd() === text.trimEnd()) return found;
  if (gold !== null) await context.say(context.messages.explain.noAnnotation(doc));
  return null;
}

function pick(explanation: Explanation, number: number | undefined): Explanation {
  if (number === undefined) return explanation;
  return { ...explanation, sentences: explanation.sentences.filter((s) => s.number === number) };
}

async function show(
  context: Context,
  explanation: Explanation,
  comparison: Comparison | null,
  { format }: ExplainOptions,
): Promise<void> {
  if (format === 'json') return context.print(JSON.stringify({ ...explanation, comparison }));
  const { doc, sentences, thresholds } = explanation;
  for (const sentence of sentences)
    await context.print(sentenceLines(context, doc, sentence, thresholds).join('\n'));
  if (comparison !== null) await context.print(comparisonLines(context, comparison).join('\n'));
}

/**
 * @param paths what to read; may be left out where annotations are given
 * @throws SilatError `usage` without both, `input-empty` when nothing could be read, and what reading annotations throws
 */
export async function explain(
  context: Context,
  paths: readonly string[],
  options: ExplainOptions,
): Promise<ExitCode> {
  if (paths.length === 0 && options.gold === undefined) throw missingArgument('paths', 'silat explain');
  // The annotations' own code stays unloaded without them.
  const { compare } = options.gold ? await import('../../ingest/explain/compare.ts') : {};
  const gold = options.gold === undefined ? null : await readAnnotated(options.gold);
  const { createExplainer } = await import('../../ingest/explain/explainer.ts');
  const explainer = createExplainer();
  const comparisons: Comparison[] = [];
  let sentences = 0;
  for await (const document of documentsOf(context, paths, gold)) {
    context.io.signal.throwIfAborted();
    const annotated = await goldOf(context, gold, document);
    const explained = explainer.explain(annotated ?? document);
    const comparison = annotated && compare ? compare(explained, annotated) : null;
    if (comparison !== null) comparisons.push(comparison);
    const shown = pick(explained.explanation, options.sentence);
    sentences += shown.sentences.length;
    await show(context, shown, comparison, options);
  }
  if (options.sentence !== undefined && sentences === 0)
    await context.say(context.messages.explain.noSentence(context.number(options.sentence)));
  if (comparisons.length > 0) {
    const counts = countComparisons(comparisons);
    const text = options.format === 'json' ? [JSON.stringify({ counts })] : countLines(context, counts);
    await context.print(text.join('\n'));
  }
  return EXIT.ok;
}
