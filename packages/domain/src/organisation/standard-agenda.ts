import { z } from 'zod';
import { fact } from '../event.ts';
import { ItemKind, MatterKind, MeetingKind } from '../meeting/vocabulary.ts';
import { lineField } from '../text-field.ts';

/**
 * What stands on every agenda of a kind of meeting, in its order; `level` is how far beneath the one before it, `number` its own where it
 * has one. For one body, or for every body that has none of its own (null). No items: as usual again.
 */
export const KeepStandardAgenda = z.strictObject({
  type: z.literal('KeepStandardAgenda'),
  kind: MeetingKind,
  bodyId: z.uuid().nullable(),
  items: z
    .array(
      z.strictObject({
        title: lineField(300),
        kind: ItemKind,
        matter: MatterKind,
        level: z.int().min(0),
        number: lineField(20).nullable(),
      }),
    )
    .max(200),
});
export type KeepStandardAgenda = z.infer<typeof KeepStandardAgenda>;

export const StandardAgendaKept = fact('StandardAgendaKept', 1, {
  kind: MeetingKind,
  bodyId: z.uuid().nullable(),
  items: z.array(
    z.strictObject({
      title: z.string(),
      kind: ItemKind,
      matter: MatterKind,
      level: z.int(),
      number: z.string().nullable(),
    }),
  ),
});

export type StandardAgenda = Omit<z.infer<typeof StandardAgendaKept>, 'type' | 'v'>;

/** The agendas with one more, in the place of the one that it replaces. */
export const withStandardAgenda = (
  agendas: readonly StandardAgenda[],
  { type: _, v: __, ...kept }: z.infer<typeof StandardAgendaKept>,
) => {
  const others = agendas.filter((one) => one.kind !== kept.kind || one.bodyId !== kept.bodyId);
  return kept.items.length > 0 ? [...others, kept] : others;
};
