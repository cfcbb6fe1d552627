import type { View } from '../desk/state';
import { drawing, type Icon } from './drawing';
import type { Severity } from '../../rules/rule';

export const CheckIcon = drawing(
  <>
    <path d="M15.5 9.5V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v10A1.5 1.5 0 0 0 5 16.5h4" />
    <path d="M6.5 7h6M6.5 10h3.5" />
    <path d="m11.5 14.5 2 2 4-4.5" />
  </>,
);

export const OverdueIcon = drawing(
  <>
    <circle cx="10" cy="10.5" r="6.75" />
    <path d="M10 6.75v4l2.5 1.5" />
    <path d="M3 4.25 5 2.5M17 4.25 15 2.5" />
  </>,
);

export const RecordIcon = drawing(
  <>
    <path d="M12.75 4.25 15.75 7.25 7.5 15.5l-4 1 1-4z" />
    <path d="m11 6 3 3" />
  </>,
);

export const ReportIcon = drawing(
  <>
    <path d="M5.5 2.75h6l3.5 3.5v11h-9.5z" />
    <path d="M8 14v-2.5M10.25 14V9.5M12.5 14v-3.5" />
  </>,
);

export const SettingsIcon = drawing(
  <>
    <path d="M3 6h7.5M14.5 6H17M3 14h2.5M9.5 14H17" />
    <circle cx="12.5" cy="6" r="2" />
    <circle cx="7.5" cy="14" r="2" />
  </>,
);

export const VIEW_ICONS: Readonly<Record<View, Icon>> = {
  check: CheckIcon,
  overdue: OverdueIcon,
  record: RecordIcon,
  report: ReportIcon,
  settings: SettingsIcon,
};

export const ErrorIcon = drawing(
  <>
    <circle cx="10" cy="10" r="7.75" fill="currentColor" stroke="none" />
    <path d="m7.25 7.25 5.5 5.5M12.75 7.25l-5.5 5.5" stroke="var(--icon-ground)" />
  </>,
);

export const WarningIcon = drawing(
  <>
    <path d="M10 2.75 18 17H2z" fill="currentColor" stroke="currentColor" />
    <path d="M10 8v4M10 14.4v.1" stroke="var(--icon-ground)" />
  </>,
);

export const HintIcon = drawing(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 9v4.5M10 6.4v.1" />
  </>,
);

export const SEVERITY_ICONS: Readonly<Record<Severity, Icon>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  hint: HintIcon,
};

export const DoneIcon = drawing(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="m6.75 10.25 2.25 2.25 4.25-4.75" />
  </>,
);

export const TableIcon = drawing(<path d="M3 4.5h14v11H3zM3 8h14M3 11.75h14M8 8v7.5" />);

export const CalendarIcon = drawing(
  <>
    <rect x="3" y="4" width="14" height="13" rx="1.5" />
    <path d="M3 8h14M7 2.5v3M13 2.5v3" />
  </>,
);

export const CloseIcon = drawing(<path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />);

export const UndoIcon = drawing(
  <>
    <path d="M4 8.5h8a4 4 0 0 1 0 8H8" />
    <path d="M7 5 3.5 8.5 7 12" />
  </>,
);
