import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { placeFor, placesToChoose, recordables, type Recordable } from '../desk/recordable';
import type { RecordFilter } from '../desk/state';
import { Choice } from '../parts/choice';
import { GroupedList } from '../parts/grouped-list';
import { UndoIcon } from '../parts/icons';
import { Item } from '../parts/item';
import { StandingDot } from '../parts/standing-dot';
import { useDesk, useDeskState, useIsBusy } from '../use-desk';
import { Freshness } from './freshness';
import { NoPlan } from './no-plan';
import { PlaceChoice } from './place-choice';
import { RecordForm } from './record-form';
import { Start } from './start';
import { useRowName } from './use-row-name';

const useStyles = makeStyles({
  empty: { margin: 0, color: tokens.colorNeutralForeground3 },
  undo: { alignSelf: 'flex-start' },
});

const FILTERS: readonly RecordFilter[] = ['open', 'overdue', 'all'];

const keyOf = ({ plan, progress }: Recordable): string =>
  `${plan.sheet} ${plan.headerRow} ${progress.activity.row}`;

/** What became of each activity, to be written into her table. */
export function RecordView(): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const checked = useDeskState((state) => state.checked);
  const pickedDay = useDeskState((state) => state.pickedDay);
  const recordFilter = useDeskState((state) => state.recordFilter);
  const recordPlace = useDeskState((state) => state.recordPlace);
  const canUndo = useDeskState(
    ({ recorded, notice }) => recorded.length > 0 && notice?.kind !== 'recorded',
  );
  const isBusy = useIsBusy();
  const [opened, setOpened] = useState<string | null>(null);
  const items = useMemo(
    () => (checked ? recordables(checked, recordFilter, recordPlace) : []),
    [checked, recordFilter, recordPlace],
  );
  if (!checked) return <Start short />;
  if (checked.check.plans.length === 0) return <NoPlan checked={checked} />;
  const toChoose = placesToChoose(checked);
  const mustChoose = toChoose.length > 0 && placeFor(toChoose, recordPlace) === null;
  return (
    <>
      {(checked.stale || pickedDay) && <Freshness checked={checked} />}
      <PlaceChoice checked={checked} />
      {canUndo && (
        <Button
          className={styles.undo}
          size="small"
          icon={<UndoIcon size={16} />}
          disabledFocusable={isBusy}
          onClick={() => void desk.undo()}
        >
          {words.record.undoLast}
        </Button>
      )}
      {!mustChoose && (
        <>
          <Choice
            label={words.record.show}
            value={recordFilter}
            groups={[
              {
                title: null,
                options: FILTERS.map((value) => ({ value, name: words.record.filters[value] })),
              },
            ]}
            choose={(filter) => desk.filterRecords(filter)}
          />
          {items.length === 0 && <p className={styles.empty}>{words.record.none}</p>}
          <GroupedList
            key={recordFilter}
            groups={[{ key: 'all', title: null, items }]}
            item={(each) => {
              const key = keyOf(each);
              const isOpen = key === opened;
              return (
                <>
                  <RecordItem
                    recordable={each}
                    isOpen={isOpen}
                    toggle={() => setOpened(isOpen ? null : key)}
                  />
                  {isOpen && <RecordForm recordable={each} />}
                </>
              );
            }}
          />
        </>
      )}
    </>
  );
}

interface RecordItemProps {
  readonly recordable: Recordable;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function RecordItem({ recordable, isOpen, toggle }: RecordItemProps): ReactElement {
  const { words } = useDesk();
  const rowName = useRowName();
  const { plan, standing } = recordable;
  const { activity, occurrences } = recordable.progress;
  const { number, content, row } = activity;
  const met = occurrences.filter((occurrence) => occurrence.met).length;
  const times = occurrences.length > 1 ? ` · ${words.record.times(met, occurrences.length)}` : '';
  const timeline = activity.timeline.text === '' ? '' : ` · ${activity.timeline.text}`;
  return (
    <Item
      clamped={!isOpen}
      text={number === '' ? content : `${number}. ${content}`}
      below={
        <>
          <StandingDot standing={standing} /> {words.standings[standing]} ·{' '}
          {rowName(plan.sheet, row)}
          {timeline}
          {times}
        </>
      }
      expanded={isOpen}
      act={toggle}
    />
  );
}
