import { seriousFaults } from './axe';
import { useChromium } from './chromium';
import { openPage } from './open-page';
import { openPane } from './open-pane';
import { cutText } from './cut-text';
import { followedBook, noPlanBook, openBook, planBook } from './workbooks';

jest.setTimeout(60_000);

const COLOURS = ['light', 'dark', 'forced'] as const;
const VIEWS = ['Quá hạn', 'Đã xong', 'Báo cáo', 'Cài đặt', 'Kiểm tra'] as const;

describe('axe-core finds nothing serious', () => {
  const browser = useChromium();

  test.each(COLOURS)('in any view of the pane, colours: %s', async (colours) => {
    const opened = await openPane(browser(), followedBook(), { colours });
    const { pane, button, hears, goTo, user } = opened;
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string): Promise<void> => {
      found[name] = await seriousFaults(pane);
    };
    await button('Kiểm tra').waitFor();
    await look('before the first check');
    await button('Kiểm tra').click();
    await hears('Đã kiểm tra xong');
    for (const view of VIEWS) {
      await goTo(view);
      if (view === 'Đã xong') await button(/Họp xem xét của lãnh đạo/).click();
      if (view === 'Báo cáo') await pane.getByText('Xem trước số liệu').waitFor();
      await look(view);
    }
    user.protect('Kế hoạch');
    await goTo('Quá hạn');
    await button('Đánh dấu').first().click();
    await hears(/đang được bảo vệ/, 'alert');
    await look('something in the way');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    await opened.close();
  });

  test('where there is no plan, and where results go is asked', async () => {
    const none = await openPane(browser(), noPlanBook(), { query: '?job=check' });
    await none.hears('Chưa tìm thấy bảng kế hoạch.');
    expect(await seriousFaults(none.pane)).toEqual([]);
    await none.close();
    const asked = await openPane(browser(), planBook(), { query: '?job=check' });
    await asked.hears('Đã kiểm tra xong');
    await asked.goTo('Đã xong');
    expect(await seriousFaults(asked.pane)).toEqual([]);
    await asked.close();
  });

  test.each(COLOURS)('on the page, colours: %s', async (colours) => {
    const opened = await openPage(browser(), { colours });
    const { page, button, hears } = opened;
    await button('Xem với kế hoạch mẫu').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await button('Xem với kế hoạch mẫu').click();
    await page.getByRole('grid').waitFor();
    await button('Kiểm tra').first().click();
    await hears('Đã kiểm tra xong');
    expect(await seriousFaults(page)).toEqual([]);
    await opened.close();
  });
});

describe('text of twice the size', () => {
  const browser = useChromium();

  test.each([320, 450])('stays whole in a pane of %i px', async (width) => {
    const opened = await openPane(browser(), followedBook(), { width, query: '?job=check' });
    const { pane, hears, goTo } = opened;
    await hears('Đã kiểm tra xong');
    for (const view of VIEWS) {
      await goTo(view);
      if (view === 'Báo cáo') await pane.getByText('Xem trước số liệu').waitFor();
      expect([view, await cutText(pane)]).toEqual([view, []]);
    }
    await opened.close();
    const left = await openPane(browser(), openBook(), { width, query: '?job=check' });
    await left.hears('Đã kiểm tra xong');
    expect(await cutText(left.pane)).toEqual([]);
    await left.close();
  });
});
