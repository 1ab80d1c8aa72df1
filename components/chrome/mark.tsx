/** The mark of the product: a calm face, drawn so that age and sex stay open. */
export const Mark = ({ className }: { readonly className?: string | undefined }) => (
  <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="13.5" fill="none" stroke="currentColor" strokeWidth="2.25" />
    <g fill="none" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round">
      <path d="M8.5 14.2c1.3 1.5 3.7 1.5 5 0" />
      <path d="M18.5 14.2c1.3 1.5 3.7 1.5 5 0" />
      <path d="M12 21.2c2.4 1.5 5.6 1.5 8 0" />
    </g>
  </svg>
);
