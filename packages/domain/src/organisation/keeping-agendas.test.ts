import { expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { OrganisationEvent } from './events.ts';
import { standardAgendaOf } from './keeping-agendas.ts';
import { organisation } from './organisation.ts';
import type { KeepStandardAgenda } from './standard-agenda.ts';

const given = scenario(organisation);
const [board, other] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
];
const association: OrganisationEvent = {
  ...{ type: 'AssociationRegistered', v: 1, name: 'Eken', organisationNumber: null },
  ...{ seat: 'Huddinge', timeZone: 'Europe/Stockholm', language: 'sv', example: false },
};
const body: OrganisationEvent = {
  ...{ type: 'BodyEstablished', v: 1, bodyId: board, kind: 'board', name: 'Styrelsen' },
  ...{ mandate: '', targetSize: null, decisionId: null },
};
const item = {
  title: 'Öppnande',
  kind: 'opening',
  matter: 'general',
  level: 0,
  number: null,
} as const;
const keep = (items: KeepStandardAgenda['items'], bodyId: string | null = null) =>
  ({ type: 'KeepStandardAgenda', kind: 'boardMeeting', bodyId, items }) as const;
const agendaOf = (...commands: KeepStandardAgenda[]) => {
  let state = [association, body].reduce(organisation.evolve, organisation.initial);
  for (const command of commands) {
    const events = organisation.decide(state, command);
    if ('refused' in events) throw new Error(events.refused);
    state = events.reduce(organisation.evolve, state);
  }
  const meets = (bodyId: string) => standardAgendaOf(state, { kind: 'boardMeeting', bodyId });
  return { own: meets(board!), others: meets(other!) };
};

test('a body has its own agenda, else that of every body, and nothing where none is kept', () => {
  const common = [item];
  const own = [{ ...item, title: 'Välkomna' }];
  expect(agendaOf()).toEqual({ own: undefined, others: undefined });
  expect(agendaOf(keep(common))).toEqual({ own: common, others: common });
  expect(agendaOf(keep(common), keep(own, board))).toEqual({ own, others: common });
  expect(agendaOf(keep(common), keep(own, board), keep([], board)).own).toEqual(common);
});

test('an item lies under one that is there, no number is there twice, and the body is known', () => {
  given(association, body)
    .when(keep([item, { ...item, level: 2 }]))
    .isRefused('agenda-level-skipped', 'items/1/level', { place: 2 });
  given(association, body)
    .when(keep([{ ...item, level: 1 }]))
    .isRefused('agenda-level-skipped', 'items/0/level', { place: 1 });
  given(association, body)
    .when(
      keep([
        { ...item, number: '4.9' },
        { ...item, number: '4.9' },
      ]),
    )
    .isRefused('number-taken', 'items/1/number', { number: '4.9' });
  given(association, body)
    .when(keep([item], other))
    .isRefused('body-not-found', 'bodyId');
});
