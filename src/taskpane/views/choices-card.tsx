import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { sayRows } from '../../locales/choice-words';
import type { Plan } from '../../plan/plan';
import type { TimelineChoice, UnitChoice } from '../../plan/choices';
import { columnName } from '../../workbook/address';
import type { Checked, SaidChoice } from '../desk/state';
import { Card } from '../parts/card';
import { Fold } from '../parts/fold';
import { useDesk, useIsBusy } from '../use-desk';

const useStyles = makeStyles({
  one: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  understood: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    '& > :first-child': { flex: '1 1 0', minWidth: '8em' },
    // An input asks for the width of 20 letters, whatever room there is.
    '& input': { width: '100%' },
  },
});

/** So many more are shown at a time. */
const AT_ONCE = 5;

/** What the plan's words leave to her, how it is read for now, and the columns that are not sure. */
export function ChoicesCard({ checked }: { readonly checked: Checked }): ReactElement | null {
  const { words } = useDesk();
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  const { choices, check } = checked;
  const doubted = check.plans.map(({ plan }) => plan).filter((plan) => plan.doubts.length > 0);
  const all = check.plans.flatMap(({ plan }, index) =>
    (choices[index] ?? []).map((one) => ({ plan, one })),
  );
  if (all.length + doubted.length === 0) return null;
  const open = all.filter(({ one }) => one.choice.said === null).length + doubted.length;
  const rest = all.length - shown;
  return (
    <Card title={words.choices.title}>
      <Fold title={words.choices.open(open)}>
        {doubted.map((plan) => (
          <DoubtedColumns key={`${plan.sheet} ${plan.headerRow}`} plan={plan} />
        ))}
        {all.slice(0, shown).map(({ plan, one }) => (
          <OneChoice
            key={`${plan.sheet} ${plan.headerRow} ${one.choice.kind} ${one.choice.text}`}
            said={one}
          />
        ))}
        {rest > 0 && (
          <div className={styles.one}>
            <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
              {words.list.more(Math.min(rest, AT_ONCE), rest)}
            </Button>
          </div>
        )}
      </Fold>
    </Card>
  );
}

function DoubtedColumns({ plan }: { readonly plan: Plan }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const { sheet, headerRow, doubts } = plan;
  const names = doubts.map(({ columns }) => columns.map(columnName).join(' / ')).join('; ');
  return (
    <div className={styles.one}>
      <div>{words.choices.columns(names)}</div>
      <Button size="small" onClick={() => desk.correctColumns({ sheet, headerRow })}>
        {words.table.columns}
      </Button>
    </div>
  );
}

function OneChoice({ said }: { readonly said: SaidChoice }): ReactElement {
  const { desk, language, words } = useDesk();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const { choice, understood } = said;
  return (
    <div className={styles.one}>
      <div>{words.choices.where(choice.text, sayRows(choice.rows))}</div>
      <div className={styles.understood}>{understood[language]}</div>
      {choice.said === null ? (
        <Answer choice={choice} />
      ) : (
        <div className={styles.buttons}>
          <span>{words.choices.said(choice.said)}</span>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void desk.settle(choice, null)}
          >
            {words.choices.undo}
          </Button>
        </div>
      )}
    </div>
  );
}

const Answer = ({ choice }: { readonly choice: SaidChoice['choice'] }): ReactElement =>
  choice.kind === 'unit' ? <SplitOrNot choice={choice} /> : <When choice={choice} />;

function SplitOrNot({ choice }: { readonly choice: UnitChoice }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const names = choice.parts.join('; ');
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => void desk.settle(choice, choice.text)}
      >
        {words.choices.whole}
      </Button>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => void desk.settle(choice, names)}
      >
        {words.choices.split(names)}
      </Button>
    </div>
  );
}

function When({ choice }: { readonly choice: TimelineChoice }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const [said, setSaid] = useState('');
  const [isBad, setIsBad] = useState(false);
  const isReady = said.trim() !== '' && !isBusy;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void desk.settle(choice, said.trim()).then((isSaid) => setIsBad(!isSaid));
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field {...(isBad ? { validationMessage: words.choices.bad } : {})}>
        <Input
          size="small"
          aria-label={words.choices.answer(choice.text)}
          value={said}
          placeholder={words.choices.example[choice.open[0]?.kind ?? 'day']}
          onChange={(_, { value }) => {
            setSaid(value);
            setIsBad(false);
          }}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={!isReady}>
        {words.choices.save}
      </Button>
    </form>
  );
}
