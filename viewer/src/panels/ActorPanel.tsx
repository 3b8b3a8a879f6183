/** An actor: its names, what it belongs to, and its ties by strength; what it is merely mentioned with is folded. */
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { ActorView } from '../../../graph/server/api.ts';
import { api } from '../api/client.ts';
import { useApi } from '../api/useApi.ts';
import { Icon } from '../controls/Icon.tsx';
import { useLanguage } from '../i18n/context.tsx';
import type { ViewState } from '../state/view.ts';
import { Failed, Loading } from './States.tsx';
import { TieRow } from './TieRow.tsx';

const PAGE = 30;
const ALIASES = 12;
const AFFILIATIONS = 6;

interface Props {
  view: ViewState;
  actor: string;
  onActor: (id: string) => void;
  onPair: (a: string, b: string) => void;
  onEgo: (id: string) => void;
}

export function ActorPanel({ view, actor, onActor, onPair, onEgo }: Props) {
  const { m } = useLanguage();
  const loaded = useApi(api.actor(actor, view), true);
  const [limit, setLimit] = useState(PAGE);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} retry={loaded.retry} />;
  const { data } = loaded;
  return (
    <>
      <ActorHead data={data} onEgo={onEgo} shown={view.ego === actor} />
      <Affiliations data={data} onActor={onActor} />
      <section>
        <h3>{m.ui.ties}</h3>
        {data.ties.length === 0 && <p className="faint">{m.ui.noTies}</p>}
        <ul className="ties">
          {data.ties.slice(0, limit).map((tie) => (
            <TieRow key={tie.edge.id} tie={tie} onOpen={() => onPair(actor, tie.other.id)} />
          ))}
        </ul>
        {data.ties.length > limit && (
          <Button className="button" onPress={() => setLimit(limit + PAGE)}>
            {m.ui.showMore}
          </Button>
        )}
      </section>
      <CoOccurrences data={data} onActor={onActor} />
    </>
  );
}

function ActorHead({
  data: { actor },
  onEgo,
  shown,
}: {
  data: ActorView;
  onEgo: Props['onEgo'];
  shown: boolean;
}) {
  const { m, names, number, count } = useLanguage();
  const { main, other } = names(actor);
  const aliases = [...new Set(actor.aliases)].filter((alias) => alias !== main && alias !== other);
  return (
    <header className="panel-head">
      <h2>
        <bdi>{main}</bdi>
      </h2>
      {other !== null && (
        <p className="other-name">
          <bdi>{other}</bdi>
        </p>
      )}
      <p className="facts">
        <span>{m.kinds[actor.kind]}</span>
        <span>{count(actor.weight, 'events')}</span>
        <span>
          {m.ui.mentions} {number(actor.mentions)}
        </span>
      </p>
      {aliases.length > 0 && (
        <p className="aliases">
          {m.ui.aliases}:{' '}
          {aliases.slice(0, ALIASES).map((alias) => (
            <bdi key={alias} className="alias">
              {alias}
            </bdi>
          ))}
        </p>
      )}
      {!shown && (
        <Button className="button" onPress={() => onEgo(actor.id)}>
          {m.ui.ego}
        </Button>
      )}
    </header>
  );
}

/** Each actor once a direction, with all its roles. */
function byActor(affiliations: ActorView['affiliations']) {
  const groups = new Map<
    string,
    Pick<(typeof affiliations)[number], 'actor' | 'direction'> & { roles: string[] }
  >();
  for (const { actor, role, direction } of affiliations) {
    const key = `${direction} ${actor.id}`;
    const { roles } = groups.get(key) ?? groups.set(key, { actor, direction, roles: [] }).get(key)!;
    if (role !== null) roles.push(role);
  }
  return [...groups.values()];
}

function Affiliations({ data, onActor }: { data: ActorView; onActor: Props['onActor'] }) {
  const affiliations = byActor(data.affiliations);
  const { m, names, number } = useLanguage();
  const [all, setAll] = useState(false);
  if (affiliations.length === 0) return null;
  const left = affiliations.length - AFFILIATIONS;
  return (
    <section>
      <h3>{m.ui.affiliations}</h3>
      <ul className="affiliations">
        {affiliations.slice(0, all ? undefined : AFFILIATIONS).map(({ actor, roles, direction }) => (
          <li key={`${direction} ${actor.id}`}>
            <span className="faint">{direction === 'of' ? m.ui.affiliationOf : m.ui.affiliationHas}</span>{' '}
            <Button className="name-link" onPress={() => onActor(actor.id)}>
              <bdi>{names(actor).main}</bdi>
            </Button>
            {roles.length > 0 && (
              <bdi className="role" lang="ar">
                {roles.join('، ')}
              </bdi>
            )}
          </li>
        ))}
      </ul>
      {!all && left > 0 && (
        <Button className="link" onPress={() => setAll(true)}>
          {m.ui.showMore} ({number(left)})
        </Button>
      )}
    </section>
  );
}

function CoOccurrences({ data: { coOccurrences }, onActor }: { data: ActorView; onActor: Props['onActor'] }) {
  const { m, names, count } = useLanguage();
  if (coOccurrences.length === 0) return null;
  return (
    <Disclosure className="disclosure co-occurrences">
      <h3>
        <Button slot="trigger" className="link fold">
          <Icon name="chevron" /> {m.ui.coOccurrences}
        </Button>
      </h3>
      <DisclosurePanel>
        <p className="hint">{m.ui.coOccurrencesHelp}</p>
        <ul className="affiliations">
          {coOccurrences.map(({ other, sentences }) => (
            <li key={other.id}>
              <Button className="name-link" onPress={() => onActor(other.id)}>
                <bdi>{names(other).main}</bdi>
              </Button>{' '}
              <span className="faint">{count(sentences, 'sentences')}</span>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
