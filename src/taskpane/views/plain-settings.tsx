import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Checked } from '../desk/state';
import { useDesk, useIsBusy } from '../use-desk';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // An input asks for the width of 20 letters, whatever room there is.
    '& input': { width: '100%' },
  },
  save: { alignSelf: 'flex-start' },
});

const MOST_DAYS = 366;

/** Whole numbers only: "15", not "15.5" or "1e2". */
function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}

/** The days of "due soon" and the plan's year, saved together. */
export function PlainSettings({ checked }: { readonly checked: Checked }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const { settings, plans } = checked.check;
  const [days, setDays] = useState(String(settings.dueSoonDays));
  const [year, setYear] = useState(settings.year === null ? '' : String(settings.year));
  const dueSoonDays = wholeNumber(days, 0, MOST_DAYS);
  const planYear = year.trim() === '' ? null : wholeNumber(year, 1990, 2099);
  const isYearBad = year.trim() !== '' && planYear === null;
  const isChanged = days !== String(settings.dueSoonDays) || planYear !== settings.year;
  const isReady = isChanged && dueSoonDays !== null && !isYearBad && !isBusy;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void desk.saveSettings({ dueSoonDays, year: planYear });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field
        label={words.settings.dueSoon}
        {...(dueSoonDays === null ? { validationMessage: words.settings.dueSoonBad } : {})}
      >
        <Input inputMode="numeric" value={days} onChange={(_, { value }) => setDays(value)} />
      </Field>
      <Field
        label={words.settings.year}
        {...(isYearBad ? { validationMessage: words.settings.yearBad } : {})}
      >
        <Input
          inputMode="numeric"
          value={year}
          placeholder={words.settings.yearAuto(plans[0]?.plan.year ?? null)}
          onChange={(_, { value }) => setYear(value)}
        />
      </Field>
      <Button type="submit" className={styles.save} disabledFocusable={!isReady}>
        {words.settings.save}
      </Button>
    </form>
  );
}
