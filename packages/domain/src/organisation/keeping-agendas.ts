import { refuse } from '../decider.ts';
import type { MeetingKind } from '../meeting/vocabulary.ts';
import type { OrganisationEvent } from './events.ts';
import type { KeepStandardAgenda } from './standard-agenda.ts';
import type { Organisation } from './state.ts';

/** An item lies under one that is there, and no two have one number. */
export const keepStandardAgenda = (
  organisation: Organisation,
  { type: _, ...agenda }: KeepStandardAgenda,
) => {
  const { bodyId, items } = agenda;
  if (bodyId && !organisation.bodies.has(bodyId)) return refuse('body-not-found', 'bodyId');
  const skips = items.findIndex(({ level }, index) => level > (items[index - 1]?.level ?? -1) + 1);
  if (skips >= 0)
    return refuse('agenda-level-skipped', `items/${skips}/level`, { place: skips + 1 });
  const twice = items.findIndex(
    ({ number }, index) =>
      number !== null && items.findIndex((one) => one.number === number) < index,
  );
  if (twice >= 0)
    return refuse('number-taken', `items/${twice}/number`, {
      number: String(items[twice]?.number),
    });
  return [{ type: 'StandardAgendaKept', v: 1, ...agenda }] satisfies OrganisationEvent[];
};

/** What a meeting of some kind begins with: its body's own, else that of every body; nothing where the association has none. */
export const standardAgendaOf = (
  { agendas }: Pick<Organisation, 'agendas'>,
  { kind, bodyId }: { readonly kind: MeetingKind; readonly bodyId: string },
) => {
  const ofKind = agendas.filter((one) => one.kind === kind);
  return (ofKind.find((one) => one.bodyId === bodyId) ?? ofKind.find((one) => one.bodyId === null))
    ?.items;
};
