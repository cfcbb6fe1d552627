import { fitHeight } from './fit-height';
import type { Lettering } from './text-width';

/** An agency as an official heading has it: above it, where it is named, the one that it belongs to. */
export interface Agency {
  readonly superior: string;
  readonly own: string;
}

/** Kinds of places that a people's committee is of. */
const PLACE = '(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU)';
const SUPERIOR = `(?:(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) ${PLACE}|BỘ|SỞ)`;
/** Words that the names of bodies begin with; "trường" alone ends other names, "Môi trường". */
const BODY =
  '(?:SỞ|PHÒNG|BAN|CỤC|CHI CỤC|TỔNG CỤC|TRUNG TÂM|VĂN PHÒNG|THANH TRA|VIỆN|BỆNH VIỆN|TRẠM|TRƯỜNG (?:ĐẠI HỌC|CAO ĐẲNG|TRUNG HỌC|TRUNG CẤP|TIỂU HỌC|MẦM NON|MẪU GIÁO|PHỔ THÔNG|CHÍNH TRỊ|THPT|THCS|TH))';
const UNDER = new RegExp(`^(${SUPERIOR} \\S.*?) (${BODY} .+)$`);
/** Where a name that takes two lines is broken: before the place that it is of, else before "và". */
const BREAKS = [new RegExp(` (?=${PLACE} )`), / (?=VÀ )/];

/** "UBND tỉnh Quảng Ngãi Sở Y tế": the department, under the committee; both in capitals. */
export function agencyOf(words: string): Agency {
  const name = words.toUpperCase();
  const [, superior = '', own = name] = UNDER.exec(name) ?? [];
  return { superior, own };
}

/** A name as it stands over columns of that width, broken where it takes several lines. */
export function inLines(name: string, width: number, lettering: Lettering): string {
  if (fitHeight(name, width, lettering) === fitHeight('', width, lettering)) return name;
  const place = BREAKS.find((each) => each.test(name));
  return place ? name.replace(place, '\n') : name;
}
