/** A responsible unit that a cell names. */
export interface Unit {
  /** Its full name: "Ban Chỉ đạo ISO huyện" for "BCĐ ISO huyện". */
  readonly name: string;
  /** The part of the cell that names it, tidied. */
  readonly text: string;
  /** `lead` also where the cell does not say who leads. */
  readonly role: 'lead' | 'support';
  /** Many at once: "các phòng, đơn vị". */
  readonly group: boolean;
}
