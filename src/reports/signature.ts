import { GRID_COLUMNS } from './grid';
import { gap, span, type Line } from './line';
import { WORDS } from './wording';

const LEFT = 3;
const RIGHT = GRID_COLUMNS - LEFT;
const SPACE_TO_SIGN = 60;

/** How the figures are counted; on the page of the signature, which must not stand alone. */
export const countingLines = (): readonly Line[] => [
  { spans: [span(GRID_COLUMNS, WORDS.countingTitle, 'sectionTitle')], keepWithNext: true },
  ...WORDS.countingRules.map((rule): Line => ({
    spans: [span(GRID_COLUMNS, rule, 'body')],
    keepWithNext: true,
  })),
];

/** Recipients on the left, the place to sign on the right, to be filled in. */
export function signatureLines(): readonly Line[] {
  const [first, last] = WORDS.recipientsToFill;
  const block: readonly Line[] = [
    { spans: [gap(GRID_COLUMNS)] },
    {
      spans: [
        span(LEFT, WORDS.recipients, 'recipientsTitle'),
        span(RIGHT, WORDS.signedFor, 'signature'),
      ],
    },
    { spans: [span(LEFT, first, 'recipients'), gap(RIGHT)] },
    { spans: [span(LEFT, last, 'recipients'), gap(RIGHT)], height: SPACE_TO_SIGN },
  ];
  return [
    ...block.map((line) => ({ ...line, keepWithNext: true })),
    { spans: [gap(LEFT), span(RIGHT, WORDS.signerToFill, 'signature')] },
  ];
}
