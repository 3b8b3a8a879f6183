/** A tie in an actor's list: sign, the other actor, strength, and the types in each direction. */
import { Button } from 'react-aria-components';
import type { ActorView, TypeCount } from '../../../graph/server/api.ts';
import { SignMark } from '../controls/SignLine.tsx';
import { TypeChip } from '../evidence/TypeChip.tsx';
import { useLanguage } from '../i18n/context.tsx';

const CHIPS = 4;

export function TieRow({ tie, onOpen }: { tie: ActorView['ties'][number]; onOpen: () => void }) {
  const { m, names, count } = useLanguage();
  const { other, edge, outgoing, incoming } = tie;
  return (
    <li>
      <Button className="tie" onPress={onOpen}>
        <span className="tie-head">
          <SignMark sign={edge.sign} label={m.signs[`${edge.sign}`]} />
          <bdi className="tie-name">{names(other).main}</bdi>
          <span className="faint">{count(edge.weight, 'events')}</span>
        </span>
        <Types label={m.ui.outgoing} types={outgoing} />
        <Types label={m.ui.incoming} types={incoming} />
      </Button>
    </li>
  );
}

function Types({ label, types }: { label: string; types: readonly TypeCount[] }) {
  const { number } = useLanguage();
  if (types.length === 0) return null;
  return (
    <span className="tie-types">
      <span className="faint tie-direction">{label}</span>
      {types.slice(0, CHIPS).map(({ type, claims }) => (
        <TypeChip key={type} type={type} count={claims} />
      ))}
      {types.length > CHIPS && <span className="faint">+{number(types.length - CHIPS)}</span>}
    </span>
  );
}
