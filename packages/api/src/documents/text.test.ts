import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowing } from './text.ts';

describe('a text that flows', () => {
  test('may divide its long words, from their fourth letter on', () => {
    const said = 'Mötet diskuterade förslaget till kommunikationsplan för föreningen i kommunen.';
    expect(flowing(said)).toEqual([
      'Mötet diskuterade förslaget till kom',
      'munikationsplan',
      ' för föreningen i kommunen.',
    ]);
  });

  test('is whole where it is short or its words are', () => {
    expect(flowing('Föreningsadministratören')).toBe('Föreningsadministratören');
    const short = 'Mötet gick hem i tid den här gången, och det var det ingen som hade trott.';
    expect(flowing(short)).toBe(short);
  });

  test('says what it said, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (said) => {
        expect([flowing(said)].flat().join('')).toBe(said);
      }),
    );
  });
});
