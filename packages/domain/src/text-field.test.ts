import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asLine, asProse, textFault } from './text.ts';
import { emailField, lineField, phoneField, proseField, signInEmailField } from './text-field.ts';

const text = fc.string({ unit: 'binary', maxLength: 30 });

describe('a field for text', () => {
  test.for([
    ['line', lineField(20), asLine],
    ['prose', proseField(20), asProse],
  ] as const)(
    'of a %s keeps a text as it is kept, or says what is wrong with it',
    ([, field, kept]) =>
      fc.assert(
        fc.property(text, (given) => {
          const { success, data, error } = field.safeParse(given);
          const fault = textFault(given);
          // In characters, as JSON Schema counts, and not in halves of those outside the first plane.
          const { length } = [...kept(given)];
          expect(success).toBe(!fault && length > 0 && length <= 20);
          if (success) expect(data).toBe(kept(given));
          if (fault) expect(error?.issues).toMatchObject([{ params: { code: fault } }]);
        }),
        { numRuns: 2_000 },
      ),
  );

  test('of a number takes any dash and any blank', () => {
    expect(phoneField().parse(' 08\u201312\u00a034 ')).toBe('08-12 34');
    expect(phoneField().safeParse('08-XX').success).toBe(false);
  });
});

describe('an address', () => {
  test.for([
    'siv@example.org',
    ' siv@example.org\n',
    "siv.o'brien+kassa@post.example.org",
    'åsa@exämple.se',
    'siv@xn--exmple-cua.se',
  ])('is taken: %s', (address) => expect(emailField().parse(address)).toBe(address.trim()));

  test.for([
    'siv',
    'siv@example',
    'siv @example.org',
    '.siv..ek@example.org',
    'siv.@example.org',
    '<a,b;c>@example.org',
    'siv@-example.org',
    'siv@example..org',
    'siv@127.0.0.1',
    `${'s'.repeat(65)}@example.org`,
    `siv@${'e'.repeat(250)}.org`,
  ])('is not taken: %s', (address) => expect(emailField().safeParse(address).success).toBe(false));

  test('to sign in with is in ASCII, and else what an address is', () => {
    const field = signInEmailField();
    expect(field.safeParse('åsa@example.org').error?.issues).toMatchObject([
      { params: { code: 'email-outside-ascii' } },
    ]);
    expect(field.parse('asa@example.org')).toBe('asa@example.org');
  });
});
