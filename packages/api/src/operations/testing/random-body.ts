import fc from 'fast-check';
import { arbitraryOf, type Schema } from '../../testing/arbitrary-of.ts';

/** Ids that answers have given, by the name they had there. */
export type KnownIds = Map<string, string[]>;

/** Stands for an id of that name; `fillIn` puts one there when the request is sent. */
const knownId = (name: string) => fc.nat({ max: 999 }).map((n) => `@id-${name}-${n}@`);

export const fillIn = (text: string, ids: KnownIds) =>
  text.replace(/@id-(\w+)-(\d+)@/g, (_, name: string, n: string) => {
    const some = ids.get(name) ?? ids.get('personId')!;
    return some[Number(n) % some.length]!;
  });

/** Learns the ids in an answer. */
export const learnIds = (answer: unknown, ids: KnownIds) => {
  if (typeof answer !== 'object' || answer === null) return;
  for (const [name, value] of Object.entries(answer)) {
    const some = ids.get(name) ?? [];
    if (name.endsWith('Id') && typeof value === 'string' && !some.includes(value))
      ids.set(name, [...some, value]);
    learnIds(value, ids);
  }
};

/** Values for a JSON Schema of a request: mostly what it asks for, now and then something else altogether. */
export const bodyFor = (
  schema: Schema,
  schemas: Readonly<Record<string, unknown>>,
  name = 'personId',
) => arbitraryOf({ text, number: numberOf, bend, schemas })(schema, name);

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('\0', '\ud800', 'x'.repeat(20_000), 1e308, -0, 2 ** 53, '__proto__', [], {}),
);

const bend = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 60, arbitrary: value },
    { weight: 1, arbitrary: strange },
    { weight: 1, arbitrary: fc.tuple(value, strange, fc.nat()).map(spoilt) },
  );

/** An object with one field too many, and perhaps one too few. */
const spoilt = ([value, extra, n]: [unknown, unknown, number]) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value);
  return { ...Object.fromEntries(fields.filter((_, i) => i !== n % (fields.length + 1))), extra };
};

const numberOf = ({ minimum = -3, maximum = 40 }: Schema) =>
  fc.oneof(
    fc.integer({ min: minimum, max: Math.max(minimum, Math.min(maximum, minimum + 40)) }),
    fc.constantFrom(minimum, maximum),
  );

const text = (
  { format = '', pattern, minLength = 0, maxLength = 200 }: Schema,
  name: string,
): fc.Arbitrary<string> => {
  if (format === 'uuid')
    return fc.oneof({ weight: 19, arbitrary: knownId(name) }, { weight: 1, arbitrary: fc.uuid() });
  const known = formats[format];
  if (known) return known;
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) });
};

const near = { min: new Date('2023-01-01'), max: new Date('2027-12-31') };
const far = { min: new Date('0000-01-01'), max: new Date('9999-12-31') };
const moment = fc.oneof(
  { weight: 4, arbitrary: fc.date({ ...near, noInvalidDate: true }) },
  { weight: 1, arbitrary: fc.date({ ...far, noInvalidDate: true }) },
);

const formats: Record<string, fc.Arbitrary<string>> = {
  'date-time': moment.map((date) => date.toISOString()),
  date: moment.map((date) => date.toISOString().slice(0, 10)),
  email: fc.emailAddress(),
};
