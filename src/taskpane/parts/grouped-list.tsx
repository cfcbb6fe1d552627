import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useDesk } from '../use-desk';

/** As many as are shown at once, and more at a click: ten thousand would stop the pane. */
const PAGE = 30;

export interface ListGroup<T> {
  readonly key: string;
  /** null: a group without a title. */
  readonly title: ReactNode;
  readonly items: readonly T[];
  /** Whether its items are only seen once its title was clicked. */
  readonly isFolded?: boolean;
}

interface GroupedListProps<T> {
  readonly groups: readonly ListGroup<T>[];
  readonly item: (item: T) => ReactNode;
}

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  folded: {
    '& > summary': { cursor: 'pointer', display: 'flex', alignItems: 'baseline' },
    '& > summary::before': { content: '"›"', width: '12px', flexShrink: 0 },
    '&[open] > summary::before': { transform: 'rotate(90deg)' },
    '& > summary > h3': { flexGrow: 1 },
    '& > summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  more: { width: '100%', marginTop: tokens.spacingVerticalS },
});

/** The groups down to so many items in all; what is behind them is left out. */
function firstOf<T>(groups: readonly ListGroup<T>[], most: number): readonly ListGroup<T>[] {
  const shown: ListGroup<T>[] = [];
  let left = most;
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({ ...group, items: group.items.slice(0, left) });
    left -= group.items.length;
  }
  return shown;
}

/** The attribute of each item's first button: the arrow keys lead from one to the next. */
export const ITEM = { 'data-item': '' };

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const { target, currentTarget } = event;
  if (step === undefined || !(target instanceof HTMLElement)) return;
  if (!target.hasAttribute('data-item')) return;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[data-item]')].filter((item) =>
    item.checkVisibility(),
  );
  const next = items[items.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface GroupProps {
  readonly title: ReactNode;
  readonly isFolded: boolean;
  readonly children: ReactNode;
}

function Group({ title, isFolded, children }: GroupProps): ReactElement {
  const styles = useStyles();
  const heading = title !== null && <h3 className={styles.title}>{title}</h3>;
  const list = <ul className={styles.list}>{children}</ul>;
  return isFolded ? (
    <details className={styles.folded}>
      <summary tabIndex={0}>{heading}</summary>
      {list}
    </details>
  ) : (
    <div>
      {heading}
      {list}
    </div>
  );
}

/** Items under the titles of their groups, a page at a time. */
export function GroupedList<T>({ groups, item }: GroupedListProps<T>): ReactElement {
  const { words } = useDesk();
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  const whole = useRef<HTMLDivElement>(null);
  const firstNew = useRef<number | null>(null);
  useEffect(() => {
    if (firstNew.current === null) return;
    whole.current?.querySelectorAll<HTMLElement>('[data-item]')[firstNew.current]?.focus();
    firstNew.current = null;
  }, [most]);
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  const rest = all - most;
  const showMore = (): void => {
    firstNew.current = most;
    setMost(most + PAGE);
  };
  return (
    <div ref={whole} onKeyDown={moveByArrow}>
      {firstOf(groups, most).map(({ key, title, items, isFolded = false }) => (
        <Group key={key} title={title} isFolded={isFolded}>
          {items.map((each, index) => (
            <li key={index}>{item(each)}</li>
          ))}
        </Group>
      ))}
      {rest > 0 && (
        <Button className={styles.more} onClick={showMore}>
          {words.list.more(Math.min(PAGE, rest), rest)}
        </Button>
      )}
    </div>
  );
}
