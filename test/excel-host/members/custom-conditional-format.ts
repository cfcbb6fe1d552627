import type { HostClass, HostObject, Json } from '../host-class';
import { readColor } from '../model/colors';
import type { RuleLook } from '../model/rule';
import { asFlag, asText } from './arguments';
import type { ConditionalFormat } from './conditional-format';
import { hostClassOf, invalidArgument } from './host-class-of';
import { requireFormula } from './named-item';

/** A conditional format that a formula decides. */
export class CustomConditionalFormat implements HostObject {
  readonly type: HostClass = CUSTOM;
  readonly id = null;

  constructor(readonly of: ConditionalFormat) {}
}

class FormulaRule extends CustomConditionalFormat {
  override readonly type: HostClass = RULE;
}
class RuleFormat extends CustomConditionalFormat {
  override readonly type: HostClass = FORMAT;
}
class RuleFont extends CustomConditionalFormat {
  override readonly type: HostClass = FONT;
}
class RuleFill extends CustomConditionalFormat {
  override readonly type: HostClass = FILL;
}

/** What does not begin with "=" is a text, as in Excel: a rule that is never true. */
function setFormula({ of }: FormulaRule, value: Json): void {
  of.requireChangeable();
  const said = asText(value);
  const formula = said.startsWith('=') ? said : `="${said.replaceAll('"', '""')}"`;
  requireFormula(formula);
  of.rule.formulas = [formula.slice(1)];
}

function setLook({ of }: CustomConditionalFormat, look: Partial<RuleLook>): void {
  of.requireChangeable();
  of.rule.look = { ...of.rule.look, ...look };
}

function color(value: Json): string {
  const read = readColor(asText(value));
  if (read === null) throw invalidArgument();
  return read;
}

const CUSTOM: HostClass = hostClassOf('CustomConditionalFormat', CustomConditionalFormat, {
  navigation: {
    Rule: ({ of }) => new FormulaRule(of),
    Format: ({ of }) => new RuleFormat(of),
  },
});

const RULE: HostClass = hostClassOf('ConditionalFormatRule', FormulaRule, {
  scalars: {
    Formula: ({ of }) => {
      const [formula] = of.rule.formulas;
      return formula === undefined ? '' : `=${formula}`;
    },
  },
  writable: { Formula: setFormula },
});

const FORMAT: HostClass = hostClassOf('ConditionalRangeFormat', RuleFormat, {
  navigation: {
    Font: ({ of }) => new RuleFont(of),
    Fill: ({ of }) => new RuleFill(of),
  },
});

const FONT: HostClass = hostClassOf('ConditionalRangeFont', RuleFont, {
  scalars: {
    Color: ({ of }) => of.rule.look.fontColor ?? '',
    Bold: ({ of }) => of.rule.look.bold,
    Italic: ({ of }) => of.rule.look.italic,
  },
  writable: {
    Color: (self, value) => setLook(self, { fontColor: color(value) }),
    Bold: (self, value) => setLook(self, { bold: asFlag(value) }),
    Italic: (self, value) => setLook(self, { italic: asFlag(value) }),
  },
});

const FILL: HostClass = hostClassOf('ConditionalRangeFill', RuleFill, {
  scalars: { Color: ({ of }) => of.rule.look.fill ?? '' },
  writable: { Color: (self, value) => setLook(self, { fill: color(value) }) },
});
