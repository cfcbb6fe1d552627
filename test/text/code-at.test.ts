import { codeAt } from '../../src/text/code-at';

test('the code unit at a place, however the text came to be; NaN outside', () => {
  const whole = 'Họp xem xét của lãnh đạo 🙂';
  const texts = [whole, whole.slice(4), `${whole}; ${whole}`, [...whole].join(''), ''];
  for (const text of texts) {
    const codes = Array.from({ length: text.length + 2 }, (_, place) => codeAt(text, place));
    expect(codes).toEqual([...text.split('').map((letter) => letter.charCodeAt(0)), NaN, NaN]);
  }
});
