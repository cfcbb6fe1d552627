import type { ReactElement } from 'react';
import type { MarkKind } from '../../workbook/mark';

/** Says a row's mark by a shape, for whoever sees no colours, and by a word for whoever does not see it. */
export function MarkSign({
  kind,
  label,
}: {
  readonly kind: MarkKind;
  readonly label: string;
}): ReactElement {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" role="img" aria-label={label}>
      <title>{label}</title>
      {kind === 'overdue' ? (
        <path d="M5 1 9.5 9h-9z" fill="currentColor" />
      ) : (
        <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
    </svg>
  );
}
