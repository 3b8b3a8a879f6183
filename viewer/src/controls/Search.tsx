/** Finds an actor by any of its names in either language; the server forgives spelling. */
import { useState } from 'react';
import { ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { api } from '../api/client.ts';
import { useApi } from '../api/useApi.ts';
import { useLanguage } from '../i18n/context.tsx';
import { Icon } from './Icon.tsx';
import { useDebounced } from './useDebounced.ts';

const LIMIT = 12;
const WAIT_MS = 120;

export function Search({ onActor }: { onActor: (id: string) => void }) {
  const { m, names, count } = useLanguage();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), WAIT_MS);
  const found = useApi(asked === '' ? null : api.search(asked, LIMIT), true);
  const hits = asked !== '' && found.state === 'ready' ? found.data.hits : [];
  const waiting = asked === '' || asked !== text.trim() || found.state !== 'ready' || found.stale;
  return (
    <ComboBox
      className="search"
      aria-label={m.ui.search}
      items={hits.map((hit) => ({ id: hit.actor.id, ...hit }))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setText('');
        onActor(String(key));
      }}
      menuTrigger="input"
      // Open while the answer is on its way, or a list that comes late would stay shut.
      allowsEmptyCollection
      // The server has already chosen: its spelling rules are not the browser's.
      defaultFilter={() => true}
    >
      <Group className="search-box">
        <Icon name="search" />
        <Input placeholder={`${m.ui.search}: ${m.ui.searchHint}`} dir="auto" />
      </Group>
      <Popover className="popover search-results" offset={6}>
        <ListBox<(typeof hits)[number] & { id: string }>
          className="list"
          renderEmptyState={() => <p className="list-empty">{waiting ? m.ui.searchHint : m.ui.searchNone}</p>}
        >
          {({ id, actor, matched, weight }) => {
            const { main, other } = names(actor);
            const alias = matched !== main && matched !== other ? matched : null;
            return (
              <ListBoxItem id={id} className="list-item" textValue={main}>
                <bdi className="list-main">{main}</bdi>
                {other !== null && <bdi className="list-other">{other}</bdi>}
                {alias !== null && <bdi className="list-alias">{alias}</bdi>}
                <span className="list-note">
                  {m.kinds[actor.kind]} · {count(weight, 'events')}
                </span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
