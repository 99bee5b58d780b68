const shapes = {
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M4 12l16-8-6 16-3-7-7-1z',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  phone: 'M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
  link: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  sheet: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7',
} as const;

/** A line drawing beside a label, or in a button that has a name. */
export const Icon = ({ shape }: { readonly shape: keyof typeof shapes }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={shapes[shape]} />
  </svg>
);
