import type { PaneProblemWords } from './pane-problems-vi';

/** What is in the way of the pane's work, and what to do about it, in English. */
export const paneProblemsEn: PaneProblemWords = {
  'sheet-missing': (sheet) =>
    `The sheet “${sheet}” is no longer there. Check the plan again, or choose another table in Settings.`,
  'sheet-protected': (sheet) =>
    `The sheet “${sheet}” is protected, so it cannot be changed. Choose Review › Unprotect Sheet (for marks alone, allowing “Format cells” is enough), and try again.`,
  'sheet-changed': (sheet) =>
    `The sheet “${sheet}” was just edited, so it was not replaced. Try again to make a new one.`,
  'structure-protected':
    'The structure of the workbook is protected, so no sheet can be added. Choose Review › Protect Workbook to lift it, and try again.',
  'access-denied':
    'The workbook cannot be changed: it is open as read-only, or the sheet is protected. Enable editing (or unprotect it), and try again.',
  'edit-mode':
    'A cell is being typed in. Press Enter to finish it (or Esc to leave it), and try again.',
  'session-lost':
    'The connection to the workbook was lost. Reload Excel, open this pane again and try again.',
  busy: 'Excel is busy. Wait a moment and try again.',
  'too-large':
    'The workbook is too large to be read or written at once. Delete empty rows and columns that are not needed, and try again.',
  'cell-changed': (sheet, cell) =>
    `Cell ${cell} on the sheet “${sheet}” has just changed, so nothing was written. Check again to read what it holds now, and try again.`,
  'cell-not-writable': (sheet, cell) =>
    `Cell ${cell} on the sheet “${sheet}” cannot be written (it is merged, holds a formula, or is the heading of a table). Write in it by hand.`,
  'sheet-name-taken': (sheet) =>
    `There is already a sheet “${sheet}” that was not made here. Rename it and try again.`,
  'no-plan':
    'No plan was found. It needs a column for the activity and one for its timeline, on a sheet that is not hidden.',
  'several-plans': (sheets) =>
    `There are several plans (${sheets}). Choose one in Settings and try again.`,
  cancelled: 'Stopped; nothing was changed.',
  'activity-missing': (sheet, row) =>
    `This activity is no longer in row ${row} of the sheet “${sheet}”. Check the plan again and choose again.`,
  'no-room': (sheet, cell) =>
    `There is no room beside the table on the sheet “${sheet}” (cell ${cell}). Insert two empty columns, or choose the notes.`,
  'not-recordable': (sheet, cell) =>
    `Written to cell ${cell} of the sheet “${sheet}”, this would not be read back correctly. Write in that cell by hand.`,
  interrupted: (sheets) =>
    sheets === ''
      ? 'The connection to the workbook was lost while writing, so only a part may be there. Do the same again, and it will be completed.'
      : `The connection to the workbook was lost while writing, so only a part may be there, along with a temporary sheet ${sheets} (usually hidden). Do the same again: it will be completed, and the temporary sheet deleted.`,
  unexpected:
    'Something unexpected went wrong. Look over your table and try again; if it happens again, send the line below to your support contact.',
  checkAgain: 'Check again',
  toSettings: 'Open Settings',
};
