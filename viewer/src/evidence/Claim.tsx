/** One claim: what it says, the sentence that says it, who reported it and when, and the way to the whole text. */
import { Button } from 'react-aria-components';
import type { Evidence } from '../../../graph/server/api.ts';
import { Icon } from '../controls/Icon.tsx';
import { useLanguage } from '../i18n/context.tsx';
import { MarkedSentence } from './Marked.tsx';
import { TypeChip } from './TypeChip.tsx';

interface Props {
  claim: Evidence;
  onDocument: (doc: string, claim: string) => void;
}

export function Claim({ claim, onDocument }: Props) {
  const { m, names, percent } = useLanguage();
  return (
    <article className="claim" data-irreal={claim.irrealis || claim.negated || undefined}>
      <header className="claim-head">
        <TypeChip type={claim.type} mode={claim.mode} both />
        <span className="claim-who">
          <bdi>{names(claim.source).main}</bdi>
          <span className="arrow" role="img" aria-label="→" />
          <bdi>{names(claim.target).main}</bdi>
        </span>
      </header>
      <Badges claim={claim} />
      <MarkedSentence text={claim.sentence.text} spans={claim.highlights} />
      <SourceLine claim={claim} />
      <footer className="claim-foot">
        <Button className="link" onPress={() => onDocument(claim.document.id, claim.id)}>
          {m.ui.openDocument}
        </Button>
        <span className="faint">
          {m.ui.confidence} {percent(claim.confidence)}
        </span>
      </footer>
    </article>
  );
}

function Badges({ claim: { negated, irrealis, attributedTo } }: Pick<Props, 'claim'>) {
  const { m, names } = useLanguage();
  if (!negated && !irrealis && attributedTo === null) return null;
  return (
    <p className="badges">
      {negated && (
        <span className="flag" title={m.ui.negatedHelp}>
          ∅ {m.ui.negated}
        </span>
      )}
      {irrealis && (
        <span className="flag" title={m.ui.irrealisHelp}>
          ◌ {m.ui.irrealis}
        </span>
      )}
      {attributedTo !== null && (
        <span className="flag">
          ❝ {m.ui.attributedTo} <bdi>{names(attributedTo).main}</bdi>
        </span>
      )}
    </p>
  );
}

export function SourceLine({ claim: { date: eventDate, document: doc } }: Pick<Props, 'claim'>) {
  const { m, date } = useLanguage();
  return (
    <p className="source-line">
      <time dateTime={eventDate ?? undefined}>{date(eventDate ?? doc.date)}</time>
      <span>
        <bdi>{doc.source ?? m.ui.unknownOutlet}</bdi>
      </span>
      {doc.title !== null && (
        <span className="source-title">
          <bdi lang="ar">{doc.title}</bdi>
        </span>
      )}
      {doc.url !== null && /^https?:/.test(doc.url) && (
        <a
          href={doc.url}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={m.ui.originalPage}
          title={m.ui.originalPage}
        >
          <Icon name="outside" />
        </a>
      )}
    </p>
  );
}
