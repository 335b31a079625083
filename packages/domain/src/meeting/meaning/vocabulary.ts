import { z } from 'zod';
import { PlausibleDate } from '../../plausible.ts';
import { lineField, proseField } from '../../text-field.ts';

const id = z.uuid();
const most = 1_000_000_000_00;

/** What a clause does where it carries, as data beside its words; the fields of a text and a day are those of a command or of the log. */
const meanings = <Text extends z.ZodType<string>, Day extends z.ZodType<string>>(given: {
  readonly line: (most: number) => Text;
  readonly prose: (most: number) => Text;
  readonly day: Day;
  /** "lott och år", which "per" is said before. */
  readonly unit: Text;
}) =>
  z.discriminatedUnion('kind', [
    /** A version of a text is adopted; `version` is what it is called. */
    z.strictObject({
      kind: z.literal('text'),
      textId: id,
      versionId: id,
      title: given.line(200),
      version: given.line(40),
      text: given.prose(400_000),
    }),
    /** Some lines of that text are changed. */
    z.strictObject({
      kind: z.literal('lines'),
      operation: z.enum(['insert', 'delete', 'replace']),
      from: z.int().min(0).max(100_000),
      to: z.int().min(0).max(100_000),
      text: given.prose(100_000),
    }),
    /** A fee, in öre. `from` is null where nobody said since when. */
    z.strictObject({
      kind: z.literal('fee'),
      name: given.line(100),
      amount: z.int().min(0).max(most),
      unit: given.unit,
      from: given.day.nullable(),
    }),
    /** A group is founded, or gets more people. What is null nobody said. */
    z.strictObject({
      kind: z.literal('group'),
      bodyId: id,
      founds: z.boolean(),
      name: given.line(200),
      mandate: given.prose(10_000),
      personIds: z.array(id).max(200),
      convenerId: id.nullable(),
      least: z.int().min(1).max(10_000).nullable(),
      most: z.int().min(1).max(10_000).nullable(),
      endsOn: given.day.nullable(),
      reportsTo: id.nullable(),
    }),
  ]);

export const Meaning = meanings({
  line: () => z.string(),
  prose: () => z.string(),
  day: z.iso.date(),
  unit: z.string(),
});
export type Meaning = z.infer<typeof Meaning>;
export type MeaningOf<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

export const GivenMeaning = meanings({
  line: (longest) => lineField(longest),
  prose: (longest) => proseField(longest, 0),
  day: PlausibleDate,
  unit: lineField(100).overwrite((unit) => unit.replace(/^per\s+/i, '')),
});
