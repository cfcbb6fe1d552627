import { changesEn } from './changes-en';
import { counted } from './counted';
import type { Words } from './vi';
import { standingsEn } from './standings-en';

const activities = (count: number): string => counted(count, 'activity', 'activities');

/** Every word of the interface, in English. */
export const en: Words = {
  standings: standingsEn,
  severities: { error: 'ERROR', warning: 'WARNING', hint: 'HINT' },

  check: {
    plan: (name, year, count, day) =>
      `${name}, plan for ${year}: ${activities(count)}, as of ${day}`,
    findings: (errors, warnings, hints) =>
      [counted(errors, 'error'), counted(warnings, 'warning'), counted(hints, 'hint')].join(', '),
    noFindings: 'No problems found.',
    basis: 'Basis',
    noProgress: (overdue) =>
      `The table has no results yet: ${activities(overdue)} past due and not marked as done.`,
  },
  findingsSheet: {
    name: 'Check results',
    title: 'CHECK OF THE PLAN',
    asOf: (day) => `As of ${day}`,
    headings: ['No.', 'Severity', 'Cell', 'Finding', 'Basis'],
  },
  highlight: {
    done: (overdue, dueSoon, sheets) =>
      `Marked on ${sheets}: ${activities(overdue)} overdue, ${dueSoon} due soon.`,
    cleared: (marks) =>
      marks === 0 ? 'There were no marks to clear.' : `Cleared ${counted(marks, 'mark')}.`,
  },
  report: {
    done: (sheets, from, to) => `Made the sheets ${sheets}, period ${from} to ${to}.`,
    figures: (count, due, onTime, late, overdue) =>
      `${activities(count)}; due in the period ${due}: on time ${onTime}, late ${late}, overdue ${overdue}.`,
    keptEdited: (sheets) =>
      `Edited by hand, so left alone: ${sheets}. The new report is on sheets of its own.`,
    changes: changesEn,
  },
  written: (file) => `Written: ${file}`,

  missingColumns: { content: 'activity', timeline: 'timeline', unit: 'responsible unit' },

  usage: {
    'command-missing': () => 'No command given. See: iso-plan --help',
    'command-unknown': (command) => `There is no command “${command}”. See: iso-plan --help`,
    'option-unknown': (option) => `This command has no option “${option}”. See: iso-plan --help`,
    'option-needs-value': (option) => `${option} needs a value.`,
    'option-missing': (option) => `This command needs ${option}.`,
    'bad-day': (option, value) =>
      `${option} “${value}” is not a real day. Write YEAR-MONTH-DAY, as in 2024-07-15.`,
    'bad-year': (value) => `--year “${value}” is not a year. Write four digits, as in 2024.`,
    'bad-period': (value) =>
      `--period “${value}” is not a reporting period. Examples: 2024, 2024-H1, 2024-H2, 2024-9M, 2024-Q2, 2024-05.`,
    'bad-choice': (option, value, choices) =>
      `${option} does not take “${value}”. Choose one of: ${choices}.`,
    'file-needed': () => 'No file given. Name an .xlsx file after the command.',
    'one-file': () => 'This command takes one file.',
    'text-needed': () => 'No text given. Write it in quotes, or “-” to read line by line.',
  },
  files: {
    'file-missing': (file) => `There is no file ${file}. Check its name and folder.`,
    'file-is-folder': (file) => `${file} is a folder. Choose an .xlsx file.`,
    'file-unreadable': (file) =>
      `${file} cannot be read. Check your access, or close the program that has it open.`,
    'out-folder-missing': (file) => `There is no folder ${file}. Create it and run again.`,
    'out-not-writable': (file) =>
      `${file} cannot be written. Check your access, or close the program that has it open.`,
    'out-is-folder': (file) => `${file} is a folder. Name a result file after --out.`,
    'out-is-input': (file) =>
      `${file} is the original, which is left as it is. Choose another --out, or add --in-place to replace it.`,
    'out-other-type': (file, wanted) =>
      `The result ${file} must end in ${wanted}, as the original does.`,
  },
  workbooks: {
    'empty-file': (file) => `${file} is empty. Open the original and save it again.`,
    'not-zip': (file) =>
      `${file} is not an Excel workbook (.xlsx). Open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
    'old-xls': (file) =>
      `${file} is in the old Excel format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
    xlsb: (file) =>
      `${file} is in the binary format (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
    encrypted: (file) =>
      `${file} is protected by a password. Open it in Excel, take the password off and save it again.`,
    truncated: (file) =>
      `${file} is damaged or was not downloaded completely. Get the original again, or let Excel repair it.`,
    'too-large': (file) => `${file} is too large to be read safely.`,
    'forbidden-xml': (file) =>
      `${file} holds a DTD, which is unsafe, and was not read. Open it in Excel and save it again.`,
    'not-a-workbook': (file) => `${file} holds no Excel workbook. Choose an .xlsx or .xlsm file.`,
    'broken-xml': (file) =>
      `The content of ${file} is damaged. Let Excel repair it and save it again.`,
  },
  jobs: {
    'sheet-missing': (sheet) => `there is no sheet “${sheet}” to read. Check its name.`,
    'sheet-protected': (sheet) =>
      `the sheet “${sheet}” is protected and cannot be changed. Unprotect it (for marks alone it is enough to allow “Format cells”) and run again.`,
    'sheet-changed': (sheet) =>
      `the sheet “${sheet}” was just edited, so it was not replaced. Run again to make a new one.`,
    'structure-protected':
      'the structure of the workbook is protected, so no sheet can be added. Unprotect the workbook and run again.',
    'access-denied':
      'the workbook cannot be changed (it is open as read-only, or protected). Open it for editing and run again.',
    'edit-mode':
      'a cell is being typed in. Press Enter to finish it (or Esc to leave it), and run again.',
    'session-lost': 'the connection to the open workbook was lost. Reload Excel and run again.',
    interrupted: (left) =>
      left === ''
        ? 'Excel stopped answering while it was writing, so only a part may be there. Reload Excel and run again to complete it.'
        : `Excel stopped answering while it was writing, so only a part may be there, along with an unfinished sheet ${left}, usually hidden. Reload Excel and run again: that completes the work and deletes that sheet.`,
    busy: 'Excel is busy. Wait a moment and run again.',
    'too-large':
      'the workbook is too large to be read or written. Delete rows and columns that are not needed and run again.',
    'cell-changed': (sheet, cell) =>
      `cell ${cell} on the sheet “${sheet}” has changed. Run again to read what it holds now.`,
    'cell-not-writable': (sheet, cell) =>
      `cell ${cell} on the sheet “${sheet}” cannot be written (it is merged or holds a formula).`,
    'sheet-name-taken': (sheet) => `there is a sheet “${sheet}” already. Rename it and run again.`,
    'no-plan':
      'no plan was found (it needs columns for the activity and its timeline). Run “check” to see why.',
    'several-plans': (sheets) =>
      `there are several plans (${sheets}). Choose a sheet with --sheet.`,
    cancelled: 'stopped as you asked; nothing was changed.',
    'activity-missing': (sheet, row) =>
      `row ${row} of the sheet “${sheet}” no longer holds that activity. Check the plan again, then record it.`,
    'no-room': (sheet, cell) =>
      `the two columns for results cannot be added to the right of the table: cell ${cell} of the sheet “${sheet}” is not empty (or the column is hidden). Clear these two columns, or choose the notes.`,
    'not-recordable': (sheet, cell) =>
      `this result cannot be written to cell ${cell} of the sheet “${sheet}” without changing how other results are understood. Edit that cell by hand, then check again.`,
  },
  help: `iso-plan: checks, follows up and reports ISO plans in .xlsx files

  iso-plan check FILE… [--out FILE]            checks plans; --out: writes a copy with a sheet of findings
  iso-plan highlight FILE --out FILE [--clear] marks what is overdue or due soon; --clear: takes the marks away
  iso-plan report FILE --period P --out FILE   makes a report (2024, 2024-H1, 2024-9M, 2024-Q2, 2024-05)
           [--cut-off decree|calendar]         books closed by decree or by calendar
           [--with-findings]                   with what is still wrong in the plan
  iso-plan timeline TEXT… | -                  reads timelines
  iso-plan unit TEXT… | -                      reads responsible units
  iso-plan rules                               the catalogue of rules

  --as-of YEAR-MONTH-DAY   the day to judge by (default: today)
  --year YEAR              the plan's year (default: read from the sheet)
  --sheet NAME             reads this sheet only
  --lang vi|en             language
  --format text|json       form of the result
  --in-place               lets --out be the original

Exit codes: 0 fine; 1 errors in the plan (check); 2 bad usage or unreadable input.`,
};
