import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Notice, Trouble } from '../desk/state';
import { sayNotice, sayProblem } from '../say';
import { useDesk } from '../use-desk';
import { Message } from './message';

const useStyles = makeStyles({
  live: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  detail: {
    marginTop: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    userSelect: 'text',
  },
});

/** What these did is seen in the view itself; it is only told to those who do not see it. */
const SEEN: ReadonlySet<Notice['kind']> = new Set<Notice['kind']>(['checked', 'previewed']);

/** Tells a screen reader what the last job came to. */
export function Live(): ReactElement {
  const { state, words } = useDesk();
  const styles = useStyles();
  const { notice, trouble, said, work } = state;
  const doing = work?.shown ? `${words.work.label[work.job]}…` : '';
  return (
    <>
      <div role="status" aria-live="polite" className={styles.live}>
        {notice ? <span key={said}>{sayNotice(notice, state, words)}</span> : doing}
      </div>
      <div role="alert" className={styles.live}>
        {trouble && <span key={said}>{sayProblem(trouble.problem, words)}</span>}
      </div>
    </>
  );
}

/** What the last job came to, where it is not plain to see, and what can be done about it. */
export function Said(): ReactElement | null {
  const { desk, state, words } = useDesk();
  const styles = useStyles();
  const { notice, trouble } = state;
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
      {sayNotice(notice, state, words)}
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
