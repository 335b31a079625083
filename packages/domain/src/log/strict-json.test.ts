import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadJson, type BadJsonCode, parseStrictJson } from './strict-json.ts';

const refusal = (text: string) => {
  try {
    return { value: parseStrictJson(text) };
  } catch (error) {
    if (!(error instanceof BadJson)) throw error;
    return [error.code, error.pointer];
  }
};

describe('input is refused, with its place named, when', () => {
  test.each<[string, string, BadJsonCode, string]>([
    ['it is not JSON', '{"a":1', 'malformed-json', ''],
    ['it is empty', '', 'malformed-json', ''],
    ['it begins with a byte order mark', '\uFEFF{}', 'malformed-json', ''],
    ['a key comes twice', '{"a":1,"b":{"c":1,"c":2}}', 'duplicate-key', '/b/c'],
    ['a key comes twice, escaped', String.raw`{"a":1,"\u0061":2}`, 'duplicate-key', '/a'],
    ['a key comes twice in a list', '[{},{"x:":[1,2],"x:":0}]', 'duplicate-key', '/1/x:'],
    ['a key would be a prototype', '{"a":[{"__proto__":{}}]}', 'forbidden-key', '/a/0/__proto__'],
    ['it holds NUL', String.raw`{"a/b":"x\u0000"}`, 'nul-character', '/a~1b'],
    ['a key holds NUL', String.raw`{"\u0000":1}`, 'nul-character', '/\uFFFD'],
    ['a surrogate is alone', String.raw`["\ud83d"]`, 'lone-surrogate', '/0'],
    ['a surrogate is alone and unescaped', '["\ud83d"]', 'lone-surrogate', '/0'],
    ['surrogates are the wrong way round', String.raw`["\udc00\ud800"]`, 'lone-surrogate', '/0'],
    ['a number is too large', '{"a":1e400}', 'number-out-of-range', '/a'],
    ['a number is too small', '{"a":-1e400}', 'number-out-of-range', '/a'],
    ['a zero is negative', '[0,-0]', 'negative-zero', '/1'],
    ['a zero is negative in another way', '[-0.0e5]', 'negative-zero', '/0'],
    [
      'it is too deep',
      '['.repeat(100_000) + ']'.repeat(100_000),
      'nested-too-deep',
      '/0'.repeat(64),
    ],
  ])('%s', (_, text, code, pointer) => {
    expect(refusal(text)).toEqual([code, pointer]);
  });
});

test.each([
  String.raw`{"a":"\"\\:{","b":"\\"}`,
  String.raw`["\ud83d\ude00", "😀", "\\u0000", "::"]`,
  '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
  '{"":{"":0}}',
  ' [ 1 , 1e300 , -1.5 ] ',
  'null',
])('%s is read as JSON', (text) => {
  expect(parseStrictJson(text)).toEqual(JSON.parse(text));
});

test('whatever JSON writes is read back', () => {
  const value = fc.jsonValue({ noUnicodeString: false }).filter((v) => !hides(JSON.stringify(v)));
  fc.assert(
    fc.property(value, (value) => {
      expect(parseStrictJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

const hides = (text: string) => /\\u0000|\\ud[89a-f]|"__proto__":/i.test(text);
