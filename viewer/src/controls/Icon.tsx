/** The few icons, drawn here: no icon font, no request. Those that point are mirrored in a right-to-left page. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6M6 10h10',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 2v2M10 16v2M2 10h2M16 10h2M4.5 4.5l1.4 1.4M14.1 14.1l1.4 1.4M4.5 15.5l1.4-1.4M14.1 5.9l1.4-1.4',
  chevron: 'M5 8l5 5 5-5',
  outside: 'M8 5H5v10h10v-3M11 4h5v5M16 4l-7 7',
} as const;
const POINTING: ReadonlySet<string> = new Set(['back', 'outside']);

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      className="icon"
      data-pointing={POINTING.has(name) || undefined}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
