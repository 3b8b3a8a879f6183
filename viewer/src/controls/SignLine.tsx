/** A sign as the network draws it: colour, dash and mark together. */
import type { Sign } from '../../../graph/server/api.ts';
import { DASHES, SIGN_MARKS } from '../graph/style.ts';

export function SignLine({ sign }: { sign: Sign }) {
  const { periodPx, share } = DASHES[sign];
  const dashes = periodPx === 0 ? undefined : `${periodPx * share} ${periodPx * (1 - share)}`;
  return (
    <svg className="sign-line" data-sign={sign} viewBox="0 0 52 16" aria-hidden="true">
      <line x1="0" x2="52" y1="8" y2="8" strokeWidth="3" strokeDasharray={dashes} />
      <circle cx="26" cy="8" r="7" strokeWidth="1.5" />
      <text x="26" y="12" textAnchor="middle" direction="ltr">
        {SIGN_MARKS[sign]}
      </text>
    </svg>
  );
}

/** The mark alone, for lists. */
export function SignMark({ sign, label }: { sign: Sign; label: string }) {
  return (
    <span className="sign-mark" data-sign={sign} role="img" aria-label={label} title={label}>
      {SIGN_MARKS[sign]}
    </span>
  );
}
