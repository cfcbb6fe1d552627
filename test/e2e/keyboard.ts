import type { Frame, Page } from 'playwright-core';

/** Somebody who has no mouse. */
export interface Keyboard {
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses Tab until the keyboard is on what has this name; throws where it never comes there. */
  tabTo(name: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Goes to a view by the tabs and the arrow keys. */
  goTo(view: RegExp): Promise<void>;
}

const MOST_STOPS = 80;

export function keyboardOf(page: Page, pane: Page | Frame): Keyboard {
  const { keyboard } = page;
  /** The name of what the keyboard is on, by its label or its text. */
  const focused = (): Promise<string> =>
    pane.evaluate(() => {
      const { activeElement: element } = document;
      // The panel of a view is called as its tab is.
      if (!element || element === document.body || element.role === 'tabpanel') return '';
      const by = element.getAttribute('aria-labelledby');
      const label = by
        ? document.getElementById(by)
        : document.querySelector(`label[for="${element.id}"]`);
      return element.ariaLabel ?? (label ?? element).textContent ?? '';
    });
  const until = async (key: string, name: RegExp): Promise<void> => {
    const seen: string[] = [];
    while (seen.length < MOST_STOPS) {
      await keyboard.press(key);
      const now = (await focused()).trim();
      if (name.test(now)) return;
      seen.push(now.slice(0, 30));
    }
    throw new Error(`${key} never leads to ${name}: ${[...new Set(seen)].join(' | ')}`);
  };
  const TABS = /^(Kiểm tra|Quá hạn|Đã xong|Báo cáo|Cài đặt)$/;
  const isOnTab = (): Promise<boolean> =>
    pane.evaluate(() => document.activeElement?.getAttribute('role') === 'tab');
  return {
    press: async (...keys) => {
      for (const key of keys) await keyboard.press(key);
    },
    type: (text) => keyboard.type(text),
    tabTo: (name, key = 'Tab') => until(key, name),
    goTo: async (view) => {
      while (!(await isOnTab())) await until('Shift+Tab', TABS);
      if (!view.test(await focused())) await until('ArrowRight', view);
    },
  };
}
