import './icon.css';

/** Drawings on a grid of 16, in strokes of the text's own colour. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  dossier: 'M4 2.5v11M4 5h7M4 8h8.5M4 11h5',
  edit: 'M10.5 3.5l2 2L6 12l-2.75.75L4 10zM9 5l2 2',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  export: 'M8 9.5v-7M5.25 5.25L8 2.5l2.75 2.75M3 9v4.5h10V9',
  delete: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v3.5M9 7v3.5',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3M8 7.5v4M6.25 9.75L8 11.5l1.75-1.75',
  fit: 'M2.5 3v10M13.5 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2',
  keep: 'M4.5 2.5h7v11L8 10.75 4.5 13.5z',
  jump: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3L7.5 8.5',
  larger: 'M8 3.5v9M3.5 8h9',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z',
  more: 'M3.5 6L8 10.5 12.5 6',
  next: 'M6 3.5L10.5 8 6 12.5',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  print: 'M4.5 6V2.5h7V6M4.5 11H2.5V6h11v5h-2M4.5 9.5h7v4h-7z',
  smaller: 'M3.5 8h9',
  search: 'M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 10l3 3',
  settings: 'M2.5 5h5M11.5 5h2M9.5 3v4M2.5 11h2M8.5 11h5M6.5 9v4',
  read: 'M2.5 4c2-1 4-1 5.5.25C9.5 3 11.5 3 13.5 4v8.5c-2-1-4-1-5.5.25-1.5-1.25-3.5-1.25-5.5-.25zM8 4.25v8.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside a text that says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
