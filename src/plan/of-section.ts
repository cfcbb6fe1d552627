import { fold } from '../text/fold';
import { namesUnits } from '../units/names-units';
import type { ActivityType } from './activity-type';

/** "Đợt 1", "Lần thứ hai" */
const TURN = /^(?:dot|lan|vong|ky) (?:thu )?(?:\d{1,2}|[ivx]{1,4}|nhat|hai|ba)\b/;

/**
 * What an activity is about by the title that it stands under, where its own words say no more than
 * whom or which turn it is about: "Văn phòng Sở" under "Đánh giá nội bộ tại các đơn vị".
 */
export function typesOfSection(
  content: string,
  section: string | null,
  typesOf: (text: string) => readonly ActivityType[],
): readonly ActivityType[] {
  const types = section === null ? [] : typesOf(section);
  return types.length > 0 && (TURN.test(fold(content)) || namesUnits(content)) ? types : [];
}
