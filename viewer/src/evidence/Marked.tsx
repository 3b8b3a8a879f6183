/**
 * A sentence of the news with its marked spans: always Arabic, right to left, whatever the interface.
 * Marks have no padding: a box around a part of a word would break the joining of its letters.
 */
import type { HighlightRole } from '../../../graph/server/api.ts';
import { useLanguage } from '../i18n/context.tsx';
import { type RoleSpan, segmentsOf } from './segments.ts';

interface Props {
  text: string;
  spans: readonly RoleSpan<HighlightRole>[];
}

export function MarkedSentence({ text, spans }: Props) {
  return (
    <p className="sentence" lang="ar" dir="rtl">
      <MarkedText text={text} spans={spans} />
    </p>
  );
}

export function MarkedText({ text, spans }: Props) {
  const { m } = useLanguage();
  return segmentsOf(text, spans).map(({ start, text: piece, roles }) =>
    roles.length === 0 ? (
      piece
    ) : (
      <mark
        key={start}
        className={roles.map((role) => `role-${role}`).join(' ')}
        title={roles.map((role) => m.roles[role]).join(' · ')}
      >
        {piece}
      </mark>
    ),
  );
}

const ROLES: readonly HighlightRole[] = ['source', 'cue', 'target', 'attribution'];

export function MarksLegend() {
  const { m } = useLanguage();
  return (
    <ul className="marks-legend" aria-label={m.ui.legendMarks}>
      {ROLES.map((role) => (
        <li key={role}>
          <mark className={`role-${role}`}>{m.roles[role]}</mark>
        </li>
      ))}
    </ul>
  );
}
