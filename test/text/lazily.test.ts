import { lazily } from '../../src/text/lazily';

test('is made when it is first asked for, and only once', () => {
  let times = 0;
  const table = lazily(() => ({ made: ++times }));
  expect(times).toBe(0);
  expect(table()).toBe(table());
  expect(times).toBe(1);
});
