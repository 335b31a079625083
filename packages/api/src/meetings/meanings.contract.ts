import { GivenMeaning, lineField } from '@klubba/domain';
import { z } from 'zod';

const id = z.uuid();
const [, lines, fee, group] = GivenMeaning.options;
const { name, mandate, personIds, convenerId, least, most, endsOn, reportsTo } = group.shape;

/** What a clause does where it carries, beside its words. */
export const MeaningBody = z.discriminatedUnion('kind', [
  /** A version of a text is adopted: one that was written, or one adopted earlier, by its decision. */
  z.strictObject({ kind: z.literal('text'), textId: id, versionId: id }),
  lines,
  fee.extend({ from: fee.shape.from.default(null) }),
  /** A group is founded with its name; with `bodyId` one that there is gets more people. */
  z.strictObject({
    kind: z.literal('group'),
    bodyId: id.optional(),
    name: name.optional(),
    mandate: mandate.optional(),
    personIds: personIds.default([]),
    /** Those in it whom the register of people does not know. */
    names: z.array(lineField(200)).max(200).default([]),
    /** Whoever of those convenes it. */
    convenerName: lineField(200).optional(),
    convenerId: convenerId.default(null),
    least: least.default(null),
    most: most.default(null),
    endsOn: endsOn.default(null),
    reportsTo: reportsTo.default(null),
  }),
]);
export type MeaningBody = z.output<typeof MeaningBody>;
/** As it is sent. */
export type MeaningSent = z.input<typeof MeaningBody>;
