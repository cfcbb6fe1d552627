import { drawing } from '../../taskpane/parts/drawing';

export const OpenIcon = drawing(
  <path d="M3 15.5v-10A1.5 1.5 0 0 1 4.5 4h3l1.75 2h6.25A1.5 1.5 0 0 1 17 7.5v8a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z" />,
);

export const DownloadIcon = drawing(<path d="M10 3v9.5M6 9l4 4 4-4M3.75 16.5h12.5" />);

export const SheetIcon = drawing(
  <>
    <path d="M4 2.75h8.5L16 6.25v11H4z" />
    <path d="M7 10h6M7 13.5h6M10 8v7.5" />
  </>,
);
