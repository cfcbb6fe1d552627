import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    '& > summary': { cursor: 'pointer', padding: '2px 0', color: tokens.colorBrandForeground1 },
    '& > summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FoldProps {
  /** What it is about, to be clicked. */
  readonly title: string;
  /** Whether it begins unfolded. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is folded until she asks for it. */
export function Fold({ title, open = false, children }: FoldProps): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={open}>
      {/* On the web Office.js leads the Tab key, and only to and from what has a tabindex of its own. */}
      <summary tabIndex={0}>{title}</summary>
      {children}
    </details>
  );
}
