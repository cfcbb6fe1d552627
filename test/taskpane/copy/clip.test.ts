import { clipOf, type CopiedCell } from '../../../src/taskpane/copy/clip';
import { loadJsdom } from '../../excel-host/load-jsdom';
import { dateCell } from '../../support/snapshot-of';

const text = (value: string): CopiedCell => ({ value, shown: value, format: 'General' });

async function cells(html: string): Promise<HTMLTableCellElement[]> {
  const { JSDOM } = await loadJsdom();
  return [...new JSDOM(html).window.document.querySelectorAll('td')];
}

const HAZARDS = ['=1+1', '+84 912', '-nt-', '@SUM', '6/2025', '3-4', '01', 'TRUE', '1e5', "'x"];

test.each(HAZARDS)('the text %s says of itself that it is one', async (hazard) => {
  const clip = clipOf([[text(hazard)]]);
  expect(clip.plain).toBe(hazard);
  const [cell] = await cells(clip.html);
  expect(cell?.textContent).toBe(hazard);
  expect(cell?.getAttribute('style')).toContain('mso-number-format:"\\@"');
  expect(cell?.getAttribute('sdnum')).toMatch(/;@$/);
  expect(JSON.parse(cell?.dataset['sheetsValue'] ?? '')).toEqual({ 1: 2, 2: hazard });
});

test('markup is text', async () => {
  const wicked = `<img src=x onerror="alert('1')">&amp;</td><script>`;
  const { html } = clipOf([[text(wicked)]]);
  const [cell, ...others] = await cells(html);
  expect(cell?.textContent).toBe(wicked);
  expect(cell?.children).toHaveLength(0);
  expect(others).toHaveLength(0);
});

test('line breaks stay in their cell, spaces are kept', async () => {
  const clip = clipOf([[text('a\nb'), text('  c  d ')]]);
  expect(clip.plain).toBe('"a\nb"\t  c  d ');
  const [first, second] = await cells(clip.html);
  expect(first?.querySelectorAll('br')).toHaveLength(1);
  expect(second?.textContent?.replaceAll('\u00a0', ' ')).toBe('  c  d ');
});

test('numbers and dates carry their value', async () => {
  const clip = clipOf([
    [
      { value: 1234.5, shown: '1.234,50', format: '#,##0.00' },
      { value: dateCell('2024-06-30'), shown: '30/06/2024', format: 'dd/mm/yyyy' },
      { value: true, shown: 'TRUE', format: 'General' },
    ],
  ]);
  expect(clip.plain).toBe('1.234,50\t30/06/2024\tTRUE');
  const [number, date, truth] = await cells(clip.html);
  expect(number?.getAttribute('x:num')).toBe('1234.5');
  expect(date?.getAttribute('x:num')).toBe('45473');
  expect(date?.getAttribute('style')).toBe("mso-number-format:'dd/mm/yyyy'");
  expect(truth?.getAttribute('x:num')).toBeNull();
});

test('one cell alone is its text, quotes and line breaks and all', () => {
  expect(clipOf([[text('"a"\n"b"')]]).plain).toBe('"a"\n"b"');
});
