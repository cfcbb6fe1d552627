import { changesEn } from './changes-en';
import type { PaneWords } from './pane-vi';
import { standingsEn } from './standings-en';

const s = (count: number): string => (count === 1 ? '' : 's');
const activities = (count: number): string => (count === 1 ? '1 activity' : `${count} activities`);

/** Every word of the pane, in English. */
export const paneEn: PaneWords = {
  name: 'ISO Plan',
  outside: 'This opens inside Excel: on the Home tab, choose Open pane.',
  views: {
    check: 'Check',
    overdue: 'Overdue',
    record: 'Record',
    report: 'Report',
    settings: 'Settings',
  },
  viewsLabel: 'Parts of ISO Plan',
  standings: standingsEn,
  severities: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },

  dayBad: 'Write day, month, year, as in 15/7/2024.',

  start: {
    title: 'Check the ISO plan',
    text: 'Finds the plan in this workbook, checks it against what the quality management system asks for, and shows what is overdue.',
    promise: 'It only reads: your table stays as it is.',
    button: 'Check',
    first: 'Check the plan first.',
  },
  check: {
    again: 'Check again',
    asOf: (day) => `As of ${day}`,
    picked: (day) => `As of ${day} (the day you picked)`,
    backToToday: 'Back to today',
    stale: {
      'sheet-changed': 'The table has changed since the last check.',
      'new-day': 'A new day has begun since the last check.',
    },
    announce: (plans, findings) =>
      plans === 0
        ? 'No plan was found.'
        : `Checked: ${findings} finding${s(findings)} in ${plans} plan${s(plans)}.`,
  },
  table: {
    found: 'Plan',
    foundSeveral: (count) => `${count} plans were found`,
    sheet: 'Sheet',
    range: 'Range',
    year: 'Year',
    activities,
    goTo: 'Go to the table',
    only: 'Use only this one',
    all: 'Use all that are found',
    columns: 'Correct columns',
    none: 'No plan was found',
    noneText:
      'A plan needs a heading row with two columns at least: the activity and its timeline. Hidden sheets are not read.',
  },
  choices: {
    title: 'For you to decide',
    open: (count) => (count === 0 ? 'All decided' : `${count} reading${s(count)} not certain`),
    where: (text, rows) => `“${text}” (row ${rows})`,
    answer: (text) => `When “${text}” is`,
    example: { months: 'E.g. Tháng 5, 11', day: 'E.g. 15/6/2024', row: 'E.g. Sau nội dung 5' },
    bad: 'Write months or a day, such as “Tháng 5, 11”; or what has to be done first, such as “Sau nội dung 5”.',
    save: 'Save',
    said: (said) => `You decided: ${said}`,
    undo: 'Take back',
    split: (names) => `Split: ${names}`,
    whole: 'Keep as one unit',
    columns: (names) => `Not sure which column is right: ${names}.`,
  },
  standing: {
    title: 'Standing',
    total: activities,
    unit: 'activities',
    spoken: (total, parts) => `${activities(total)}: ${parts}`,
  },
  silent: {
    title: (overdue) => `The table says nothing of results: ${overdue} past the due date`,
    text: 'Nothing tells whether these are done. Record what was done, and the standing will be right.',
    button: 'Record results',
    group: 'Past the due date, no result recorded',
  },
  findings: {
    title: 'Findings',
    none: 'No problems found.',
    noneShown: 'No finding matches the filter.',
    showAll: 'Show all',
    shown: 'Severities shown',
    groupBy: 'Group by',
    grouping: { severity: 'By severity', row: 'By row' },
    words: 'Search the findings',
    wordsHere: 'Search',
    basis: 'Basis',
    advice: 'What to do',
    row: (row) => `Row ${row}`,
    goTo: (cell) => `Go to cell ${cell}`,
    shownOf: (shown, all) => `${shown}/${all}`,
  },
  convert: {
    what: (sheet, cells) =>
      `${cells} cell${s(cells)} on the sheet “${sheet}” will be Unicode text in Times New Roman; size, colour and borders stay.`,
    button: 'Convert to Unicode',
  },
  list: {
    more: (count, rest) => `Show ${count} more (${rest} left)`,
  },
  overdue: {
    day: 'As of',
    today: 'Today',
    marks: 'Marks on the sheet',
    legend: 'Colours of the marks',
    mark: 'Mark',
    clear: 'Clear marks',
    marksToday: 'Marks move with the days, and go when the row is edited.',
    marksFixed: 'Marks as of the day you picked; they do not move.',
    listTitle: 'Overdue by unit',
    soonTitle: 'Due soon',
    none: 'Nothing is overdue.',
    noneSoon: (days) => `Nothing is due within ${days} day${s(days)}.`,
    late: (days) => `${days} day${s(days)}`,
    lateSpoken: (days) => `${days} day${s(days)} overdue`,
    left: (days) => (days === 0 ? 'today' : `in ${days} day${s(days)}`),
    due: (day) => `Due ${day}`,
    noUnit: 'No unit named',
    sortNote: 'An activity of several units is listed under each.',
  },
  record: {
    show: 'Show',
    filters: { overdue: 'Past due', open: 'Open', all: 'All' },
    none: 'There are no activities.',
    all: 'The whole activity',
    occurrence: (n, day) => `No. ${n}, due ${day}`,
    which: 'Which time',
    day: 'Done on',
    done: 'Done',
    inProgress: 'In progress',
    notDone: 'Not done',
    met: (day) => `done ${day}`,
    metNoDay: 'done',
    open: 'open',
    times: (done, all) => `${done} of ${all}`,
    place: 'The table has no columns for results. Where shall they go?',
    placeText: 'You choose once; the next check reads them back.',
    places: {
      columns: 'The result columns of the table',
      'new-columns': 'Two new columns beside the table: status and completion date',
      notes: 'Words in the notes, such as “Hoàn thành ngày 15/06/2024”',
    },
    placeNow: {
      columns: 'Written to the result columns of the table',
      'new-columns': 'Written to two new columns beside the table: status, completion date',
      notes: 'Written to the notes',
    },
    changePlace: 'Change',
    goTo: 'Go to this row',
    undo: 'Undo',
    undoLast: 'Undo the last entry',
    row: (row) => `Row ${row}`,
  },
  report: {
    period: 'Period',
    year: 'Year',
    cutOff: 'Books close',
    groups: { halves: 'Half years, 9 months, year', quarters: 'Quarters', months: 'Months' },
    parts: {
      H1: 'First half',
      H2: 'Second half',
      '9M': 'First 9 months',
      '': 'Whole year',
      Q1: 'Quarter I',
      Q2: 'Quarter II',
      Q3: 'Quarter III',
      Q4: 'Quarter IV',
    },
    month: (month) => `Month ${month}`,
    cutOffs: {
      decree: (day) => `Administrative reporting: ${day}`,
      calendar: (day) => `End of month: ${day}`,
    },
    preview: 'Figures',
    from: (from, to) => `${from} to ${to}`,
    closed: (day) => `Figures up to ${day}`,
    figures: changesEn.figures,
    byUnit: 'By unit',
    unit: 'Unit',
    unitDue: 'Due',
    unitOverdue: 'Overdue',
    unitNote: 'An activity of several units counts for each.',
    make: 'Make the report',
    makeOn: (sheets) => `On the sheets ${sheets}, ready to print and sign (in Vietnamese).`,
    replaces: (sheets) => `Replaces the sheets ${sheets} made before.`,
    keptEdited: (sheets) =>
      `Edited by hand, so left alone: ${sheets}. The new report goes on sheets of its own.`,
    withFindings: 'List what is still to be put right',
    made: 'The report is made',
    goTo: (sheet) => `Go to the sheet “${sheet}”`,
    changes: changesEn,
    activitiesChanged: (count) => `Activities that changed (${count})`,
    waiting: 'Working out the figures…',
    show: 'Work out the figures',
  },
  settings: {
    forWorkbook: 'This workbook',
    forWorkbookText: 'Kept on the sheet “Cấu hình ISO” of the workbook.',
    dueSoon: 'Due soon within (days)',
    dueSoonBad: 'Write a number from 0 to 366.',
    year: 'Plan year',
    yearAuto: (year) => (year === null ? 'As the table says' : `As the table says (${year})`),
    yearBad: 'Write the year with four digits, as in 2026.',
    table: 'Plan',
    tableAll: 'All that are found',
    tableAt: (sheet, range) => `${sheet}, ${range}`,
    columns: 'Columns of the table',
    columnsText: 'Correct a column taken for the wrong thing',
    columnNone: 'Not used',
    columnAt: (name, header) => (header === '' ? `Column ${name}` : `Column ${name}: ${header}`),
    columnsSave: 'Save columns',
    columnsReset: 'Read from the headings',
    columnTwice: (role) => `Two columns are “${role}”. Choose one.`,
    columnNeeded: 'The activity and its timeline need a column each.',
    roles: {
      number: 'Number',
      content: 'Activity',
      timeline: 'Timeline',
      from: 'From',
      to: 'To',
      unit: 'Responsible unit',
      support: 'Co-operating unit',
      notes: 'Notes',
      status: 'Status',
      completedOn: 'Completed on',
      percent: 'Percent done',
      result: 'Result',
      evidence: 'Evidence',
      budget: 'Budget',
      person: 'Person',
    },
    forMe: 'This computer',
    language: 'Language',
    unread: (names) =>
      `Some settings on the sheet “Cấu hình ISO” cannot be read: ${names}. Save them here again.`,
    languages: { vi: 'Tiếng Việt', en: 'English' },
    save: 'Save',
  },
  work: {
    label: {
      check: 'Checking',
      highlight: 'Marking',
      clearMarks: 'Clearing marks',
      previewReport: 'Working out the figures',
      report: 'Making the report',
      record: 'Recording',
      convert: 'Converting text',
      undo: 'Undoing',
      saveSettings: 'Saving',
      goTo: 'Going to the cell',
    },
    phases: {
      reading: 'reading the workbook',
      finding: 'finding the plan',
      judging: 'judging by due dates',
      checking: 'checking by the rules',
      writing: 'writing to the workbook',
    },
    cancel: 'Stop',
    stopping: 'Stopping…',
  },
  notices: {
    highlighted: (overdue, dueSoon) =>
      overdue + dueSoon === 0
        ? 'Nothing is overdue or due soon, so nothing was marked.'
        : `Marked: ${overdue} overdue, ${dueSoon} due soon.`,
    cleared: (marks) => (marks === 0 ? 'There were no marks to clear.' : 'All marks are cleared.'),
    previewed: 'The figures are ready.',
    reported: (sheet, appendices) =>
      `Made and opened the sheet “${sheet}”.${appendices === '' ? '' : ` Appendices: ${appendices}.`}`,
    recorded: {
      done: (content, day) => `Recorded: done on ${day}. ${content}`,
      inProgress: (content) => `Recorded: in progress. ${content}`,
      notDone: (content) => `Recorded: not done. ${content}`,
    },
    converted: (sheet, cells, left) => {
      const rest = `${left} (a formula, the heading of an Excel table, or several fonts): change by hand.`;
      if (cells === 0) return `No cell on the sheet “${sheet}” could be converted. Left: ${rest}`;
      const done = `Converted ${cells} cell${s(cells)} on the sheet “${sheet}” to Unicode.`;
      return left === 0 ? done : `${done} Left: ${rest}`;
    },
    undone: 'Undone.',
    saved: 'Settings saved.',
    dismiss: 'Close the message',
  },
  problems: {
    'sheet-missing': (sheet) =>
      `There is no sheet “${sheet}” any more. Check the plan again, or choose another table in Settings.`,
    'sheet-protected': (sheet) =>
      `The sheet “${sheet}” is protected, so it cannot be changed. Choose Review › Unprotect Sheet (for marks alone, allowing “Format cells” is enough), and try again.`,
    'sheet-changed': (sheet) =>
      `The sheet “${sheet}” was just edited, and so was not replaced. Try again to make a new one.`,
    'structure-protected':
      'The structure of the workbook is protected, so no sheet can be added. Choose Review › Protect Workbook to lift it, and try again.',
    'access-denied':
      'The workbook may not be changed: it is open for reading only, or the sheet is protected. Enable editing (or unprotect it), and try again.',
    'edit-mode':
      'A cell is being typed in. Press Enter to finish it (or Esc to leave it), and try again.',
    'session-lost':
      'The workbook cannot be reached any more. Reload Excel, open this pane again, and try again.',
    busy: 'Excel is busy. Wait a moment and try again.',
    'too-large':
      'The workbook is too large to be read or written at once. Delete spare empty rows and columns, and try again.',
    'cell-changed': (sheet, cell) =>
      `Cell ${cell} on the sheet “${sheet}” has just changed, so nothing was written. Check again to read what it holds now, and try again.`,
    'cell-not-writable': (sheet, cell) =>
      `Cell ${cell} on the sheet “${sheet}” cannot be written (merged, holding a formula, or a table’s header). Write in it by hand.`,
    'sheet-name-taken': (sheet) =>
      `There is a sheet “${sheet}” that was not made here. Rename it and try again.`,
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
      `Written to cell ${cell} of the sheet “${sheet}”, this would not be read back right. Write in it by hand.`,
    interrupted: (sheets) =>
      sheets === ''
        ? 'The workbook went out of reach while it was written to: a part may be there. Do the same again, and it will be completed.'
        : `The workbook went out of reach while it was written to: a part may be there, and a working sheet ${sheets} (as a rule hidden). Do the same again: it is completed, and the working sheet deleted.`,
    unexpected:
      'Something unexpected went wrong. Look over your table and try again; if it happens again, send the line below to whoever supports you.',
    checkAgain: 'Check again',
    toSettings: 'Open Settings',
  },
};
