import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LANGUAGES } from '../../locales/language';
import type { Plan } from '../../plan/plan';
import { areaName } from '../../workbook/address';
import type { Checked } from '../desk/state';
import { Card } from '../parts/card';
import { Choice } from '../parts/choice';
import { Message } from '../parts/message';
import { useDesk, useDeskState } from '../use-desk';
import { ColumnsForm } from './columns-form';
import { PlainSettings } from './plain-settings';
import { Start } from './start';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is kept with the workbook, and what with her machine. */
export function SettingsView(): ReactElement {
  const { desk, language, words } = useDesk();
  const checked = useDeskState((state) => state.checked);
  return (
    <>
      <Card title={words.settings.forMe}>
        <Choice
          label={words.settings.language}
          value={language}
          groups={[
            {
              title: null,
              options: LANGUAGES.map((value) => ({
                value,
                name: words.settings.languages[value],
                lang: value,
              })),
            },
          ]}
          choose={(chosen) => desk.setLanguage(chosen)}
        />
      </Card>
      {checked ? <ForWorkbook checked={checked} /> : <Start short />}
    </>
  );
}

const keyOf = ({ sheet, headerRow }: Pick<Plan, 'sheet' | 'headerRow'>): string =>
  `${headerRow} ${sheet}`;

function ForWorkbook({ checked }: { readonly checked: Checked }): ReactElement {
  const { desk, words } = useDesk();
  const wanted = useDeskState(({ correcting }) => correcting);
  const styles = useStyles();
  const { plans, settings, unread } = checked.check;
  const all = '';
  const chosen = settings.table ? keyOf(settings.table) : all;
  const found = plans.map(({ plan }) => ({
    value: keyOf(plan),
    name: words.settings.tableAt(plan.sheet, areaName(plan.area)),
  }));
  const isFound = found.some(({ value }) => value === chosen);
  const tables = [
    { value: all, name: words.settings.tableAll },
    ...found,
    ...(settings.table && !isFound ? [{ value: chosen, name: settings.table.sheet }] : []),
  ];
  const correcting = plans.find(({ plan }) => wanted !== null && keyOf(plan) === keyOf(wanted));
  return (
    <>
      <Card title={words.settings.forWorkbook}>
        <div className={styles.form}>
          {unread.length > 0 && (
            <Message tone="warning">
              {words.settings.unread(unread.map(({ item }) => item).join(', '))}
            </Message>
          )}
          <Choice
            label={words.settings.table}
            value={chosen}
            groups={[{ title: null, options: tables }]}
            choose={(key) => {
              const plan = plans.find((each) => keyOf(each.plan) === key)?.plan;
              const table = plan ? { sheet: plan.sheet, headerRow: plan.headerRow } : null;
              void desk.saveSettings({ table, columns: null });
            }}
          />
          <PlainSettings key={JSON.stringify(settings)} checked={checked} />
          <p className={styles.note}>{words.settings.forWorkbookText}</p>
        </div>
      </Card>
      {(correcting ? [correcting] : plans).map(({ plan }) => (
        <ColumnsForm
          key={`${keyOf(plan)} ${JSON.stringify(plan.columns)}`}
          plan={plan}
          checked={checked}
          isOpen={correcting !== undefined}
        />
      ))}
    </>
  );
}
