/** One year's days on which offices work otherwise than from Monday to Friday; "MM-DD". */
export interface OfficeYear {
  readonly year: number;
  /** Weekdays on which they are closed: holidays, days in their stead, days exchanged for a week-end's. */
  readonly closed: readonly string[];
  /** Saturdays on which they work for a day exchanged. */
  readonly open: readonly string[];
}

/**
 * The years whose days are known, by the Labour Code 2019, art. 111 (a day in the stead of a holiday at
 * the week-end) and 112 (holidays), and by what is named at each. Tết, the day beside 2 September and
 * the days exchanged are fixed each year by decision: a year is added when its decision is there, and
 * none is reckoned.
 */
export const OFFICE_YEARS: readonly OfficeYear[] = [
  {
    // Công văn 8056/VPCP-KGVX ngày 01/12/2022
    year: 2023,
    closed: [
      '01-02',
      ...['01-20', '01-23', '01-24', '01-25', '01-26'],
      ...['05-01', '05-02', '05-03'],
      ...['09-01', '09-04'],
    ],
    open: [],
  },
  {
    // Công văn 8662/VPCP-KGVX ngày 03/11/2023; 29 April exchanged for 4 May
    year: 2024,
    closed: [
      '01-01',
      ...['02-08', '02-09', '02-12', '02-13', '02-14'],
      '04-18',
      ...['04-29', '04-30', '05-01'],
      ...['09-02', '09-03'],
    ],
    open: ['05-04'],
  },
  {
    // Công văn 8726/VPCP-KGVX ngày 26/11/2024
    year: 2025,
    closed: [
      '01-01',
      ...['01-27', '01-28', '01-29', '01-30', '01-31'],
      '04-07',
      ...['04-30', '05-01', '05-02'],
      ...['09-01', '09-02'],
    ],
    open: ['04-26'],
  },
  {
    // Thông báo 9441/TB-BNV ngày 16/10/2025; Công văn 12729/VPCP-KGVX ngày 25/12/2025. The day beside
    // 2 September, and one exchanged with it, are not here: no text that names them was at hand.
    year: 2026,
    closed: [
      ...['01-01', '01-02'],
      ...['02-16', '02-17', '02-18', '02-19', '02-20'],
      '04-27',
      ...['04-30', '05-01'],
      '09-02',
    ],
    open: ['01-10'],
  },
];
