import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Desk } from './desk/desk';
import type { View } from './desk/state';
import { Progress } from './parts/progress';
import { Live, Said } from './parts/said';
import { PANEL_ID, tabId, Tabs } from './parts/tabs';
import { useTheme } from './theme';
import { DeskContext, useDesk } from './use-desk';
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
    ':focus-visible': { outline: 'none' },
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
  const { desk, state } = useDesk();
  const styles = useStyles();
  const { view, language, said } = state;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const wake = (): void => desk.wake();
    window.addEventListener('focus', wake);
    return () => window.removeEventListener('focus', wake);
  }, [desk]);
  // What she was on may be gone with the job that it began; the keyboard goes on from the view then.
  useEffect(() => {
    if (said > 0 && document.activeElement === document.body) panel.current?.focus();
  }, [said]);
  const Shown = VIEWS[view];
  return (
    <>
      <Tabs />
      <Live />
      <main
        ref={panel}
        id={PANEL_ID}
        role="tabpanel"
        aria-labelledby={tabId(view)}
        tabIndex={-1}
        className={styles.view}
      >
        <Progress />
        <Said />
        <Shown key={view} />
      </main>
    </>
  );
}
