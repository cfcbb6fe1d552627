import type { Area } from '../address';
import type { SheetDraft } from '../draft';
import { chartXml } from './draft-chart';
import { addPart, removePart, type Namespaces } from './new-parts';
import type { XlsxPackage } from './package';
import { folderOf, relationshipsOf, relationshipsPart } from './relationships';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The relationship by which a sheet of ours points to its drawing. */
export const DRAWING_ID = 'rId1';

function freeName(pkg: XlsxPackage, folder: string, stem: string): string {
  let n = 1;
  while (pkg.has(`${folder}${stem}${n}.xml`)) n++;
  return `${folder}${stem}${n}.xml`;
}

const linksXml = (links: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `${links.join('')}</Relationships>`;

const linkXml = (id: string, type: string, part: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="/${part}"/>`;

/** Corners lie at the left and upper ends of cells: the chart ends where the cell after its last begins. */
function anchorXml({ top, left, bottom, right }: Area, n: number, chart: string): string {
  const corner = (row: number, column: number): string =>
    `<xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(top, left)}</xdr:from>` +
    `<xdr:to>${corner(bottom + 1, right + 1)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${n + 1}" name="Biểu đồ ${n}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic>${chart}</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** Adds the drawing with the draft's charts, to which the sheet in that part points by `DRAWING_ID`. */
export function addDrawing(
  pkg: XlsxPackage,
  namespaces: Namespaces,
  sheetPart: string,
  draft: SheetDraft,
): void {
  const { relationships, drawing, sheetDrawing, chart: chartSpace } = namespaces;
  const root = folderOf(sheetPart.slice(0, folderOf(sheetPart).length - 1));
  const part = freeName(pkg, `${root}drawings/`, 'drawing');
  const links: string[] = [];
  const anchors = (draft.charts ?? []).map((chart, n) => {
    const chartPart = freeName(pkg, `${root}charts/`, 'chart');
    addPart(pkg, chartPart, CHART_TYPE, HEAD + chartXml(chart, draft, namespaces));
    const id = `rId${n + 1}`;
    links.push(linkXml(id, `${relationships}/chart`, chartPart));
    const frame =
      `<a:graphicData uri="${chartSpace}"><c:chart xmlns:c="${chartSpace}"` +
      ` xmlns:r="${relationships}" r:id="${id}"/></a:graphicData>`;
    return anchorXml(chart.place, n + 1, frame);
  });
  const text =
    `${HEAD}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">` +
    `${anchors.join('')}</xdr:wsDr>`;
  addPart(pkg, part, DRAWING_TYPE, text);
  pkg.putText(relationshipsPart(part), linksXml(links));
  const link = linkXml(DRAWING_ID, `${relationships}/drawing`, part);
  pkg.putText(relationshipsPart(sheetPart), linksXml([link]));
}

/** Takes away the drawing of a sheet of ours, with its charts and what belongs to these alone. */
export function removeDrawing(pkg: XlsxPackage, sheetPart: string): void {
  for (const drawing of relationshipsOf(pkg, sheetPart)) {
    if (drawing.kind !== 'drawing') continue;
    for (const chart of relationshipsOf(pkg, drawing.part)) {
      if (chart.kind !== 'chart') continue;
      for (const { kind, part } of relationshipsOf(pkg, chart.part)) {
        if (kind === 'chartStyle' || kind === 'chartColorStyle') removePart(pkg, part);
      }
      removePart(pkg, chart.part);
    }
    removePart(pkg, drawing.part);
  }
}
