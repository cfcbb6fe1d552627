import { freeCell, type HerTexts } from './free-cell';
import { REPORT_COLUMNS } from './grid';
import { gap, span, type Line } from './line';
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
  const block: readonly Line[] = [
    { spans: [gap(REPORT_COLUMNS)] },
    {
      spans: [
        span(LEFT, WORDS.recipients, 'recipientsTitle'),
        freeCell(RIGHT, 'signedfor', 'signature', WORDS.signedFor, hers),
      ],
    },
    {
      spans: [freeCell(LEFT, 'recipients', 'recipients', WORDS.recipientsToFill, hers), gap(RIGHT)],
      atLeast: SPACE_TO_SIGN,
    },
  ];
  return [
    ...block.map((line) => ({ ...line, keepWithNext: true })),
    { spans: [gap(LEFT), freeCell(RIGHT, 'signer', 'signature', WORDS.signerToFill, hers)] },
  ];
}
