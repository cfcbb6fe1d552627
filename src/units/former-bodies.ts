/** A kind of body that a reform ended, by the words of its name. */
export interface FormerBody {
  /** In everyday spelling; abbreviations are understood ("Sở TT&TT"). */
  readonly words: string;
  /** The first day without it; YYYY-MM-DD. */
  readonly endedOn: string;
  /** What does its work now; null where that differs from place to place. */
  readonly now: string | null;
  readonly basis: string;
}

/** Of 16 June 2025; the district level worked to the end of 30 June. */
const TWO_TIERS = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15';
/** Of 18 February 2025: its ministries work from 1 March; those of before, to the end of 28 February. */
const MINISTRIES = 'Nghị quyết số 176/2025/QH15';
/**
 * Of 28 February 2025: names the departments that every province has, none of these among them. Most
 * provinces merged theirs on 1 March, by resolutions of their own, some within the weeks after.
 */
const DEPARTMENTS = 'Nghị định số 45/2025/NĐ-CP';

/** The district level and its offices ended with the two tiers of local government on 1 July 2025. */
const DISTRICT: readonly string[] = [
  'UBND huyện',
  'UBND quận',
  'UBND thị xã',
  'UBND thị trấn',
  'UBND cấp huyện',
  'HĐND huyện',
  'HĐND quận',
  'HĐND thị xã',
  'HĐND thị trấn',
  'HĐND cấp huyện',
  'Huyện ủy',
  'Quận ủy',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Kinh tế và Hạ tầng',
  'Phòng Quản lý đô thị',
  'Phòng Tài nguyên và Môi trường',
  'Phòng Lao động - Thương binh và Xã hội',
  'Phòng Nông nghiệp và Phát triển nông thôn',
];

/** Their names hold that of one that ended. */
export const STILL_THERE: readonly string[] = ['Phòng Kinh tế, Hạ tầng và Đô thị'];

/** Merged on 1 March 2025, with the departments under them. */
const MERGED: readonly (readonly [field: string, now: string])[] = [
  ['Kế hoạch và Đầu tư', 'Tài chính'],
  ['Giao thông vận tải', 'Xây dựng'],
  ['Thông tin và Truyền thông', 'Khoa học và Công nghệ'],
  ['Tài nguyên và Môi trường', 'Nông nghiệp và Môi trường'],
  ['Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường'],
  ['Lao động - Thương binh và Xã hội', 'Nội vụ'],
];

export const FORMER_BODIES: readonly FormerBody[] = [
  ...DISTRICT.map((words) => ({ words, endedOn: '2025-07-01', now: null, basis: TWO_TIERS })),
  ...MERGED.flatMap(([field, now]) => [
    { words: `Bộ ${field}`, endedOn: '2025-03-01', now: `Bộ ${now}`, basis: MINISTRIES },
    { words: `Sở ${field}`, endedOn: '2025-03-01', now: `Sở ${now}`, basis: DEPARTMENTS },
  ]),
];

/** What in a unit's name says the district level, wherever it stands ("BCĐ ISO huyện"). */
export const FORMER_LEVELS: readonly FormerBody[] = ['huyện', 'quận', 'thị trấn', 'thị xã'].map(
  (words) => ({ words, endedOn: '2025-07-01', now: null, basis: TWO_TIERS }),
);
