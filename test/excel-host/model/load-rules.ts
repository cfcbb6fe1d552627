import { parseArea } from '../../../src/workbook/address';
import { attribute, childrenOf, isTrue, type XmlElement } from '../../../src/workbook/xlsx/xml';
import { decodeXstring } from '../../../src/workbook/xlsx/xml-text';
import { NO_LOOK, type Rule, type RuleLook } from './rule';

/** A rule's type in files, and Office.js's word for it; what is not here is a preset. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** The conditional formats of a sheet's shell, the one of highest priority first. */
export function readRules(
  sheet: XmlElement,
  source: string,
  looks: readonly RuleLook[],
  nextId: () => string,
): Rule[] {
  const found: { priority: number; rule: Rule }[] = [];
  for (const container of childrenOf(sheet, 'conditionalFormatting')) {
    const areas = (attribute(container, 'sqref') ?? '')
      .split(/\s+/)
      .map(parseArea)
      .filter((area) => area !== null);
    for (const element of childrenOf(container, 'cfRule')) {
      const type = TYPES[attribute(element, 'type') ?? ''] ?? 'PresetCriteria';
      const look = attribute(element, 'dxfId');
      const rule: Rule = {
        id: nextId(),
        type,
        areas,
        formulas: childrenOf(element, 'formula').map(({ text }) => decodeXstring(text)),
        look: (look === null ? null : looks[Number(look)]) ?? NO_LOOK,
        stopIfTrue: isTrue(attribute(element, 'stopIfTrue')),
        source: type === 'Custom' ? null : source.slice(element.start, element.end),
      };
      found.push({ priority: Number(attribute(element, 'priority') ?? 0), rule });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}
