import { cellName, type Area } from '../address';
import { draftValues } from '../digest';
import type { DraftChart, DraftSeries, SheetDraft } from '../draft';
import { quotedSheetName } from '../sheet-name';
import type { CellValue } from '../snapshot';
import type { Namespaces } from './new-parts';
import { escapeXml } from './xml-text';

/** 0.75 points, in English metric units. */
const LINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';
const SIZE = 1_100;

const fixed = (row: number, column: number): string =>
  cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** "'Phụ lục 1'!$B$5:$B$9" */
const reference = (sheet: string, { top, left, bottom, right }: Area): string =>
  escapeXml(`${quotedSheetName(sheet)}!${fixed(top, left)}:${fixed(bottom, right)}`);

const look = (colour: string, size: number, bold = false): string =>
  `<a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
  '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:defRPr>';

const textXml = (colour: string, size = SIZE): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look(colour, size)}</a:pPr>` +
  '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr>';

/** What the cells hold, for whoever does not read them. */
function cacheXml(values: readonly CellValue[], kind: 'str' | 'num'): string {
  const points = values.map((value, n) =>
    value === null ? '' : `<c:pt idx="${n}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return (
    `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>` +
    `${points.join('')}</c:${kind}Cache>`
  );
}

/** A chart's part (ECMA-376 part 1, 21.2): lying, stacked bars. */
export function chartXml(chart: DraftChart, draft: SheetDraft, namespaces: Namespaces): string {
  const cells = draftValues(draft);
  const column = ({ top, left, bottom }: Area): CellValue[] =>
    Array.from({ length: bottom - top + 1 }, (_, n) => cells[top - 1 + n]?.[left - 1] ?? null);
  const categories =
    `<c:cat><c:strRef><c:f>${reference(draft.name, chart.categories)}</c:f>` +
    `${cacheXml(column(chart.categories), 'str')}</c:strRef></c:cat>`;
  const seriesXml = ({ name, values, fill, text }: DraftSeries, n: number): string =>
    `<c:ser><c:idx val="${n}"/><c:order val="${n}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>${LINE}</c:spPr>` +
    '<c:invertIfNegative val="0"/>' +
    `<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textXml(text)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `${categories}<c:val><c:numRef><c:f>${reference(draft.name, values)}</c:f>` +
    `${cacheXml(column(values), 'num')}</c:numRef></c:val></c:ser>`;
  const title =
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `${look('000000', 1_300, true)}</a:pPr><a:r><a:rPr lang="vi-VN" sz="1300" b="1"><a:solidFill>` +
    '<a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Times New Roman"/>' +
    '<a:cs typeface="Times New Roman"/></a:rPr>' +
    `<a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return (
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    chart.series.map(seriesXml).join('') +
    '<c:gapWidth val="50"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    // Excel puts the first category at the bottom unless it is told otherwise.
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling>' +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${LINE}</c:spPr>${textXml('000000')}<c:crossAx val="2"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>' +
    '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    '<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>' +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml('000000')}</c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    `</c:chartSpace>`
  );
}
