/** Waiting, nothing, and what went wrong: what it is, and what to do about it. */
import { Button } from 'react-aria-components';
import type { RequestFailed } from '../api/client.ts';
import { useLanguage } from '../i18n/context.tsx';

export function Loading() {
  const { m } = useLanguage();
  return (
    <div className="state" role="status">
      <span className="spinner" aria-hidden="true" />
      <p>{m.ui.loading}</p>
    </div>
  );
}

export function Empty() {
  const { m } = useLanguage();
  return (
    <div className="state" role="status">
      <h2>{m.ui.emptyTitle}</h2>
      <p>{m.ui.emptyBody}</p>
    </div>
  );
}

export function Failed({ error, retry }: { error: RequestFailed; retry: () => void }) {
  const { m, lang } = useLanguage();
  return (
    <div className="state" role="alert">
      <h2>{m.ui.errorTitle}</h2>
      <p>{error.said?.what[lang] ?? m.ui.errorNetwork}</p>
      <p>{error.said?.remedy[lang] ?? m.ui.errorNetworkRemedy}</p>
      <Button className="button" onPress={retry}>
        {m.ui.retry}
      </Button>
    </div>
  );
}
