import { weigh, type Outcome } from '../../src/progress/weigh';

test.each<[Outcome[], string | null]>([
  [[], null],
  [['done'], 'done'],
  [['step'], 'inProgress'],
  [['step', 'done'], 'done'],
  [['done', 'step'], 'inProgress'],
  [['done', 'open'], 'inProgress'],
  [['done', 'notBegun'], 'inProgress'],
  [['done', 'toCome'], 'inProgress'],
  [['notBegun'], 'notStarted'],
  [['notBegun', 'toCome'], 'notStarted'],
  [['toCome'], 'inProgress'],
  [['notDone'], 'notStarted'],
  [['done', 'notDone'], 'done'],
  [['time'], 'unknown'],
  [['time', 'done'], 'done'],
  [['suspended', 'done'], 'suspended'],
  [['done', 'cancelled'], 'cancelled'],
])('%j: %s', (outcomes, state) => {
  expect(weigh(outcomes)).toBe(state);
});
