import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isSilent } from '../desk/standing';
import type { Checked } from '../desk/state';
import { Message } from '../parts/message';
import { useDesk } from '../use-desk';

/** How many activities are past their due day in tables that tell no results. */
function silentOverdue({ check }: Checked): number {
  const silent = check.plans.filter(isSilent).flatMap(({ activities }) => activities);
  return silent.filter(({ standing }) => standing === 'overdue').length;
}

/** A plan that says nothing of progress is asked for it, before anything is called late. */
export function SilentCard({ checked }: { readonly checked: Checked }): ReactElement | null {
  const { desk, words } = useDesk();
  const overdue = silentOverdue(checked);
  if (overdue === 0) return null;
  return (
    <Message
      tone="plain"
      actions={
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            desk.filterRecords('overdue');
            desk.setView('record');
          }}
        >
          {words.silent.button}
        </Button>
      }
    >
      <strong>{words.silent.title(overdue)}</strong>
      <div>{words.silent.text}</div>
    </Message>
  );
}
