import type { Locator, Page } from 'playwright-core';

/** What pasting gives: as plain text, and the table cells of what is given as HTML. */
export interface Pasted {
  readonly plain: string;
  readonly cells: readonly PastedCell[];
}

interface PastedCell {
  readonly text: string;
  /** Whether it says of itself, in Excel's way, that it is text. */
  readonly isText: boolean;
}

/** Selects the first place within an element that says this, that alone, and copies it. */
export async function copyText(page: Page, within: Locator, text: string): Promise<void> {
  await within.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0 || !node.parentElement?.checkVisibility()) continue;
      // As a mouse does that is drawn over it.
      window.focus();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`Nothing says "${wanted}".`);
  }, text);
  await page.keyboard.press('Control+C');
}

/** Pastes into a field of its own on the page, and takes the field away again. */
export async function paste(page: Page): Promise<Pasted> {
  const pasting = await page.evaluateHandle(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    const data = new Promise<{ plain: string; html: string }>((resolve) => {
      field.addEventListener('paste', ({ clipboardData }) => {
        const given = (type: string): string => clipboardData?.getData(type) ?? '';
        resolve({ plain: given('text/plain'), html: given('text/html') });
        field.remove();
      });
    });
    return { data };
  });
  await page.keyboard.press('Control+V');
  return pasting.evaluate(async ({ data }) => {
    const { plain, html } = await data;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const cells = [...parsed.querySelectorAll('td')].map((cell) => ({
      text: cell.textContent ?? '',
      isText: (cell.getAttribute('style') ?? '').includes('mso-number-format:"\\@"'),
    }));
    return { plain, cells };
  });
}
