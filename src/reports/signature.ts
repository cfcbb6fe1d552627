import { freeCell, type HerTexts } from './free-cell';
import { REPORT_COLUMNS, REPORT_WIDTHS } from './grid';
import { gap, span, type Line } from './line';
import { blockOf, sideBySide } from './side-by-side';
import { WORDS } from './words';

const LEFT = 4;
const RIGHT = REPORT_COLUMNS - LEFT;
const SPACE_TO_SIGN = 70;

/** How the figures are counted; on the page of the signature, which must not stand alone. */
export const countingLines = (): readonly Line[] => [
  { spans: [span(REPORT_COLUMNS, WORDS.countingTitle, 'sectionTitle')], keepWithNext: true },
  ...WORDS.countingRules.map((rule): Line => ({
    spans: [span(REPORT_COLUMNS, rule, 'note')],
    keepWithNext: true,
  })),
];

/** Recipients on the left, the place to sign on the right, to be filled in. */
export function signatureLines(hers: HerTexts): readonly Line[] {
  const lines = sideBySide(
    [
      blockOf(span(LEFT, WORDS.recipients, 'recipientsTitle'), REPORT_WIDTHS.slice(0, LEFT)),
      blockOf(
        freeCell(LEFT, 'recipients', 'recipients', WORDS.recipientsToFill, hers),
        REPORT_WIDTHS.slice(0, LEFT),
      ),
    ],
    [
      blockOf(
        freeCell(RIGHT, 'signedfor', 'signature', WORDS.signedFor, hers),
        REPORT_WIDTHS.slice(LEFT),
      ),
      { spans: [gap(RIGHT)], height: SPACE_TO_SIGN },
      blockOf(
        freeCell(RIGHT, 'signer', 'signature', WORDS.signerToFill, hers),
        REPORT_WIDTHS.slice(LEFT),
      ),
    ],
    [LEFT, RIGHT],
  );
  return [{ spans: [gap(REPORT_COLUMNS)] }, ...lines].map((line, index) => ({
    ...line,
    keepWithNext: index < lines.length,
  }));
}
