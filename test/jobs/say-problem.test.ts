import type { JobProblem } from '../../src/jobs/job';
import { sayProblem } from '../../src/jobs/say-problem';
import { paneWordsOf } from '../../src/locales/pane-words';
import { wordsOf } from '../../src/locales/words';

const DOORS = [
  { door: 'command line, Vietnamese', words: wordsOf('vi').jobs },
  { door: 'command line, English', words: wordsOf('en').jobs },
  { door: 'pane, Vietnamese', words: paneWordsOf('vi').problems },
  { door: 'pane, English', words: paneWordsOf('en').problems },
];

describe.each(DOORS)('a problem, said by the $door', ({ words }) => {
  const PLACED: readonly JobProblem[] = [
    { code: 'cell-changed', sheet: 'Kế hoạch', cell: 'C7' },
    { code: 'cell-not-writable', sheet: 'Kế hoạch', cell: 'C7' },
    { code: 'no-room', sheet: 'Kế hoạch', cell: 'C7' },
    { code: 'not-recordable', sheet: 'Kế hoạch', cell: 'C7' },
  ];
  test.each(PLACED)('$code: on which sheet, in which cell', (problem) => {
    const said = sayProblem(problem, words);
    expect(said).toContain('“Kế hoạch”');
    expect(said).toMatch(/\bC7\b/);
  });

  test('of a row, its number', () => {
    const problem: JobProblem = { code: 'activity-missing', sheet: 'Kế hoạch', row: 12 };
    expect(sayProblem(problem, words)).toMatch(/\b12\b/);
  });

  test('of several plans, each sheet once', () => {
    const problem: JobProblem = { code: 'several-plans', sheets: ['Một', 'Hai', 'Một'] };
    expect(sayProblem(problem, words)).toContain('(Một, Hai)');
  });

  test('of work left half done, the sheets that are left', () => {
    const left = sayProblem({ code: 'interrupted', left: ['a', 'b'] }, words);
    expect(left).toContain('“a”, “b”');
    expect(sayProblem({ code: 'interrupted', left: [] }, words)).not.toContain('“');
  });
});
