import prettier from 'eslint-config-prettier';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms, each with those that it may import from. docs/architecture.md draws them. */
const data = ['text', 'timeline', 'units', 'workbook'];
const core = [...data, 'plan', 'progress', 'rules', 'reports', 'jobs', 'locales'];
const BELOW = {
  text: [],
  locales: [],
  timeline: ['text'],
  units: ['text'],
  workbook: ['timeline'],
  plan: data,
  progress: [...data, 'plan'],
  rules: [...data, 'plan', 'progress', 'locales'],
  reports: [...data, 'plan', 'progress', 'locales'],
  jobs: core,
  'workbook/xlsx': ['text', 'timeline', 'workbook'],
  'workbook/excel': ['text', 'timeline', 'workbook'],
  cli: [...core, 'workbook/xlsx'],
  ribbon: core,
  taskpane: [...core, 'ribbon', 'workbook/excel'],
  web: [...core, 'taskpane', 'workbook/xlsx'],
};
const ROOMS = Object.keys(BELOW);
const DOORS = ['cli', 'ribbon', 'taskpane', 'web', 'workbook/xlsx', 'workbook/excel'];
const SCREENS = ['taskpane', 'web'];

const filesOf = (room) =>
  room === 'workbook' ? ['src/workbook/*.ts'] : [`src/${room}/**/*.{ts,tsx}`];

const notBelow = (room) => {
  const above = ROOMS.filter((other) => other !== room && !BELOW[room].includes(other));
  return {
    // The adapters stand inside the room of the port: "./xlsx/…" from there.
    regex: `^(\\.\\.?/)+(${above.join('|').replaceAll('workbook/', '(workbook/)?')})(/|$)`,
    message: `Nothing in src/${room} imports from a room above it (docs/architecture.md).`,
  };
};

/** The first file of the pane joins it to Excel and to the ribbon; no other file there sees Excel. */
const EXCEL_DOOR = 'src/taskpane/main.tsx';

const NODE = { regex: '^(node:|fs$|path$|os$)', message: 'A page knows no files.' };

const OUTSIDE = {
  regex: '^(node:|react|@fluentui/|@microsoft/|fs$|path$|os$)',
  message: 'The pure rooms know no file, no screen, no Excel.',
};

function outsideOf(room) {
  if (room === 'cli') return [];
  return SCREENS.includes(room) ? [NODE] : [OUTSIDE];
}

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', 'coverage'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...ROOMS.map((room) => ({
    files: filesOf(room),
    rules: {
      'no-restricted-imports': ['error', { patterns: [notBelow(room), ...outsideOf(room)] }],
    },
  })),
  {
    files: ROOMS.filter((room) => !DOORS.includes(room)).flatMap(filesOf),
    rules: {
      'no-restricted-globals': [
        'error',
        'Excel',
        'Office',
        'document',
        'window',
        'process',
        'Buffer',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The day is an argument.' },
        { object: 'Math', property: 'random' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The day is an argument.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/web/**/*.{ts,tsx}'],
    ignores: [EXCEL_DOOR],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office'] },
  },
  { ...hooks.configs.flat.recommended, files: ['src/**/*.tsx'] },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
