/** What an activity is about; one may be about several. */
export const ACTIVITY_TYPES = [
  'plan',
  'objectives',
  'policy',
  'training',
  'procedures',
  'audit',
  'correction',
  'review',
  'announcement',
  'report',
  'inspection',
  'improvement',
  'committee',
  'risk',
  'satisfaction',
] as const;

export type ActivityType = (typeof ACTIVITY_TYPES)[number];
