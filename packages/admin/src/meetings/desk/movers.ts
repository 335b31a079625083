import type { MeetingView } from '@klubba/api/contract';
import { byLastName } from '../../language/format.ts';
import type { Desk } from './desk.tsx';
import { mentionable } from './mentionable.ts';

type Mover = NonNullable<MeetingView['proposals'][number]['by']>;

/** Everybody by name. */
export const everybody = (desk: Desk) =>
  mentionable(desk.people())
    .map(({ personId, label }) => ({ value: personId, label }))
    .sort(byLastName(({ label }) => label));

/** Those who may raise something: the bodies, and everybody by name. */
export const movers = (desk: Desk) => [
  ...desk.bodies().map(({ bodyId, name }) => ({ value: `body:${bodyId}`, label: name })),
  ...everybody(desk).map(({ value, label }) => ({ value: `person:${value}`, label })),
];

/** Whom such a choice means; null where nobody was chosen. */
export const moverOf = (chosen: string | undefined): Mover | null => {
  const [kind, id] = chosen?.split(':') ?? [];
  return id ? { kind: kind === 'person' ? 'person' : 'body', id } : null;
};
