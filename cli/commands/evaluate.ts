/** `silat evaluate`: how well extraction does on texts that people have annotated. */
import { SilatError } from '../../ingest/errors.ts';
import {
  evaluate as evaluateRecords,
  readRecords,
  readTexts,
  type ScoredRecord,
} from '../../ingest/evaluate/index.ts';
import type { Context } from '../context.ts';
import { evaluationJson, evaluationText } from '../evaluate/describe.ts';
import { EXIT, type ExitCode, write } from '../io.ts';
import { MESSAGES } from '../messages/index.ts';
import type { EvaluateOptions } from '../options.ts';
import { Progress } from '../terminal/progress.ts';

type Text = ReturnType<typeof readTexts>[number];

/** Names listed in a message; past this many an ellipsis. */
const MOST_NAMES = 20;

const list = (names: readonly string[], comma: string): string =>
  names.slice(0, MOST_NAMES).join(comma) + (names.length > MOST_NAMES ? `${comma}…` : '');

/** @throws SilatError `usage` when a name is none of the texts' */
function chosen(texts: Text[], only: readonly string[] | undefined): Text[] {
  if (only === undefined) return texts;
  const names = texts.map(({ doc }) => doc);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new SilatError(
      'usage',
      {
        ar: MESSAGES.ar.evaluate.unknown(list(unknown, '، ')),
        en: MESSAGES.en.evaluate.unknown(list(unknown, ', ')),
      },
      {
        ar: MESSAGES.ar.evaluate.unknownRemedy(list(names, '، ')),
        en: MESSAGES.en.evaluate.unknownRemedy(list(names, ', ')),
      },
    );
  return texts.filter(({ doc }) => only.includes(doc));
}

/** The texts' records, as `extract` would write them. */
async function extracted(context: Context, texts: readonly Text[]): Promise<Map<string, ScoredRecord>> {
  const { createExtractor } = await import('../../ingest/index.ts');
  const extractor = createExtractor();
  const progress = new Progress({ stream: context.io.stderr });
  const records = new Map<string, ScoredRecord>();
  try {
    for (const { doc, text, source, date } of texts) {
      context.io.signal.throwIfAborted();
      records.set(doc, extractor.extract({ doc, text, source, date, title: null, url: null }));
      progress.update(context.messages.progress.extract, records.size, texts.length);
      // Gives the signal a chance to be heard between documents.
      await new Promise(setImmediate);
    }
    return records;
  } finally {
    progress.stop();
  }
}

/**
 * @param dir folder of annotated texts, or a file of standoff annotations whose texts `--news` gives
 * @throws SilatError `input-not-found`, `input-empty`, `input-unreadable`, `input-format`, `input-json`, `usage`
 */
export async function evaluate(context: Context, dir: string, options: EvaluateOptions): Promise<ExitCode> {
  const texts = chosen(readTexts(dir, options.news), options.only);
  const given = options.records === undefined ? null : await readRecords(options.records);
  const records = given ?? (await extracted(context, texts));
  const lacking = texts.filter(({ doc }) => !records.has(doc)).map(({ doc }) => doc);
  if (lacking.length > 0) {
    const names = list(lacking, context.language === 'ar' ? '، ' : ', ');
    await context.say(context.messages.evaluate.lacking(context.number(lacking.length), names));
  }
  const evaluation = evaluateRecords(texts, records);
  const show = options.format === 'json' ? evaluationJson : evaluationText;
  await write(context.io.stdout, show(context, evaluation, options.errors));
  return EXIT.ok;
}
