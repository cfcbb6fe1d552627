import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { CloseIcon, DoneIcon, ErrorIcon, HintIcon, WarningIcon } from './icons';

export type Tone = 'good' | 'bad' | 'warning' | 'plain';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `10px ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: '1px solid transparent',
    overflowWrap: 'anywhere',
  },
  good: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    ...shorthands.borderColor(tokens.colorPaletteGreenBorder1),
  },
  bad: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    ...shorthands.borderColor(tokens.colorPaletteRedBorder1),
  },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    ...shorthands.borderColor(tokens.colorPaletteYellowBorder1),
  },
  plain: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke2),
  },
  goodIcon: { color: tokens.colorPaletteGreenForeground1 },
  badIcon: { color: tokens.colorPaletteRedForeground1 },
  warningIcon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  plainIcon: { color: tokens.colorNeutralForeground3 },
  close: {
    display: 'flex',
    padding: '2px',
    height: 'fit-content',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

const ICONS = { good: DoneIcon, bad: ErrorIcon, warning: WarningIcon, plain: HintIcon };

interface MessageProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Buttons that do something about it. */
  readonly actions?: ReactNode;
  /** Where it can be closed: what the button for that is called, and what it does. */
  readonly close?: { readonly label: string; readonly act: () => void };
}

/** Something said in a box of its own. */
export function Message({ tone, children, actions, close }: MessageProps): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div className={mergeClasses(styles.box, styles[tone])}>
      <span className={styles[`${tone}Icon`]}>
        <Icon />
      </span>
      <div>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
      {close && (
        <button type="button" className={styles.close} aria-label={close.label} onClick={close.act}>
          <CloseIcon size={16} />
        </button>
      )}
    </div>
  );
}
