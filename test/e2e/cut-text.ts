import type { Frame } from 'playwright-core';

/**
 * Shows a page's text at twice its size, as a browser does that enlarges text only, and tells what is
 * then cut off or asks to be scrolled sideways; one line each.
 */
export function cutText(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const elements = [...document.body.querySelectorAll<HTMLElement>('*')];
    const sizes = elements.map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return { element, size: parseFloat(fontSize), line: parseFloat(lineHeight) };
    });
    for (const { element, size, line } of sizes) {
      element.style.fontSize = `${2 * size}px`;
      if (!Number.isNaN(line)) element.style.lineHeight = `${2 * line}px`;
    }
    const faults: string[] = [];
    for (const element of elements) {
      const { overflowX, textOverflow, clipPath, display } = getComputedStyle(element);
      const isHidden = clipPath !== 'none' || !element.checkVisibility();
      const isClamped = display === '-webkit-box' || textOverflow === 'ellipsis';
      const isField = element.matches('input, select, option, svg, svg *');
      if (isHidden || isClamped || isField || overflowX === 'visible') continue;
      if (element.scrollWidth > element.clientWidth + 1) {
        const wide = [...element.querySelectorAll<HTMLElement>('*')].filter((inner) => {
          const [before, { display: shown }] = [element.scrollWidth, inner.style];
          inner.style.display = 'none';
          const isWide = element.scrollWidth < before;
          inner.style.display = shown;
          return isWide;
        });
        const { outerHTML } = wide.at(-1) ?? element;
        faults.push(`${element.scrollWidth} px in ${element.clientWidth}: ${outerHTML}`);
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    for (const { element } of sizes) {
      element.style.removeProperty('font-size');
      element.style.removeProperty('line-height');
    }
    return faults;
  });
}
