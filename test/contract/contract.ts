import { converting } from './converting';
import type { Open } from './opened';
import { keeping } from './keeping';
import { marking } from './marking';
import { putting } from './putting';
import { reading } from './reading';
import { writing } from './writing';

/** What the port promises, asked of one adapter. */
export function contract(adapter: string, open: Open): void {
  describe(`the port, through ${adapter}`, () => {
    reading(open);
    writing(open);
    marking(open);
    putting(open);
    keeping(open);
    converting(open);
  });
}
