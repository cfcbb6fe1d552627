import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { parseDay, sayDay, type Day } from '../../timeline/day';
import { readTypedDay } from '../desk/typed-day';
import { useDesk } from '../use-desk';
import { CalendarIcon } from './icons';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, '& > input': { minWidth: 0 } },
  calendar: {
    position: 'relative',
    display: 'flex',
    width: '20px',
    height: '20px',
    color: tokens.colorNeutralForeground2,
    // The browser's own calendar, without its text: that puts the month first where Windows is English.
    '& > input': {
      position: 'absolute',
      inset: 0,
      width: '100%',
      minWidth: 0,
      margin: 0,
      padding: 0,
      border: 'none',
      opacity: 0,
      cursor: 'pointer',
    },
    '& > input::-webkit-calendar-picker-indicator': {
      position: 'absolute',
      inset: 0,
      width: '100%',
      height: '100%',
      margin: 0,
      padding: 0,
      cursor: 'pointer',
    },
  },
});

interface DayInputProps {
  readonly label: string;
  readonly day: Day;
  /** Told only real days. */
  readonly pick: (day: Day) => void;
}

/** A day, typed day first as Vietnamese offices write it, or picked from the calendar. */
export function DayInput({ label, day, pick }: DayInputProps): ReactElement {
  const { words } = useDesk();
  const styles = useStyles();
  const [typed, setTyped] = useState<{ readonly text: string; readonly at: Day } | null>(null);
  const [left, setLeft] = useState(false);
  // What is typed holds until another day comes from elsewhere.
  const text = typed?.at === day ? typed.text : sayDay(day);
  const isBad = left && readTypedDay(text) === null;
  const type = (written: string): void => {
    const read = readTypedDay(written);
    setTyped({ text: written, at: read ?? day });
    if (read && read !== day) pick(read);
  };
  return (
    <Field
      label={label}
      className={styles.field}
      {...(isBad ? { validationMessage: words.dayBad } : {})}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={(_, { value }) => type(value)}
        contentAfter={
          <span className={styles.calendar}>
            <CalendarIcon />
            <input
              type="date"
              // For the pointer: by keyboard the day is typed, and a date's parts would be three more stops.
              tabIndex={-1}
              aria-hidden="true"
              value={day}
              onChange={({ target }) => {
                const picked = parseDay(target.value);
                if (picked) pick(picked);
              }}
            />
          </span>
        }
      />
    </Field>
  );
}
