import type { ReactElement } from 'react';
import { countStandings } from '../desk/standing';
import { Card } from '../parts/card';
import { Ring } from '../parts/ring';
import { useDesk, useDeskState } from '../use-desk';
import { ChoicesCard } from './choices-card';
import { Findings } from './findings';
import { Freshness } from './freshness';
import { SilentCard } from './silent-card';
import { Start } from './start';
import { TableCard } from './table-card';

/** The found table, how it stands, and what the rules have to say about it. */
export function CheckView(): ReactElement {
  const { words } = useDesk();
  const checked = useDeskState((state) => state.checked);
  if (!checked) return <Start />;
  const { plans } = checked.check;
  return (
    <>
      <Freshness checked={checked} />
      <SilentCard checked={checked} />
      {plans.length > 0 && (
        <Card title={words.standing.title}>
          <Ring counts={countStandings(plans)} />
        </Card>
      )}
      <TableCard checked={checked} />
      <ChoicesCard checked={checked} />
      <Findings checked={checked} />
    </>
  );
}
