import { useChromium } from './chromium';
import { openPane, type OpenPane } from './open-pane';
import { planBook } from './workbooks';

/** Opens the pane for a test, at first with a plan of twelve activities. */
interface PaneOpener {
  open(bytes?: Uint8Array): Promise<OpenPane>;
  /** With the workbook checked. */
  openChecked(bytes?: Uint8Array): Promise<OpenPane>;
}

/** The pane of each test of a group: closed after it, and then nothing may have been forbidden to it. */
export function usePane(): PaneOpener {
  const browser = useChromium();
  let opened: OpenPane | null = null;
  const open = async (bytes = planBook()): Promise<OpenPane> => {
    opened = await openPane(browser(), bytes);
    return opened;
  };
  afterEach(async () => {
    const last = opened;
    opened = null;
    expect(last?.violations).toEqual([]);
    await last?.close();
  });
  return {
    open,
    openChecked: async (bytes) => {
      const pane = await open(bytes);
      await pane.button('Kiểm tra').click();
      await pane.hears('Đã kiểm tra xong');
      return pane;
    },
  };
}
