import { sayDay, yearOf } from '../../timeline/day';
import { readTimeline } from '../../timeline/read';
import type { Command } from '../command';
import { textsOf } from './read-texts';

/** `timeline TEXT…` or `timeline -` */
export const timelineCommand: Command = (options) => {
  const year = options.year ?? yearOf(options.asOf);
  const lines = textsOf(options).map((text) => {
    const timeline = readTimeline(text, year);
    if (options.format === 'json') return JSON.stringify(timeline);
    const days = timeline.occurrences.map(({ from, due }) => `${sayDay(from)}–${sayDay(due)}`);
    return [text, timeline.kind, days.join('; ')].join('\t').trimEnd();
  });
  return Promise.resolve({ output: lines.join('\n'), exitCode: 0 });
};
