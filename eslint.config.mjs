import prettier from 'eslint-config-prettier';
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
};
const ROOMS = Object.keys(BELOW);
const DOORS = ['cli', 'workbook/xlsx', 'workbook/excel'];

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

const OUTSIDE = {
  regex: '^(node:|react|@fluentui/|@microsoft/|fs$|path$|os$)',
  message: 'The pure rooms know no file, no screen, no Excel.',
};

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
      'no-restricted-imports': [
        'error',
        { patterns: room === 'cli' ? [notBelow(room)] : [notBelow(room), OUTSIDE] },
      ],
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
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
