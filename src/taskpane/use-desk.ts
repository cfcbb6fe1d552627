import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../locales/language';
import type { PaneWords } from '../locales/pane-vi';
import { paneWordsOf } from '../locales/pane-words';
import type { Desk } from './desk/desk';
import type { DeskState } from './desk/state';

export const DeskContext = createContext<Desk | null>(null);

function useTheDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk: this stands outside the pane');
  return desk;
}

/** A part of what the desk holds, as it is now: only a change of that part draws the component again. */
export function useDeskState<T>(select: (state: DeskState) => T): T {
  const desk = useTheDesk();
  return useSyncExternalStore(desk.subscribe, () => select(desk.state));
}

/** Whether a job is going on, so that no other can be begun. */
export const useIsBusy = (): boolean => useDeskState(({ work }) => work !== null);

interface AtDesk {
  readonly desk: Desk;
  readonly language: Language;
  readonly words: PaneWords;
}

/** The desk, and the words to say in; only inside the pane. */
export function useDesk(): AtDesk {
  const desk = useTheDesk();
  const language = useDeskState((state) => state.language);
  return { desk, language, words: paneWordsOf(language) };
}
