import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { cellText } from '../../plan/cell-text';
import type { ColumnRole, Columns, Plan } from '../../plan/plan';
import { columnName } from '../../workbook/address';
import { valueAt, type Snapshot } from '../../workbook/snapshot';
import type { Checked } from '../desk/state';
import { Card } from '../parts/card';
import { Choice, type Option } from '../parts/choice';
import { Fold } from '../parts/fold';
import { Message } from '../parts/message';
import { useDesk, useIsBusy } from '../use-desk';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: '4px' },
});

const ROLES: readonly ColumnRole[] = [
  'number',
  'content',
  'timeline',
  'from',
  'to',
  'unit',
  'support',
  'person',
  'status',
  'completedOn',
  'percent',
  'result',
  'evidence',
  'budget',
  'notes',
];

/** The header's words over a column, those of its lowest row that has some. */
function headingOf({ headerRow, area }: Plan, snapshot: Snapshot, column: number): string {
  for (let row = headerRow; row >= area.top; row--) {
    const text = cellText(valueAt(snapshot, row, column))
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') return text;
  }
  return '';
}

interface ColumnsFormProps {
  readonly plan: Plan;
  readonly checked: Checked;
  readonly isOpen: boolean;
}

/** What each column of a table was taken for, to be corrected. */
export function ColumnsForm({ plan, checked, isOpen }: ColumnsFormProps): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const [roles, setRoles] = useState(() => rolesOf(plan));
  const { reading, settings } = checked.check;
  const snapshot = reading.plans.find((found) => found.plan.sheet === plan.sheet)?.snapshot;
  const { sheet, headerRow } = plan;
  const problem = problemOf(roles);
  const isBusy = useIsBusy();
  const options: readonly Option<ColumnRole | typeof UNUSED>[] = [
    { value: UNUSED, name: words.settings.columnNone },
    ...ROLES.map((value) => ({ value, name: words.settings.roles[value] })),
  ];
  const save = (): void => {
    void desk.saveSettings({ table: { sheet, headerRow }, columns: columnsOf(roles) });
  };
  return (
    <Card title={words.settings.columns} aside={sheet}>
      <Fold title={words.settings.columnsText} open={isOpen}>
        <div className={styles.form}>
          {[...roles].map(([column, role]) => (
            <Choice
              key={column}
              label={words.settings.columnAt(
                columnName(column),
                snapshot ? headingOf(plan, snapshot, column) : '',
              )}
              value={role}
              groups={[{ title: null, options }]}
              choose={(chosen) => setRoles(new Map(roles).set(column, chosen))}
            />
          ))}
          {problem && (
            <Message tone="warning">
              {problem.kind === 'needed'
                ? words.settings.columnNeeded
                : words.settings.columnTwice(words.settings.roles[problem.role])}
            </Message>
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={problem !== null || isBusy}
              onClick={save}
            >
              {words.settings.columnsSave}
            </Button>
            {settings.columns !== null && (
              <Button
                disabledFocusable={isBusy}
                onClick={() => void desk.saveSettings({ columns: null })}
              >
                {words.settings.columnsReset}
              </Button>
            )}
          </div>
        </div>
      </Fold>
    </Card>
  );
}

/** A column that is for nothing that we read. */
const UNUSED = 'unused';

/** What each column of the table is for, by its number. */
type Roles = ReadonlyMap<number, ColumnRole | typeof UNUSED>;

function rolesOf({ area, columns }: Plan): Roles {
  const roles = new Map<number, ColumnRole | typeof UNUSED>();
  for (let column = area.left; column <= area.right; column++) roles.set(column, UNUSED);
  for (const role of ROLES) {
    const column = columns[role];
    if (column !== undefined) roles.set(column, role);
  }
  return roles;
}

function columnsOf(roles: Roles): Columns {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [column, role] of roles) if (role !== UNUSED) columns[role] = column;
  return columns;
}

type ColumnsProblem =
  { readonly kind: 'needed' } | { readonly kind: 'twice'; readonly role: ColumnRole };

/** Why columns cannot be so: a plan needs two of them, and one column is enough for each role. */
function problemOf(roles: Roles): ColumnsProblem | null {
  const seen = new Set<ColumnRole>();
  for (const role of roles.values()) {
    if (role === UNUSED) continue;
    if (seen.has(role)) return { kind: 'twice', role };
    seen.add(role);
  }
  const hasTime = seen.has('timeline') || seen.has('from') || seen.has('to');
  return seen.has('content') && hasTime ? null : { kind: 'needed' };
}
