import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { PaneWords } from '../../locales/pane-vi';
import { messageOf } from '../../rules/message';
import type { Severity } from '../../rules/rule';
import type { RuledFinding } from '../../rules/run';
import {
  countSeverities,
  groupFindings,
  isConvertible,
  SEVERITIES,
  splitSilent,
  type FindingGroupKind,
} from '../desk/finding-groups';
import type { Checked, Grouping } from '../desk/state';
import { AllWell } from '../parts/all-well';
import { Card } from '../parts/card';
import { Choice } from '../parts/choice';
import { GroupedList } from '../parts/grouped-list';
import { OverdueIcon, SEVERITY_ICONS } from '../parts/icons';
import { Item } from '../parts/item';
import { useDesk, useDeskState } from '../use-desk';
import { ConvertOffer } from './convert-offer';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '3px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  off: { opacity: 0.62, textDecorationLine: 'line-through', backgroundColor: 'transparent' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  icon: { display: 'flex', paddingTop: '1px' },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 },
  },
  empty: { margin: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground3 },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  link: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  basis: { color: tokens.colorNeutralForeground3, '&::before': { content: '" · "' } },
  advice: {
    padding: `0 ${tokens.spacingHorizontalM} 10px 40px`,
    marginTop: '-6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& summary': {
      cursor: 'pointer',
      width: 'fit-content',
      padding: '4px 0',
      borderRadius: tokens.borderRadiusMedium,
    },
    '& summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& p': { margin: '2px 0 4px' },
  },
});

const GROUPINGS: readonly Grouping[] = ['severity', 'row'];

/** What the rules found: filtered, grouped, a page at a time. */
export function Findings({ checked }: { readonly checked: Checked }): ReactElement {
  const { language, words } = useDesk();
  const filter = useDeskState(({ findings }) => findings);
  const groups = useMemo(
    () => groupFindings(checked, filter, language),
    [checked, filter, language],
  );
  const all = checked.check.findings.length;
  if (all === 0) {
    return (
      <Card title={words.findings.title}>
        <AllWell text={words.findings.none} />
      </Card>
    );
  }
  const shown = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <Card
      open
      title={words.findings.title}
      aside={shown === all ? all : words.findings.shownOf(shown, all)}
    >
      <Tools checked={checked} />
      {groups.length === 0 && <NoneShown />}
      <GroupedList
        key={JSON.stringify(filter)}
        groups={groups.map(({ of, findings }) => ({
          key: JSON.stringify(of),
          title: <GroupTitle of={of} count={findings.length} />,
          items: findings.map((finding) => ({ finding, isSilent: of.kind === 'silent' })),
          isFolded: of.kind === 'silent',
        }))}
        item={(each) => <FindingItem {...each} />}
      />
    </Card>
  );
}

function Tools({ checked }: { readonly checked: Checked }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const { grouping, hidden, words: wanted } = useDeskState(({ findings }) => findings);
  const counts = useMemo(() => countSeverities(splitSilent(checked).told), [checked]);
  const toggle = (severity: Severity): void => {
    const others = hidden.filter((each) => each !== severity);
    desk.filterFindings({ hidden: others.length < hidden.length ? others : [...hidden, severity] });
  };
  return (
    <div className={styles.tools}>
      <div role="group" aria-label={words.findings.shown} className={styles.chips}>
        {SEVERITIES.map((severity) => {
          const Icon = SEVERITY_ICONS[severity];
          const isOn = !hidden.includes(severity);
          return (
            <button
              key={severity}
              type="button"
              aria-pressed={isOn}
              className={mergeClasses(styles.chip, !isOn && styles.off)}
              onClick={() => toggle(severity)}
            >
              <span className={mergeClasses(styles.icon, styles[severity])}>
                <Icon size={14} />
              </span>
              {words.severities[severity]} {counts[severity]}
            </button>
          );
        })}
      </div>
      <div className={styles.filters}>
        <Choice
          quiet
          label={words.findings.groupBy}
          value={grouping}
          groups={[
            {
              title: null,
              options: GROUPINGS.map((value) => ({ value, name: words.findings.grouping[value] })),
            },
          ]}
          choose={(chosen) => desk.filterFindings({ grouping: chosen })}
        />
        <Input
          type="search"
          aria-label={words.findings.words}
          placeholder={words.findings.wordsHere}
          value={wanted}
          onChange={(_, { value }) => desk.filterFindings({ words: value })}
        />
      </div>
    </div>
  );
}

function NoneShown(): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p>{words.findings.noneShown}</p>
      <Button size="small" onClick={() => desk.filterFindings({ hidden: [], words: '' })}>
        {words.findings.showAll}
      </Button>
    </div>
  );
}

interface GroupTitleProps {
  readonly of: FindingGroupKind;
  readonly count: number;
}

function titleOf(of: FindingGroupKind, words: PaneWords): string {
  if (of.kind === 'severity') return words.severities[of.severity];
  return of.kind === 'row' ? words.findings.row(of.row) : words.silent.group;
}

function GroupTitle({ of, count }: GroupTitleProps): ReactElement {
  const { words } = useDesk();
  const styles = useStyles();
  const isSeveral = useDeskState(
    ({ checked }) => (checked?.check.reading.snapshots.length ?? 0) > 1,
  );
  return (
    <>
      <span>
        {titleOf(of, words)}
        {of.kind === 'row' && isSeveral && <span className={styles.count}> · {of.sheet}</span>}
      </span>
      <span className={styles.count}>{count}</span>
    </>
  );
}

interface FindingItemProps {
  readonly finding: RuledFinding;
  /** Whether it only says that a due day has passed, of which the table tells no result. */
  readonly isSilent: boolean;
}

function FindingItem({ finding, isSilent }: FindingItemProps): ReactElement {
  const { desk, language, words } = useDesk();
  const styles = useStyles();
  const { rule, sheet, cell } = finding;
  const isOnlySheet = useDeskState(({ checked }) => {
    const plans = checked?.check.plans ?? [];
    return plans.length > 0 && plans.every(({ plan }) => plan.sheet === sheet);
  });
  const Icon = isSilent ? OverdueIcon : SEVERITY_ICONS[rule.severity];
  return (
    <>
      <Item
        icon={
          <span className={mergeClasses(styles.icon, !isSilent && styles[rule.severity])}>
            <Icon size={18} />
          </span>
        }
        text={messageOf(finding, language)}
        chip={cell}
        {...(isOnlySheet ? {} : { below: `${words.table.sheet} ${sheet}` })}
        label={words.findings.goTo(cell)}
        act={() => void desk.goTo(sheet, cell)}
      />
      {isConvertible(finding) && <ConvertOffer finding={finding} />}
      <details className={styles.advice}>
        <summary tabIndex={0}>
          <span className={styles.link}>{words.findings.advice}</span>
          <span className={styles.basis}>
            {words.findings.basis}: {rule.basis[language]}
          </span>
        </summary>
        <p>{rule.explanation[language]}</p>
      </details>
    </>
  );
}
