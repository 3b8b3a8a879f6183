/** The whole text, in its own language and direction, scrolled to the sentence that was asked for. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { ActorRef, DocumentView } from '../../../graph/server/api.ts';
import { api } from '../api/client.ts';
import { useApi } from '../api/useApi.ts';
import { Icon } from '../controls/Icon.tsx';
import { MarksLegend } from '../evidence/Marked.tsx';
import { segmentsOf } from '../evidence/segments.ts';
import { useLanguage } from '../i18n/context.tsx';
import { paragraphsOf, spansOfSentence } from './document-spans.ts';
import { Failed, Loading } from './States.tsx';

interface Props {
  doc: string;
  claim: string | null;
  onActor: (id: string) => void;
}

export function DocumentPanel({ doc, claim, onActor }: Props) {
  const loaded = useApi(api.document(doc));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} retry={loaded.retry} />;
  return <DocumentText data={loaded.data} claim={claim} onActor={onActor} />;
}

function DocumentText({ data, claim, onActor }: Omit<Props, 'doc'> & { data: DocumentView }) {
  const { m, date } = useLanguage();
  const target = useRef<HTMLSpanElement>(null);
  const chosen = data.claims.find((each) => each.id === claim)?.sentence.id;
  useEffect(() => {
    target.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <>
      <header className="panel-head">
        <h2 lang="ar">
          <bdi>{data.title ?? m.ui.untitled}</bdi>
        </h2>
        <p className="source-line">
          <time dateTime={data.date ?? undefined}>{date(data.date)}</time>
          <span>
            <bdi>{data.source ?? m.ui.unknownOutlet}</bdi>
          </span>
          {data.url !== null && /^https?:/.test(data.url) && (
            <a href={data.url} target="_blank" rel="noreferrer noopener">
              {m.ui.originalPage} <Icon name="outside" />
            </a>
          )}
        </p>
      </header>
      {chosen !== undefined && <MarksLegend />}
      <div className="document" lang="ar" dir="rtl">
        {paragraphsOf(data.sentences).map((run) => (
          <p key={run[0]?.id}>
            {run.map((sentence) => (
              <span
                key={sentence.id}
                ref={sentence.id === chosen ? target : null}
                className={sentence.id === chosen ? 'chosen-sentence' : undefined}
              >
                <SentencePieces data={data} sentence={sentence} claim={claim} />{' '}
              </span>
            ))}
          </p>
        ))}
      </div>
      <Mentioned data={data} onActor={onActor} />
    </>
  );
}

interface PiecesProps {
  data: DocumentView;
  sentence: DocumentView['sentences'][number];
  claim: string | null;
}

function SentencePieces({ data, sentence, claim }: PiecesProps) {
  const { m } = useLanguage();
  return segmentsOf(sentence.text, spansOfSentence(sentence, data, claim)).map(({ start, text, roles }) =>
    roles.length === 0 ? (
      text
    ) : (
      <mark
        key={start}
        className={roles.map((role) => `role-${role}`).join(' ')}
        title={roles.flatMap((role) => (role === 'mention' ? [] : m.roles[role])).join(' · ') || undefined}
      >
        {text}
      </mark>
    ),
  );
}

function Mentioned({ data, onActor }: { data: DocumentView; onActor: Props['onActor'] }) {
  const { m, names } = useLanguage();
  const actors = new Map<string, ActorRef>(
    data.mentions.filter((each) => each.actor.kind !== 'place').map((each) => [each.actor.id, each.actor]),
  );
  if (actors.size === 0) return null;
  return (
    <section>
      <h3>{m.ui.mentions}</h3>
      <p className="mentioned">
        {[...actors.values()].map((actor) => (
          <Button key={actor.id} className="name-link" onPress={() => onActor(actor.id)}>
            <bdi>{names(actor).main}</bdi>
          </Button>
        ))}
      </p>
    </section>
  );
}
