import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Result } from '../../jobs/record';
import type { PaneWords } from '../../locales/pane-vi';
import type { OccurrenceProgress } from '../../progress/progress';
import { sayDay } from '../../timeline/day';
import { areaName } from '../../workbook/address';
import type { Recordable } from '../desk/recordable';
import { Choice } from '../parts/choice';
import { DayInput } from '../parts/day-input';
import { DoneIcon } from '../parts/icons';
import { useDesk, useIsBusy } from '../use-desk';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `2px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  done: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The choice that stands for the activity as a whole. */
const WHOLE = '';

function sayOccurrence(
  { plannedDue, met, completedOn }: OccurrenceProgress,
  index: number,
  { record }: PaneWords,
): string {
  const done = completedOn ? record.met(sayDay(completedOn)) : record.metNoDay;
  return `${record.occurrence(index + 1, sayDay(plannedDue))} (${met ? done : record.open})`;
}

/** Says what became of an activity, or of one of its occurrences: first the one that is next. */
export function RecordForm({ recordable }: { readonly recordable: Recordable }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const isWorking = useIsBusy();
  const { plan, progress, place } = recordable;
  const { activity, occurrences } = progress;
  const { row, content } = activity;
  const [day, setDay] = useState(() => desk.host.today());
  const [picked, setPicked] = useState<string | null>(null);
  const firstOpen = occurrences.findIndex(({ met }) => !met);
  const isSeveral = occurrences.length > 1;
  const next = isSeveral && firstOpen >= 0 ? String(firstOpen) : WHOLE;
  const chosen = picked ?? next;
  const isBusy = isWorking || place === null;
  const record = async (result: Result): Promise<void> => {
    if (!place) return;
    const { sheet, headerRow } = plan;
    const occurrence = chosen === WHOLE ? null : Number(chosen);
    const done = await desk.record({ sheet, headerRow, row, occurrence, result, place, content });
    if (done) setPicked(null);
  };
  return (
    <div className={styles.form}>
      {isSeveral && (
        <Choice
          label={words.record.which}
          value={chosen}
          groups={[
            {
              title: null,
              options: [
                ...occurrences.map((occurrence, index) => ({
                  value: String(index),
                  name: sayOccurrence(occurrence, index, words),
                })),
                { value: WHOLE, name: words.record.all },
              ],
            },
          ]}
          choose={setPicked}
        />
      )}
      <div className={styles.done}>
        <DayInput label={words.record.day} day={day} pick={setDay} />
        <Button
          appearance="primary"
          icon={<DoneIcon />}
          disabledFocusable={isBusy}
          onClick={() => void record({ kind: 'done', day })}
        >
          {words.record.done}
        </Button>
      </div>
      <div className={styles.others}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void record({ kind: 'inProgress' })}
        >
          {words.record.inProgress}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void record({ kind: 'notDone' })}
        >
          {words.record.notDone}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            void desk.goTo(plan.sheet, areaName({ ...plan.area, top: row, bottom: row }));
          }}
        >
          {words.record.goTo}
        </Button>
      </div>
    </div>
  );
}
