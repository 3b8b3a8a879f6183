/** Two actors: how they stand, month by month, and every claim with the sentence behind it. */
import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ActorRef, Evidence, PairView } from '../../../graph/server/api.ts';
import { EVENT_TYPES, type EventType } from '../../../ingest/vocabulary.ts';
import { api } from '../api/client.ts';
import { useApi } from '../api/useApi.ts';
import { SignMark } from '../controls/SignLine.tsx';
import { foldReports } from '../evidence/fold.ts';
import { MarksLegend } from '../evidence/Marked.tsx';
import { Monthly } from '../evidence/Monthly.tsx';
import { Reports } from '../evidence/Reports.tsx';
import { TypeChip } from '../evidence/TypeChip.tsx';
import { useLanguage } from '../i18n/context.tsx';
import type { ViewState } from '../state/view.ts';
import { Failed, Loading } from './States.tsx';

const PAGE = 40;

interface Props {
  view: ViewState;
  a: string;
  b: string;
  onActor: (id: string) => void;
  onDocument: (doc: string, claim: string) => void;
}

export function PairPanel({ view, a, b, onActor, onDocument }: Props) {
  const pair = useApi(api.pair({ a, b }, view), true);
  if (pair.state === 'loading') return <Loading />;
  if (pair.state === 'failed') return <Failed error={pair.error} retry={pair.retry} />;
  return (
    <>
      <PairHead pair={pair.data} onActor={onActor} />
      <Monthly monthly={pair.data.monthly} />
      <EvidenceList claims={pair.data.claims} initial={view.types} onDocument={onDocument} />
    </>
  );
}

function PairHead({ pair: { a, b, edge }, onActor }: { pair: PairView; onActor: Props['onActor'] }) {
  const { m, names, count } = useLanguage();
  const name = (actor: ActorRef) => (
    <Button className="name-link" onPress={() => onActor(actor.id)}>
      <bdi>{names(actor).main}</bdi>
    </Button>
  );
  return (
    <header className="panel-head">
      <h2 className="pair-names">
        {name(a)} {edge !== null && <SignMark sign={edge.sign} label={m.signs[`${edge.sign}`]} />} {name(b)}
      </h2>
      {edge !== null && (
        <p className="facts">
          <span>{m.signs[`${edge.sign}`]}</span>
          <span>{count(edge.weight, 'events')}</span>
          <span>{count(edge.claims, 'claims')}</span>
          <span>{count(edge.documents, 'documents')}</span>
        </p>
      )}
    </header>
  );
}

interface ListProps {
  claims: readonly Evidence[];
  initial: readonly EventType[] | null;
  onDocument: Props['onDocument'];
}

function EvidenceList({ claims, initial, onDocument }: ListProps) {
  const { m } = useLanguage();
  const present = EVENT_TYPES.filter((type) => claims.some((claim) => claim.type === type));
  const asked = present.filter((type) => initial?.includes(type));
  const [types, setTypes] = useState<ReadonlySet<EventType>>(new Set(asked));
  const [limit, setLimit] = useState(PAGE);
  const kept = types.size === 0 ? claims : claims.filter((claim) => types.has(claim.type));
  const events = foldReports(kept);
  return (
    <section className="evidence" aria-label={m.ui.evidence}>
      <h3>{m.ui.evidence}</h3>
      {present.length > 1 && (
        <ToggleButtonGroup
          className="type-filter"
          selectionMode="multiple"
          aria-label={m.ui.types}
          selectedKeys={types}
          onSelectionChange={(keys) => setTypes(new Set(present.filter((type) => keys.has(type))))}
        >
          {present.map((type) => (
            <ToggleButton key={type} id={type} className="type-toggle">
              <TypeChip type={type} count={claims.filter((claim) => claim.type === type).length} />
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <MarksLegend />
      {events.length === 0 && <p className="faint">{m.ui.noEvidence}</p>}
      <ol className="evidence-list">
        {events.slice(0, limit).map((reports) => (
          <Reports key={reports.first.id} reports={reports} onDocument={onDocument} />
        ))}
      </ol>
      {events.length > limit && (
        <Button className="button" onPress={() => setLimit(limit + PAGE)}>
          {m.ui.showMore}
        </Button>
      )}
    </section>
  );
}
