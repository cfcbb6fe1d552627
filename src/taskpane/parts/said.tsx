import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Notice, Trouble } from '../desk/state';
import { sayNotice, sayProblem } from '../say';
import { useDesk, useDeskState } from '../use-desk';
import { useHidden } from './hidden';
import { Message } from './message';

const useStyles = makeStyles({
  detail: {
    marginTop: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    userSelect: 'text',
  },
});

/** What these did is seen in the view itself; it is only told to those who do not see it. */
const SEEN: ReadonlySet<Notice['kind']> = new Set<Notice['kind']>([
  'checked',
  'previewed',
  'reported',
]);

/** Tells a screen reader what the last job came to. */
export function Live(): ReactElement {
  const { words } = useDesk();
  const hidden = useHidden();
  const notice = useDeskState((state) => state.notice);
  const trouble = useDeskState((state) => state.trouble);
  const said = useDeskState((state) => state.said);
  const checked = useDeskState((state) => state.checked);
  const job = useDeskState(({ work }) => (work?.shown ? work.job : null));
  const doing = job ? `${words.work.label[job]}…` : '';
  return (
    <>
      <div role="status" aria-live="polite" className={hidden}>
        {notice ? <span key={said}>{sayNotice(notice, checked, words)}</span> : doing}
      </div>
      <div role="alert" className={hidden}>
        {trouble && <span key={said}>{sayProblem(trouble.problem, words)}</span>}
      </div>
    </>
  );
}

/** What the last job came to, where it is not plain to see, and what can be done about it. */
export function Said(): ReactElement | null {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const notice = useDeskState((state) => state.notice);
  const trouble = useDeskState((state) => state.trouble);
  const checked = useDeskState((state) => state.checked);
  const close = { label: words.notices.dismiss, act: () => desk.dismiss() };
  if (trouble) {
    const { problem } = trouble;
    return (
      <Message tone="bad" close={close} actions={<Remedy {...trouble} />}>
        {sayProblem(problem, words)}
        {problem.code === 'unexpected' && <div className={styles.detail}>{problem.detail}</div>}
      </Message>
    );
  }
  if (!notice || SEEN.has(notice.kind)) return null;
  const isUndoable = notice.kind === 'recorded';
  return (
    <Message
      tone={notice.kind === 'stopped' ? 'plain' : 'good'}
      close={close}
      actions={
        isUndoable && (
          <Button size="small" onClick={() => void desk.undo()}>
            {words.record.undo}
          </Button>
        )
      }
    >
      {sayNotice(notice, checked, words)}
    </Message>
  );
}

const CHECK_AGAIN: ReadonlySet<string> = new Set([
  'sheet-missing',
  'sheet-changed',
  'cell-changed',
  'activity-missing',
]);

function Remedy({ job, problem }: Trouble): ReactElement | null {
  const { desk, words } = useDesk();
  if (problem.code === 'several-plans') {
    return (
      <Button size="small" onClick={() => desk.setView('settings')}>
        {words.problems.toSettings}
      </Button>
    );
  }
  if (job !== 'check' && !CHECK_AGAIN.has(problem.code)) return null;
  return (
    <Button size="small" onClick={() => void desk.check()}>
      {words.problems.checkAgain}
    </Button>
  );
}
