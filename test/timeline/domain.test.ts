import { readTimeline } from '../../src/timeline/read';
import { domainRows, isTold } from '../support/domain';

const rows = domainRows('timelines.tsv');

describe('the expressions of real plans', () => {
  test('are all there', () => {
    expect(rows.length).toBeGreaterThan(240);
  });

  test('are read to their kind and due dates, every one', () => {
    const missed = rows
      .filter(([text = '', year = '', kinds = '', due = '']) => {
        return !isTold(readTimeline(text, Number(year)), kinds, due);
      })
      .map(([text]) => text);
    expect(missed).toEqual([]);
  });

  test('are read the same in capitals, with other spaces and in decomposed letters', () => {
    for (const [expression = '', year = ''] of rows) {
      const { kind, occurrences } = readTimeline(expression, Number(year));
      const variants = [
        expression.normalize('NFD'),
        `  ${expression.replaceAll(' ', '\u00a0\n')} `,
        expression.toUpperCase(),
        expression.replaceAll('đ', 'ð').replaceAll('ư', 'ƣ'),
        expression.split('').join('\u200b'),
      ];
      for (const variant of variants) {
        expect({ variant, ...readTimeline(variant, Number(year)) }).toMatchObject({
          kind,
          occurrences,
        });
      }
    }
  });
});
