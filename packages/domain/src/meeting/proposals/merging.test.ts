import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merged, rebased } from './merging.ts';

const clause = 'att föreningen bygger ett hus av trä vid sjön under 2026';
const word = fc.constantFrom(
  'att',
  'bygga',
  'ett',
  'hus',
  'av',
  'trä',
  'vid',
  'sjön',
  'ån',
  'sten',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const anything = fc.oneof(sentence, fc.string({ maxLength: 20 }));
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** A text, and changes of it at places that lie apart. */
const apart = fc
  .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 4, maxLength: 12 })
  .chain((numbers) => {
    const words = numbers.map((n) => `w${n}`);
    return fc.tuple(
      fc.constant(words),
      fc.array(fc.constantFrom('replace', 'remove', 'after', 'keep'), {
        minLength: words.length,
        maxLength: words.length,
      }),
    );
  })
  .map(([words, kinds]) => {
    const changes = kinds.flatMap((kind, i) =>
      i % 2 === 1 && kind !== 'keep' ? [{ i, kind, put: `new${i}` }] : [],
    );
    const change = ({ i, kind, put }: (typeof changes)[number]) =>
      words.flatMap((each, at) => {
        if (at !== i) return [each];
        if (kind === 'remove') return [];
        return kind === 'replace' ? [put] : [each, put];
      });
    return {
      original: words.join(' '),
      changes,
      wordings: changes.map((c) => change(c).join(' ')),
    };
  });

describe('new wordings of one text', () => {
  test('that touch different words make one text together', () => {
    expect(
      merged(clause, [
        clause.replace('trä', 'sten'),
        clause.replace('2026', '2027'),
        clause.replace('ett hus', 'ett stort hus'),
      ]),
    ).toBe('att föreningen bygger ett stort hus av sten vid sjön under 2027');
  });
  test('that touch the same words make none', () => {
    const sten = clause.replace('trä', 'sten');
    expect(merged(clause, [sten, clause.replace('av trä', 'av tegel')])).toBeUndefined();
    expect(merged(clause, [sten, sten])).toBeUndefined();
    expect(merged(clause, [sten, 'att sälja tomten'])).toBeUndefined();
  });
  test('that put something in at the same place make none', () => {
    expect(
      merged('att köpa tio stolar', ['att köpa tio röda stolar', 'att köpa tio stora stolar']),
    ).toBeUndefined();
    expect(merged('att köpa', ['att köpa nu', 'att köpa allt'])).toBeUndefined();
  });
  test('may change a word and add one beside it', () => {
    expect(
      merged('att köpa tio stolar', ['att köpa tolv stolar', 'att köpa tio röda stolar']),
    ).toBe('att köpa tolv röda stolar');
  });
  test('keep a mentioned person whole', () => {
    const [one, other] = ['a', 'b'].map((c) => `@{${c.repeat(8)}-0000-4000-8000-000000000001}`);
    expect(
      merged(`att välja ${one} i år`, [`att välja ${other} i år`, `att välja ${one} nästa år`]),
    ).toBe(`att välja ${other} nästa år`);
  });
});

describe('merging', () => {
  test('of one wording is that wording, whatever it is', () => {
    fc.assert(
      fc.property(anything, anything, (original, wording) => {
        expect(merged(original, [wording])).toBe(wording);
        expect(merged(original, [original, wording])).toBe(wording);
      }),
    );
  });
  test('gives the same in any order', () => {
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 4 }), (original, wordings) => {
        expect(merged(original, wordings.toReversed())).toBe(merged(original, wordings));
      }),
    );
  });
  test('of changes that lie apart has every change and loses no other word', () => {
    fc.assert(
      fc.property(apart, ({ original, changes, wordings }) => {
        const together = merged(original, wordings);
        const expected = wordsOf(original).flatMap((each, at) => {
          const here = changes.find(({ i }) => i === at);
          if (!here) return [each];
          if (here.kind === 'remove') return [];
          return here.kind === 'replace' ? [here.put] : [each, here.put];
        });
        expect(wordsOf(together ?? '')).toEqual(expected);
      }),
    );
  });
  test('puts nothing together that neither text nor wordings have', () => {
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 3 }), (original, wordings) => {
        const known = new Set([original, ...wordings].flatMap(wordsOf));
        const made = wordsOf(merged(original, wordings) ?? '');
        expect(made.filter((each) => !known.has(each))).toEqual([]);
      }),
    );
  });
});

test('a wording of the text as already changed is carried over to the text itself', () => {
  const changed = clause.replace('trä', 'sten');
  const onChanged = changed.replace('2026', '2027');
  expect(rebased(clause, changed, onChanged)).toBe(clause.replace('2026', '2027'));
  expect(rebased(clause, changed, changed.replace('sten', 'tegel'))).toBeUndefined();
});
