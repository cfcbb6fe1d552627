import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { VIEWS, type View } from '../desk/state';
import { useDesk, useDeskState } from '../use-desk';
import { VIEW_ICONS } from './icons';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'grid',
    // Five beside each other in a pane of 320 px, fewer where text is enlarged.
    gridTemplateColumns: 'repeat(auto-fit, minmax(5em, 1fr))',
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // In several rows they would cover what they lead to.
    '@container (max-width: 299px)': { position: 'static' },
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '8px 2px 6px',
    border: 'none',
    borderBottom: '2px solid transparent',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
    },
    // High contrast shows transparent borders: only the chosen tab's may be seen.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    // On the colour for hovering, the brand's colour is hard to read in the dark.
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Where the arrow keys, Home and End lead from a tab; null for any other key. */
function viewAfter(view: View, key: string): View | null {
  if (key === 'Home') return VIEWS[0];
  if (key === 'End') return VIEWS.at(-1) ?? null;
  const step = STEPS[key];
  if (step === undefined) return null;
  return VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] ?? null;
}

/** The id of a view's tab, by which its panel is named. */
export const tabId = (view: View): string => `tab-${view}`;

export const PANEL_ID = 'view';

/** The pane's views to choose from: one tab stop, then the arrow keys. */
export function Tabs(): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const chosen = useDeskState(({ view }) => view);
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = viewAfter(chosen, event.key);
    if (!next) return;
    event.preventDefault();
    desk.setView(next);
    bar.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div
      ref={bar}
      role="tablist"
      aria-label={words.viewsLabel}
      className={styles.bar}
      onKeyDown={move}
    >
      {VIEWS.map((view) => {
        const isChosen = view === chosen;
        const Icon = VIEW_ICONS[view];
        return (
          <button
            key={view}
            id={tabId(view)}
            type="button"
            role="tab"
            aria-selected={isChosen}
            aria-controls={PANEL_ID}
            tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            onClick={() => desk.setView(view)}
          >
            <Icon />
            {words.views[view]}
          </button>
        );
      })}
    </div>
  );
}
