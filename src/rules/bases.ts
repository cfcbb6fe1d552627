import type { Wording } from './rule';

/** A clause of ISO 9001:2015, cited alike in both languages: "6.2.2 d". */
export const iso9001 = (clause: string): Wording => {
  const cited = `ISO 9001:2015 ${clause}`;
  return { vi: cited, en: cited };
};

/** What the plan says in one place must agree with what it says in another. */
export const CONSISTENCY: Wording = {
  vi: 'Tính nhất quán của kế hoạch',
  en: 'Consistency of the plan',
};

/** What a table must have to be a plan. */
export const TABLE_STRUCTURE: Wording = {
  vi: 'Cấu trúc bảng kế hoạch',
  en: 'Structure of the plan table',
};

/** How the rows of a plan are set out. */
export const TABLE_LAYOUT: Wording = {
  vi: 'Thể thức trình bày bảng kế hoạch',
  en: 'Layout of the plan table',
};

/** The due date that the plan itself gives. */
export const OWN_DUE_DATE: Wording = {
  vi: 'Thời hạn ghi trong kế hoạch; ISO 9001:2015 6.2.2 d',
  en: 'The due date in the plan; ISO 9001:2015 6.2.2 d',
};
