/** An event: its first report in full, the others folded beneath. */
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Icon } from '../controls/Icon.tsx';
import { useLanguage } from '../i18n/context.tsx';
import { Claim } from './Claim.tsx';
import type { EventReports } from './fold.ts';

interface Props {
  reports: EventReports;
  onDocument: (doc: string, claim: string) => void;
}

export function Reports({ reports: { first, others }, onDocument }: Props) {
  const { count } = useLanguage();
  return (
    <li className="reports">
      <Claim claim={first} onDocument={onDocument} />
      {others.length > 0 && (
        <Disclosure className="disclosure">
          <Button slot="trigger" className="link fold">
            <Icon name="chevron" /> {count(others.length, 'reports')}
          </Button>
          <DisclosurePanel>
            {others.map((other) => (
              <Claim key={other.id} claim={other} onDocument={onDocument} />
            ))}
          </DisclosurePanel>
        </Disclosure>
      )}
    </li>
  );
}
