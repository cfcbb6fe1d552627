import { Store } from '../store';
import type { DeskState } from './state';

/** What the state becomes. */
export type Change = Partial<DeskState>;

/** The desk's state, which all that works at the desk may change. */
export class DeskStore extends Store<DeskState> {
  override set(change: Change): void {
    super.set(change);
  }
}
