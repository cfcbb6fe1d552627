import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  label: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    width: 'fit-content',
    padding: '2px 0',
    cursor: 'pointer',
  },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorBrandBackground,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface CheckBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly choose: (checked: boolean) => void;
}

/** Something that she wants or not. */
export function CheckBox({ label, checked, choose }: CheckBoxProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        tabIndex={0}
        className={styles.box}
        checked={checked}
        onChange={({ target }) => choose(target.checked)}
      />
      {label}
    </label>
  );
}
