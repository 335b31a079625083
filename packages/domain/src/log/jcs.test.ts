import { describe, expect, test } from 'vitest';
import { jcs, NotCanonicalError } from './jcs.ts';

const code = (value: unknown) => {
  try {
    return jcs(value);
  } catch (error) {
    if (!(error instanceof NotCanonicalError)) throw error;
    return [error.code, error.pointer];
  }
};

// RFC 8785, 3.2.2
test('the example of the RFC is written as the RFC has it', () => {
  const input = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  expect(jcs(JSON.parse(input))).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

// RFC 8785, appendix B
test.each([
  [0, '0'],
  [-0, '0'],
  [5e-324, '5e-324'],
  [-5e-324, '-5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e+308'],
  [9007199254740992, '9007199254740992'],
  [295147905179352830000, '295147905179352830000'],
  [9.999999999999997e22, '9.999999999999997e+22'],
  [1e23, '1e+23'],
  [1.0000000000000001e23, '1.0000000000000001e+23'],
  [999999999999999700000, '999999999999999700000'],
  [999999999999999900000, '999999999999999900000'],
  [1e21, '1e+21'],
  [9.999999999999997e-7, '9.999999999999997e-7'],
  [0.000001, '0.000001'],
  [333333333.3333332, '333333333.3333332'],
  [333333333.33333325, '333333333.33333325'],
  [333333333.3333333, '333333333.3333333'],
  [-0.0000033333333333333333, '-0.0000033333333333333333'],
  [1424953923781206.2, '1424953923781206.2'],
])('the number %d is written %s', (value, text) => {
  expect(jcs(value)).toBe(text);
});

describe('no canonical form is given to', () => {
  test.each<[string, unknown, string, string]>([
    ['NUL', { a: ['\0'] }, 'nul-character', '/a/0'],
    ['NUL in a key', { '\0': 1 }, 'nul-character', '/\0'],
    ['a lone surrogate', { a: '\ud800' }, 'lone-surrogate', '/a'],
    ['a lone surrogate in a key', { '\udc00': 1 }, 'lone-surrogate', '/\udc00'],
    ['what 1e400 reads as', JSON.parse('[1e400]'), 'number-out-of-range', '/0'],
    ['no number', { a: { b: Number.NaN } }, 'number-out-of-range', '/a/b'],
    ['a bigint', 1n, 'not-json', ''],
    ['a date', { 'a~/b': new Date(0) }, 'not-json', '/a~0~1b'],
    ['a hole in a list', [undefined], 'not-json', '/0'],
    ['a function', { a: () => 1 }, 'not-json', '/a'],
  ])('%s', (_, value, name, pointer) => {
    expect(code(value)).toEqual([name, pointer]);
  });
});

test('a property that is undefined is not there', () => {
  expect(jcs({ b: undefined, a: 1 })).toBe('{"a":1}');
});
