import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageWords } from '../../locales/page-vi';

/** Asks what becomes of results that are not downloaded, before another file is opened. */
export function Leaving({
  isAsked,
  file,
  words,
  onAnswer,
}: {
  readonly isAsked: boolean;
  readonly file: string;
  readonly words: PageWords['leaving'];
  readonly onAnswer: (what: 'download' | 'drop' | 'stay') => void;
}): ReactElement {
  return (
    <Dialog
      open={isAsked}
      modalType="alert"
      onOpenChange={(_, { open }) => !open && onAnswer('stay')}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.text(file)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer('download')}>
              {words.download}
            </Button>
            <Button onClick={() => onAnswer('drop')}>{words.drop}</Button>
            <Button onClick={() => onAnswer('stay')}>{words.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
