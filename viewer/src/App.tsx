/** The page: state from the address, data from the server, and who gets which. */
import { useMemo, useState } from 'react';
import { api } from './api/client.ts';
import { useApi } from './api/useApi.ts';
import { EgoBanner } from './controls/EgoBanner.tsx';
import { Header } from './controls/Header.tsx';
import { Legend } from './controls/Legend.tsx';
import { NetworkCanvas } from './graph/NetworkCanvas.tsx';
import type { Scene } from './graph/NetworkRenderer.ts';
import type { Selection } from './graph/style.ts';
import { LanguageProvider, languageOf } from './i18n/context.tsx';
import { SidePanel } from './panels/SidePanel.tsx';
import { Empty, Failed, Loading } from './panels/States.tsx';
import { useView } from './state/useView.ts';
import type { ViewState } from './state/view.ts';
import { TieTable } from './table/TieTable.tsx';
import { usePalette } from './theme/usePalette.ts';

const NOTHING_OPEN = { actor: null, pair: null, doc: null, claim: null } as const;

export function App() {
  const [view, change] = useView();
  const palette = usePalette(view);
  const [bloc, setBloc] = useState<string | null>(null);
  const [webgl, setWebgl] = useState(true);
  const meta = useApi(api.meta(), true);
  const graph = useApi(api.graph(view), true);
  const selection = useSelection(view, bloc);

  const data = graph.state === 'ready' ? graph.data : null;
  const scene = useMemo<Scene | null>(() => {
    if (data === null) return null;
    const { dir, names } = languageOf(view.lang);
    return { view: data, palette, colourBy: view.colourBy, dir, selection, names };
  }, [data, palette, view.colourBy, view.lang, selection]);

  const openActor = (actor: string) => change({ ...NOTHING_OPEN, actor });
  const openPair = (a: string, b: string) => change({ pair: { a, b }, doc: null, claim: null });
  const clear = () => {
    setBloc(null);
    if (view.actor || view.pair || view.doc) change(NOTHING_OPEN);
  };
  const asTable = view.shown === 'table' || !webgl;
  const panelOpen = view.actor !== null || view.pair !== null || view.doc !== null;
  return (
    <LanguageProvider lang={view.lang}>
      <div className="app" data-panel={panelOpen || undefined}>
        <Header view={view} change={change} meta={meta} graph={data} onActor={openActor} />
        <main className="stage" aria-busy={graph.state === 'ready' && graph.stale}>
          <EgoBanner view={view} change={change} graph={data} />
          {graph.state === 'loading' && <Loading />}
          {graph.state === 'failed' && <Failed error={graph.error} retry={graph.retry} />}
          {scene !== null && scene.view.nodes.length === 0 && <Empty />}
          {scene !== null && scene.view.nodes.length > 0 && asTable && (
            <TieTable graph={scene.view} onActor={openActor} onPair={openPair} noWebgl={!webgl} />
          )}
          {scene !== null && scene.view.nodes.length > 0 && !asTable && (
            <>
              <NetworkCanvas
                scene={scene}
                onActor={openActor}
                onPair={(a, b) => change({ ...NOTHING_OPEN, pair: { a, b } })}
                onEgo={(ego) => change({ ego })}
                onNothing={clear}
                onUnavailable={() => setWebgl(false)}
              />
              <Legend
                graph={scene.view}
                palette={palette}
                colourBy={view.colourBy}
                bloc={bloc}
                onBloc={setBloc}
                folded={panelOpen}
              />
            </>
          )}
        </main>
        <SidePanel view={view} change={change} onActor={openActor} onPair={openPair} onClose={clear} />
      </div>
    </LanguageProvider>
  );
}

/** What is open in the panel is what the network shows in focus; else the bloc pointed at in the legend. */
function useSelection({ actor, pair }: ViewState, bloc: string | null): Selection {
  const [a, b] = [pair?.a, pair?.b];
  return useMemo<Selection>(() => {
    if (a !== undefined && b !== undefined) return { kind: 'pair', a, b };
    if (actor !== null) return { kind: 'actor', id: actor };
    return bloc === null ? { kind: 'none' } : { kind: 'bloc', id: bloc };
  }, [actor, a, b, bloc]);
}
