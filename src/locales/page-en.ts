import type { PageWords } from './page-vi';

/** The words of the page around the pane, in English. */
export const pageEn: PageWords = {
  name: 'ISO Plan',
  start: {
    title: 'ISO Plan',
    text: 'Check, follow up and report the yearly ISO plan, right in your Excel file.',
    drop: 'Drag the plan (.xlsx, .xlsm) here',
    or: 'or',
    open: 'Open a file…',
    sample: 'Try the sample plan',
    promise:
      'The file is read on this computer. Nothing leaves it, and your own file stays as it is.',
    otherLanguage: 'Tiếng Việt',
  },
  opening: (file) => `Opening ${file}…`,
  dropHere: 'Drop the file to open it',
  bar: {
    open: 'Open another file',
    download: 'Download',
    unsaved: 'Changes not downloaded',
  },
  sampleFile: 'sample-plan-2024.xlsx',
  downloaded: (file) => `Downloaded “${file}”. Your own file stays as it was.`,
  suffixes: {
    marks: 'marked',
    cleared: 'marks removed',
    sheet: 'with report',
    cells: 'updated',
  },
  leaving: {
    title: 'The results are not downloaded',
    text: (file) =>
      `The changes to “${file}” are only on this page. Opening another file loses them.`,
    download: 'Download, then open the other file',
    drop: 'Discard the changes',
    stay: 'Stay here',
  },
  resaved: {
    checked: (time) => `The file was saved again at ${time}: read and checked again.`,
    read: (time) => `The file was saved again at ${time}: read again.`,
    waiting: (time) =>
      `The file was saved again at ${time} by another program. This page has changes that are not downloaded, so it still shows the earlier version.`,
    download: 'Download, then read the new version',
    drop: 'Discard the changes, read the new version',
    failed:
      'The file was saved again by another program but cannot be read. This page still shows the earlier version.',
  },
  unreadable: (file) =>
    `Cannot read ${file}. Check that you may open it, or close the program that has it open.`,
  unexpected: (detail) =>
    `Something went wrong while opening the file (${detail}). Try opening it again.`,
  close: 'Close',
  sheet: {
    region: 'Sheet',
    tabs: 'Sheets',
    grid: (sheet) => `Sheet ${sheet}`,
    hint: 'Use the arrow keys to go from cell to cell, Ctrl+C to copy.',
    cell: (cell) => `Content of cell ${cell}`,
    corner: 'Row numbers',
    marks: { overdue: 'overdue', dueSoon: 'due soon' },
    drawings: 'Charts and pictures are in the file but not shown here.',
    zoom: { label: 'Zoom', less: 'Zoom out', more: 'Zoom in', fit: 'Fit the width' },
  },
};
