import type { UnreadSetting } from '../../src/rules/rule';
import { settingNotFollowed } from '../../src/rules/setting-not-followed';
import { saidOfWorkbook, workbookOf } from './plan-of';

const line = (
  code: UnreadSetting['code'],
  wanted: UnreadSetting['wanted'] = null,
): UnreadSetting => ({
  code,
  wanted,
  sheet: 'Cấu hình ISO',
  cell: 'B5',
  item: 'Năm kế hoạch',
  text: 'năm nay',
});

const said = (...unread: UnreadSetting[]): readonly string[] =>
  saidOfWorkbook(settingNotFollowed, workbookOf({ unread }));

describe('setting-not-followed', () => {
  test('nothing where all lines are followed', () => expect(said()).toEqual([]));

  test.each(['dueSoonDays', 'year', 'headerRow', 'column', 'timeline', 'unit'] as const)(
    'what cannot be read: %s',
    (wanted) => {
      expect(said(line('unreadable', wanted))).toEqual([`B5 ${wanted}`]);
    },
  );

  test.each([
    'sheet-missing',
    'unknown-item',
    'repeated',
    'table-needed',
    'not-in-plan',
    'nothing-open',
  ] as const)('what changes nothing: %s', (code) => {
    expect(said(line(code, code === 'sheet-missing' ? 'sheet' : null))).toEqual([`B5 ${code}`]);
  });
});
