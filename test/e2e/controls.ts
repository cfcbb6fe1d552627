import type { Frame, Locator, Page } from 'playwright-core';

/** What she takes hold of in the pane. */
export interface Controls {
  /** A button, by its words. */
  button(name: string | RegExp): Locator;
  /** Goes to one of the pane's views. */
  goTo(view: string): Promise<void>;
  /** Waits until a screen reader is told this: what a job came to, or at once what went wrong. */
  hears(words: string | RegExp, role?: 'status' | 'alert'): Promise<void>;
}

export function controlsOf(pane: Page | Frame): Controls {
  return {
    button: (name) => pane.getByRole('button', { name }),
    goTo: async (view) => {
      await pane.getByRole('tab', { name: view, exact: true }).click();
      await pane.getByRole('tab', { name: view, exact: true, selected: true }).waitFor();
    },
    hears: async (words, role = 'status') => {
      const heard = pane.getByRole(role).filter({ hasText: words });
      await heard.waitFor({ state: 'attached' }).catch(async () => {
        const said = await pane.locator('[role=status], [role=alert]').allInnerTexts();
        throw new Error(`Not "${words}" was said, but "${said.join('" and "')}".`);
      });
    },
  };
}
