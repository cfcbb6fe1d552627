import { createContext, useContext, useSyncExternalStore } from 'react';
import { paneWordsOf } from '../locales/pane-words';
import type { PaneWords } from '../locales/pane-vi';
import type { Desk } from './desk/desk';
import type { DeskState } from './desk/state';

export const DeskContext = createContext<Desk | null>(null);

interface AtDesk {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: PaneWords;
}

/** The desk, what it holds now, and the words to say it in; only inside the pane. */
export function useDesk(): AtDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk: this stands outside the pane');
  const state = useSyncExternalStore(desk.subscribe, () => desk.state);
  return { desk, state, words: paneWordsOf(state.language) };
}
