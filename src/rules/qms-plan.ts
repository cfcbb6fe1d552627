import type { ActivityType } from '../plan/activity-type';
import type { Activity, Plan } from '../plan/plan';
import { fold } from '../text/fold';

const NAMED = /(?<![a-z0-9])(?:iso|tcvn|htqlcl)(?![a-z])|he thong quan ly chat luong/;
const OF_A_QMS: ReadonlySet<ActivityType> = new Set([
  'audit',
  'review',
  'objectives',
  'policy',
  'correction',
  'announcement',
]);
const AT_LEAST = 2;
const AT_LEAST_SHARE = 1 / 4;

const isAboutQms = ({ content, types }: Activity): boolean =>
  types.some((type) => OF_A_QMS.has(type)) || NAMED.test(fold(content));

/**
 * Whether the plan is one of the quality management system: its title says so, or a good part of
 * its activities do. One line about ISO in a long plan of another field makes it none.
 */
export function isQmsPlan({ title, activities }: Plan): boolean {
  if (NAMED.test(fold(title))) return true;
  const about = activities.filter(isAboutQms).length;
  return about >= AT_LEAST && about >= activities.length * AT_LEAST_SHARE;
}
