import { z } from 'zod';

const id = z.uuid();

export const ImportPeopleBody = z.strictObject({
  text: z
    .string()
    .max(2_000_000)
    .describe('The file as text: CSV with the names of its columns in the first row'),
  preview: z
    .boolean()
    .describe('Writes nothing: says what would be written, and which rows are wrong'),
  plan: z
    .string()
    .max(64)
    .optional()
    .describe('What was seen in the preview: refused where the register has changed since'),
  withoutFaulty: z
    .boolean()
    .default(false)
    .describe('Leaves out the rows that are wrong; else one such row refuses all'),
  sharesEmail: z
    .boolean()
    .default(false)
    .describe('That whoever has the address of another is another person'),
});
export type ImportPeopleBody = z.input<typeof ImportPeopleBody>;

export const PlannedRow = z
  .object({
    line: z.int().describe('The line of the file that it begins on'),
    what: z.enum(['new', 'changed', 'same']).describe('What becomes of the person'),
    personId: id.nullable().describe('Who it is in the register; null where they are new'),
    name: z.string().describe('What the person is called'),
    changes: z
      .array(
        z.object({
          field: z.enum(['email', 'phone', 'memberSince']).describe('What is changed'),
          was: z.string().nullable().describe('What stood there; null where nothing did'),
          is: z.string().describe('What the file says'),
        }),
      )
      .describe('What the file says that the register does not'),
  })
  .meta({ id: 'ImportedPerson' });
export type PlannedRow = z.infer<typeof PlannedRow>;

export const FaultyRow = z
  .object({
    line: z.int().describe('The line of the file that it begins on'),
    name: z.string().describe('What the row calls the person'),
    code: z.string().describe('What is wrong with it'),
    field: z.string().nullable().describe('In which field; null where it is the whole row'),
    facts: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .describe('What the code’s sentence says'),
  })
  .meta({ id: 'FaultyImportRow' });
export type FaultyRow = z.infer<typeof FaultyRow>;

const Imported = z.object({
  rows: z.array(PlannedRow).describe('What is right, in the order of the file'),
  faults: z.array(FaultyRow).describe('What is wrong, in the order of the file'),
  ignored: z.array(z.string()).describe('The columns that say nothing that the register holds'),
  plan: z.string().describe('For `plan`, when it is confirmed'),
});
export type Imported = z.infer<typeof Imported>;

export const PeopleImported = z.object({
  imported: Imported.nullable().describe(
    'What was done, or would be; null where it was done before',
  ),
});
export type PeopleImported = z.infer<typeof PeopleImported>;
