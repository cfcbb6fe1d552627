/** All jobs as one part of the program, which the desk fetches when the first of them is asked for. */
export { check } from '../../jobs/check';
export { clearMarks } from '../../jobs/clear-marks';
export { convertText } from '../../jobs/convert-text';
export { highlight } from '../../jobs/highlight';
export { previewReport } from '../../jobs/preview-report';
export { choicesIn } from '../../plan/choices';
export { settling } from '../../plan/settled';
export { settles } from '../../timeline/choices';
export { record, recordPlaces, undo } from '../../jobs/record';
export { report } from '../../jobs/report';
export { sayChoice } from '../../jobs/say-choice';
export { saveSettings } from '../../jobs/save-settings';
export { groupByUnit } from './unit-groups';
