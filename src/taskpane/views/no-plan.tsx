import type { ReactElement } from 'react';
import type { Checked } from '../desk/state';
import { Freshness } from './freshness';
import { TableCard } from './table-card';

/** What a view shows where no plan was found: what one needs, and the way to check again. */
export function NoPlan({ checked }: { readonly checked: Checked }): ReactElement {
  return (
    <>
      <Freshness checked={checked} />
      <TableCard checked={checked} />
    </>
  );
}
