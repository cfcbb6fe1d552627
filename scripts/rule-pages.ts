import type { Level, Rule, Severity } from '../src/rules/rule';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  hint: 'Gợi ý',
};
const LEVELS: Readonly<Record<Level, string>> = {
  cell: 'Ô',
  row: 'Dòng',
  table: 'Cả bảng',
  workbook: 'Cả tệp',
};

const GENERATED = '<!-- Sinh tự động từ src/rules; không sửa tại đây. -->';

function rulePage(rule: Rule, body: string | undefined): string {
  const messages = Object.entries(rule.messages).map(([id, { vi }]) => `- \`${id}\`: ${vi}`);
  const parts = [
    GENERATED,
    `# ${rule.name.vi}`,
    [
      `- Mã: \`${rule.id}\``,
      `- Mức: ${SEVERITIES[rule.severity]}`,
      `- Phạm vi: ${LEVELS[rule.level]}`,
      `- Căn cứ: ${rule.basis.vi}`,
    ].join('\n'),
    rule.explanation.vi,
    '## Thông báo',
    messages.join('\n'),
    ...(body === undefined ? [] : [body.trim()]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function indexPage(rules: readonly Rule[]): string {
  const lines = rules.map(
    ({ id, name, severity, basis }) =>
      `| [${id}](${id}.md) | ${name.vi} | ${SEVERITIES[severity]} | ${basis.vi} |`,
  );
  const table = ['| Mã | Tên | Mức | Căn cứ |', '| --- | --- | --- | --- |', ...lines].join('\n');
  return `${GENERATED}\n\n# Các quy tắc kiểm tra\n\n${table}\n`;
}

/**
 * The pages of the rules' documentation: path from the root of the repository → text.
 *
 * @param bodies the hand-written part of a rule's page, by rule id (`docs/rules/bodies/<id>.md`)
 */
export function rulePages(
  rules: readonly Rule[],
  bodies: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const pages = new Map([['docs/rules/README.md', indexPage(rules)]]);
  for (const rule of rules) {
    pages.set(`docs/rules/${rule.id}.md`, rulePage(rule, bodies.get(rule.id)));
  }
  return pages;
}
