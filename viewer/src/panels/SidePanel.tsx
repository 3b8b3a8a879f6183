/** The panel beside the network (a sheet on a phone): the innermost of document, pair and actor. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../controls/Icon.tsx';
import { useLanguage } from '../i18n/context.tsx';
import type { Change } from '../state/useView.ts';
import type { ViewState } from '../state/view.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { DocumentPanel } from './DocumentPanel.tsx';
import { PairPanel } from './PairPanel.tsx';

interface Props {
  view: ViewState;
  change: Change;
  onActor: (id: string) => void;
  onPair: (a: string, b: string) => void;
  onClose: () => void;
}

export function SidePanel({ view, change, onActor, onPair, onClose }: Props) {
  const { m } = useLanguage();
  const panel = useRef<HTMLElement>(null);
  const shown = view.doc ?? (view.pair && `${view.pair.a}|${view.pair.b}`) ?? view.actor;
  // What was opened is read next: a keyboard and a screen reader go there.
  useEffect(() => {
    if (shown === null) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo({ top: 0 });
  }, [shown]);
  if (shown === null) return null;
  const back = backFrom(view);
  return (
    <aside
      ref={panel}
      className="panel"
      tabIndex={-1}
      aria-label={m.ui.evidence}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="panel-bar">
        {back !== null && (
          <Button className="icon-button" aria-label={m.ui.back} onPress={() => change(back)}>
            <Icon name="back" />
          </Button>
        )}
        <Button className="icon-button panel-close" aria-label={m.ui.close} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <Inner view={view} change={change} onActor={onActor} onPair={onPair} />
    </aside>
  );
}

function Inner({ view, change, onActor, onPair }: Omit<Props, 'onClose'>) {
  if (view.doc !== null) {
    return <DocumentPanel key={view.doc} doc={view.doc} claim={view.claim} onActor={onActor} />;
  }
  if (view.pair !== null) {
    const { a, b } = view.pair;
    const onDocument = (doc: string, claim: string) => change({ doc, claim });
    return <PairPanel key={`${a}|${b}`} view={view} a={a} b={b} onActor={onActor} onDocument={onDocument} />;
  }
  if (view.actor === null) return null;
  return (
    <ActorPanel
      key={view.actor}
      view={view}
      actor={view.actor}
      onActor={onActor}
      onPair={onPair}
      onEgo={(ego) => change({ ego })}
    />
  );
}

function backFrom({ doc, pair, actor }: ViewState): Partial<ViewState> | null {
  if (doc !== null && (pair !== null || actor !== null)) return { doc: null, claim: null };
  if (pair !== null && actor !== null) return { pair: null };
  return null;
}
