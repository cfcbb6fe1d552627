import { contrast, inkOn } from '../../../src/web/sheet/ink';

test('contrast as WCAG reckons it', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
  expect(contrast('FFFFFF', '777777')).toBeCloseTo(4.48, 2);
});

test('a colour is kept where it can be read, else black or white', () => {
  expect(inkOn('FFFFFF', 'C00000')).toBe('C00000');
  expect(inkOn('FFFFFF', 'FFFFFF')).toBe('000000');
  expect(inkOn('292929', '000000')).toBe('FFFFFF');
  expect(inkOn('1F3864', null)).toBe('FFFFFF');
  expect(inkOn('FFF2CC', null)).toBe('000000');
});
