/** Requirement sets by name with the highest version that is there: `{ ExcelApi: '1.14' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The requirement set from which on a member is there. */
export interface Gate {
  readonly set: string;
  readonly version: string;
}

/** Whether the sets hold what the gate asks for: 1.10 is above 1.9. */
export function isThere(gate: Gate, sets: RequirementSets): boolean {
  const version = sets[gate.set];
  return version !== undefined && rank(version) >= rank(gate.version);
}

function rank(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}
