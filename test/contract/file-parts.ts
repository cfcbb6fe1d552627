import { areaName, parseArea } from '../../src/workbook/address';
import { parseXml, type XmlElement } from '../../src/workbook/xlsx/xml';
import { partText } from '../workbook/xlsx/packages';
import type { SeenChart, SeenSeries } from './opened';

export interface Part {
  readonly name: string;
  readonly text: string;
}

/** Every element of that name under one, however deep. */
function* all(root: XmlElement, local: string): Generator<XmlElement> {
  for (const each of root.children) {
    if (each.local === local) yield each;
    yield* all(each, local);
  }
}

const valueOf = (element: XmlElement | undefined, name = 'val'): string =>
  element?.attributes.find((each) => each.name === name)?.value ?? '';

/** The value of the first element found by this way down. */
function deep(root: XmlElement | undefined, ...way: string[]): XmlElement | undefined {
  let at = root;
  for (const local of way) {
    if (!at) return undefined;
    [at] = [...all(at, local)];
  }
  return at;
}

/** The formulas of a worksheet's part. */
export function formulasOf({ text }: Part): Record<string, string> {
  const formulas: Record<string, string> = {};
  for (const cell of all(parseXml(text), 'c')) {
    const formula = cell.children.find(({ local }) => local === 'f');
    if (formula) formulas[valueOf(cell, 'r')] = formula.text;
  }
  return formulas;
}

function targets(bytes: Uint8Array, { name }: Part, kind: string): Part[] {
  const links = name.replace(/([^/]+)$/, '_rels/$1.rels');
  const text = partText(bytes, links);
  if (text === '') return [];
  return [...all(parseXml(text), 'Relationship')]
    .filter((each) => valueOf(each, 'Type').endsWith(`/${kind}`))
    .map((each) => valueOf(each, 'Target').slice(1))
    .map((part) => ({ name: part, text: partText(bytes, part) }));
}

const number = (element: XmlElement | undefined): number => Number(element?.text ?? 0);

/** "'S'!$A$5:$A$6" → "A5:A6" */
function areaOf(reference: XmlElement | undefined): string {
  const area = parseArea(reference?.text.replace(/^.*!/, '') ?? '');
  return area ? areaName(area) : '';
}

function seriesOf(series: XmlElement, gapWidth: number): SeenSeries {
  const own = series.children.find(({ local }) => local === 'spPr');
  const labels = deep(series, 'dLbls');
  return {
    name: deep(series, 'tx', 'v')?.text ?? '',
    values: areaOf(deep(series, 'val', 'f')),
    categories: areaOf(deep(series, 'cat', 'f')),
    fill: valueOf(deep(own, 'srgbClr')),
    line: valueOf(deep(own, 'ln', 'srgbClr')),
    gapWidth,
    labelFormat:
      valueOf(deep(labels, 'showVal')) === '1' ? valueOf(deep(labels, 'numFmt'), 'formatCode') : '',
    labelColor: valueOf(deep(labels, 'txPr', 'srgbClr')),
  };
}

const LEGENDS: Readonly<Record<string, string>> = { b: 'Bottom', r: 'Right' };

/** The charts of the drawing that a worksheet's part points to. */
export function chartsOf(bytes: Uint8Array, sheet: Part): SeenChart[] {
  return targets(bytes, sheet, 'drawing').flatMap((drawing) => {
    const anchors = [...all(parseXml(drawing.text), 'twoCellAnchor')];
    return targets(bytes, drawing, 'chart').map(({ text }, n): SeenChart => {
      const root = parseXml(text);
      const anchor = anchors[n];
      const bars = deep(root, 'barChart');
      const isStacked =
        valueOf(deep(bars, 'barDir')) === 'bar' && valueOf(deep(bars, 'grouping')) === 'stacked';
      const gapWidth = Number(valueOf(deep(bars, 'gapWidth')));
      return {
        type: isStacked ? 'BarStacked' : 'other',
        title: deep(root, 'title', 't')?.text ?? '',
        fontName: valueOf(deep(root, 'title', 'latin'), 'typeface'),
        place: areaName({
          top: number(deep(anchor, 'from', 'row')) + 1,
          left: number(deep(anchor, 'from', 'col')) + 1,
          bottom: number(deep(anchor, 'to', 'row')),
          right: number(deep(anchor, 'to', 'col')),
        }),
        legend: LEGENDS[valueOf(deep(root, 'legendPos'))] ?? '',
        labelSpacing: Number(valueOf(deep(root, 'catAx', 'tickLblSkip'))),
        isReversed: valueOf(deep(root, 'catAx', 'orientation')) === 'maxMin',
        showsValueAxis: valueOf(deep(root, 'valAx', 'delete')) !== '1',
        showsGridlines: deep(root, 'majorGridlines') !== undefined,
        series: bars ? [...all(bars, 'ser')].map((each) => seriesOf(each, gapWidth)) : [],
      };
    });
  });
}
