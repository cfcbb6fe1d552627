import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { Desk } from './desk/desk';
import type { View } from './desk/state';
import { Progress } from './parts/progress';
import { Live, Said } from './parts/said';
import { PANEL_ID, tabId, Tabs } from './parts/tabs';
import { useHidden } from './parts/hidden';
import { useTheme } from './theme';
import { DeskContext, useDesk, useDeskState } from './use-desk';
import { CheckView } from './views/check-view';
import { OverdueView } from './views/overdue-view';
import { RecordView } from './views/record-view';
import { ReportView } from './views/report-view';
import { SettingsView } from './views/settings-view';

const useStyles = makeStyles({
  provider: {
    height: '100%',
    overflowY: 'auto',
    containerType: 'inline-size',
    backgroundColor: tokens.colorNeutralBackground2,
    // What shows through the openings of filled icons.
    '--icon-ground': tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { '--icon-ground': 'Canvas' },
  },
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
});

const VIEWS: Readonly<Record<View, () => ReactElement | null>> = {
  check: CheckView,
  overdue: OverdueView,
  record: RecordView,
  report: ReportView,
  settings: SettingsView,
};

/** Everything in the pane, its theme included; it fills the element that it is put in. */
export function Pane({ desk }: { readonly desk: Desk }): ReactElement {
  const styles = useStyles();
  const theme = useTheme(desk.host.appearance);
  return (
    <DeskContext value={desk}>
      <FluentProvider theme={theme} className={styles.provider}>
        <Views />
      </FluentProvider>
    </DeskContext>
  );
}

function Views(): ReactElement {
  const { desk, language, words } = useDesk();
  const view = useDeskState((state) => state.view);
  const styles = useStyles();
  const hidden = useHidden();
  const isAlone = desk.host.kind === 'excel';
  const Whole = isAlone ? 'main' : 'section';
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const wake = (): void => desk.wake();
    window.addEventListener('focus', wake);
    return () => window.removeEventListener('focus', wake);
  }, [desk]);
  // Each view begins at its top; what scrolls is the element around all of it.
  const whole = useRef<HTMLElement>(null);
  useEffect(() => {
    whole.current?.parentElement?.scrollTo(0, 0);
  }, [view]);
  const wasInside = useRef(false);
  const Shown = VIEWS[view];
  return (
    <Whole
      ref={whole}
      aria-label={words.name}
      onFocus={() => (wasInside.current = true)}
      onBlur={({ target }) => (wasInside.current = !target.isConnected)}
    >
      {isAlone && <h1 className={hidden}>{words.name}</h1>}
      <Tabs />
      <Live />
      <KeepFocus wasInside={wasInside} panel={panel} />
      {/* On the web Office.js leads the Tab key, and only to and from what has a tabindex of its own. */}
      <div
        ref={panel}
        id={PANEL_ID}
        role="tabpanel"
        aria-labelledby={tabId(view)}
        tabIndex={0}
        className={styles.view}
      >
        <Progress />
        <Said />
        <Shown key={view} />
      </div>
    </Whole>
  );
}

interface KeepFocusProps {
  /** Whether the keyboard was in the pane when something last changed. */
  readonly wasInside: RefObject<boolean>;
  readonly panel: RefObject<HTMLElement | null>;
}

/** What she was on may be gone with what it did; the keyboard then goes on from the view. */
function KeepFocus({ wasInside, panel }: KeepFocusProps): null {
  useDeskState((state) => state);
  useEffect(() => {
    const isLost = wasInside.current && document.activeElement === document.body;
    if (isLost) panel.current?.focus({ preventScroll: true });
  });
  return null;
}
