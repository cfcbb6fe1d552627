/** An abbreviation that offices write, and what it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  /** It stands for this only where one of these words comes right before it ("P" after "UBND": phường). */
  readonly after?: readonly string[];
  /** It stands for this only where one of these words comes right after it ("BCH Quân sự": Ban Chỉ huy). */
  readonly before?: readonly string[];
  /** It stands for this only where a name begins ("HT": Hiệu trưởng). */
  readonly begins?: true;
  /** It stands for this only where a name ends after it ("LĐ, TP": Trưởng phòng). */
  readonly ends?: true;
  /** It stands for this only before the field of such a body ("CC Thủy lợi": Chi cục). */
  readonly named?: string;
  /** A name keeps it as it is: everybody writes UBND. */
  readonly stays?: true;
  /** Where the body itself came or went with a reform; YYYY-MM-DD. Read whatever the year. */
  readonly inForceFrom?: string;
  readonly inForceTo?: string;
}
