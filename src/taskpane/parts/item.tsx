import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { MarkKind } from '../../workbook/mark';
import { ITEM } from './grouped-list';
import { markColours } from './mark-colours';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    width: '100%',
    padding: `10px ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '@container (max-width: 239px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  withIcon: {
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    '@container (max-width: 239px)': { gridTemplateColumns: '20px minmax(0, 1fr)' },
  },
  text: { overflowWrap: 'anywhere' },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
  chip: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    maxWidth: '112px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    outline: '1px solid transparent',
    width: 'fit-content',
  },
  chipBelowIcon: { '@container (max-width: 239px)': { gridColumn: '2' } },
  below: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  belowIcon: { gridColumn: '2 / -1' },
});

interface ItemProps {
  readonly icon?: ReactNode;
  /** Of her table or about it: only ever text. */
  readonly text: string;
  /** The cell, or how late it is. */
  readonly chip?: string;
  readonly below?: ReactNode;
  /** Shortened to three lines. */
  readonly clamped?: boolean;
  /** The chip's colours, where they say something. */
  readonly mark?: MarkKind;
  /** What a screen reader says that a click does, with the text. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly act: () => void;
}

/** One line of a list that can be clicked. */
export function Item({
  icon,
  text,
  chip,
  below,
  clamped = false,
  label,
  expanded,
  mark,
  act,
}: ItemProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      {...ITEM}
      className={mergeClasses(styles.button, icon !== undefined && styles.withIcon)}
      onClick={act}
      {...(label === undefined ? {} : { title: label })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {icon}
      <span className={mergeClasses(styles.text, clamped && styles.clamped)}>{text}</span>
      {chip !== undefined && (
        <span
          className={mergeClasses(styles.chip, icon !== undefined && styles.chipBelowIcon)}
          style={mark && markColours(mark)}
        >
          {chip}
        </span>
      )}
      {below !== undefined && (
        <span className={mergeClasses(styles.below, icon !== undefined && styles.belowIcon)}>
          {below}
        </span>
      )}
    </button>
  );
}
