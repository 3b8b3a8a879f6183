/** What colour, line, thickness and size mean, with the picture's own figures; pointing at a bloc shows it. */
import { ToggleButton } from 'react-aria-components';
import type { GraphView, Sign } from '../../../graph/server/api.ts';
import type { EntityKind } from '../../../ingest/vocabulary.ts';
import { legendSteps, scalesOf } from '../graph/scale.ts';
import { useLanguage } from '../i18n/context.tsx';
import type { ColourBy } from '../state/view.ts';
import { BLOC_COLOURS, blocColours, type Palette } from '../theme/palette.ts';
import { Icon } from './Icon.tsx';
import { SignLine } from './SignLine.tsx';

interface Props {
  graph: GraphView;
  palette: Palette;
  colourBy: ColourBy;
  bloc: string | null;
  onBloc: (bloc: string | null) => void;
  /** Room is short: shown as its heading only. */
  folded: boolean;
}

const SIGNS: readonly Sign[] = [1, -1, 0];
const KINDS: readonly EntityKind[] = ['state', 'organization', 'person', 'place'];

export function Legend({ graph, palette, colourBy, bloc, onBloc, folded }: Props) {
  const { m } = useLanguage();
  return (
    <details className="legend" open={!folded && matchMedia('(min-width: 760px)').matches}>
      <summary>
        {m.ui.legend} <Icon name="chevron" />
      </summary>
      <ul className="legend-signs">
        {SIGNS.map((sign) => (
          <li key={sign}>
            <SignLine sign={sign} /> {m.signs[`${sign}`]}
          </li>
        ))}
      </ul>
      {colourBy === 'bloc' ? (
        <Blocs graph={graph} palette={palette} bloc={bloc} onBloc={onBloc} />
      ) : (
        <ul className="legend-colours">
          {KINDS.filter((kind) => graph.nodes.some((node) => node.kind === kind)).map((kind) => (
            <li key={kind}>
              <Dot colour={palette.kinds[kind]} /> {m.kinds[kind]}
            </li>
          ))}
        </ul>
      )}
      <Sizes graph={graph} />
    </details>
  );
}

function Blocs({ graph, palette, bloc, onBloc }: Pick<Props, 'graph' | 'palette' | 'bloc' | 'onBloc'>) {
  const { m, number, names } = useLanguage();
  const colours = blocColours(graph.blocs, palette);
  const coloured = graph.blocs.filter(({ rank }) => rank < BLOC_COLOURS);
  const rest = graph.blocs.reduce((sum, each) => sum + (each.rank < BLOC_COLOURS ? 0 : each.members), 0);
  const alone = graph.nodes.filter((node) => node.bloc === null).length;
  return (
    <ul className="legend-colours">
      {coloured.map((each) => (
        <li key={each.id}>
          <ToggleButton
            className="legend-bloc"
            isSelected={bloc === each.id}
            onChange={(on) => onBloc(on ? each.id : null)}
          >
            <Dot colour={colours.get(each.id) ?? palette.noBloc} /> <bdi>{names(each).main}</bdi>
            <span className="count">{number(each.members)}</span>
          </ToggleButton>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Dot colour={palette.noBloc} /> {m.ui.otherBlocs} <span className="count">{number(rest)}</span>
        </li>
      )}
      {alone > 0 && (
        <li>
          <Dot colour={palette.noBloc} /> {m.ui.noBloc} <span className="count">{number(alone)}</span>
        </li>
      )}
    </ul>
  );
}

function Sizes({ graph }: Pick<Props, 'graph'>) {
  const { m, number } = useLanguage();
  const scales = scalesOf(graph);
  return (
    <>
      <p className="legend-label">{m.ui.legendSize}</p>
      <ul className="legend-sizes">
        {legendSteps(scales.maxNode).map((weight) => (
          <li key={weight}>
            <svg className="legend-disc" viewBox="-21 -21 42 42" aria-hidden="true">
              <circle r={scales.node(weight)} />
            </svg>
            {number(weight)}
          </li>
        ))}
      </ul>
      <p className="legend-label">{m.ui.legendThickness}</p>
      <ul className="legend-sizes">
        {legendSteps(scales.maxEdge).map((weight) => (
          <li key={weight}>
            <svg className="legend-line" viewBox="0 0 28 10" aria-hidden="true">
              <line x1="0" x2="28" y1="5" y2="5" strokeWidth={scales.edge(weight)} />
            </svg>
            {number(weight)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Dot({ colour }: { colour: string }) {
  return (
    <svg className="dot" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill={colour} />
    </svg>
  );
}
