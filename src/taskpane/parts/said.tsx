import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Notice, Trouble } from '../desk/state';
import { sayNotice, sayTrouble } from '../say';
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
        {trouble && <span key={said}>{sayTrouble(trouble, words)}</span>}
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
  // A conversion is asked for far down in the list of findings.
  const box = useRef<HTMLDivElement>(null);
  const isFarUp = notice?.kind === 'converted' || trouble?.job === 'convert';
  useEffect(() => {
    if (isFarUp) box.current?.scrollIntoView({ block: 'center' });
  }, [isFarUp, notice, trouble]);
  if (trouble) {
    const { problem } = trouble;
    return (
      <div ref={box}>
        <Message tone="bad" close={close} actions={<Remedy {...trouble} />}>
          {sayTrouble(trouble, words)}
          {problem.code === 'unexpected' && <div className={styles.detail}>{problem.detail}</div>}
        </Message>
      </div>
    );
  }
  if (!notice || SEEN.has(notice.kind)) return null;
  const isUndoable = notice.kind === 'recorded' || hasConverted(notice);
  const isNothing = notice.kind === 'stopped' || (notice.kind === 'converted' && !isUndoable);
  return (
    <div ref={box}>
      <Message
        tone={isNothing ? 'plain' : 'good'}
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
    </div>
  );
}

const hasConverted = (notice: Notice): boolean =>
  notice.kind === 'converted' && notice.made.patches.length > 0;

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
