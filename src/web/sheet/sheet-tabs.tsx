import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { PageWords } from '../../locales/page-vi';
import type { SheetInfo } from '../../workbook/snapshot';

const useStyles = makeStyles({
  tabs: { flex: '1 1 0', minWidth: 0, display: 'flex', overflowX: 'auto', overflowY: 'hidden' },
  tab: {
    flexShrink: 0,
    padding: '6px 10px',
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottom: '2px solid Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderBottom: '2px solid Highlight' },
  },
});

/** How far along the tabs a key leads; null for any other key. */
function stepOf(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return (place + count - 1) % count;
    case 'ArrowRight':
      return (place + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** What the tabs show, for `aria-controls`. */
export const SHEET_PANEL = 'sheet';

/** The sheets that she can see, and the one that is shown. */
export function SheetTabs({
  sheets,
  shown,
  onShow,
  words,
}: {
  readonly sheets: readonly SheetInfo[];
  readonly shown: string;
  readonly onShow: (sheet: string) => void;
  readonly words: PageWords['sheet'];
}): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const tabs = sheets.filter(({ name, visible }) => visible || name === shown);

  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected=true]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);

  const press = (event: KeyboardEvent): void => {
    const place = tabs.findIndex(({ name }) => name === shown);
    const next = stepOf(event.key, place, tabs.length);
    const name = next === null ? undefined : tabs[next]?.name;
    if (next === null || name === undefined) return;
    event.preventDefault();
    onShow(name);
    const element = list.current?.children[next];
    if (element instanceof HTMLElement) element.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={words.tabs} className={styles.tabs}>
      {tabs.map(({ name }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === shown}
          aria-controls={SHEET_PANEL}
          tabIndex={name === shown ? 0 : -1}
          className={mergeClasses(styles.tab, name === shown && styles.shown)}
          onClick={() => onShow(name)}
          onKeyDown={press}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
