import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import type { OrganisationCommand } from './commands.ts';
import type { OrganisationEvent } from './events.ts';
import { organisation } from './organisation.ts';
import { groupTermsOf, type Organisation, outsidersInGroup } from './state.ts';

const given = scenario(organisation);
const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const registered: OrganisationEvent = {
  ...{ type: 'AssociationRegistered', v: 1, name: 'Eken', organisationNumber: null, seat: '' },
  ...{ timeZone: 'Europe/Stockholm', language: 'sv', example: false },
};
const found = {
  ...{ type: 'FoundGroup', bodyId: id(1), name: 'Vägen', mandate: 'Se över vägen.' },
  outsiders: [{ personId: id(7), convener: true }],
  ...{ least: 2, most: 4, endsOn: '2026-12-31', reportsTo: id(9), decisionId: id(5) },
} satisfies OrganisationCommand;
const seat = (officeId: string, personId: string, decisionId: string) =>
  ({
    ...{ type: 'GiveOffice', officeId, bodyId: id(1), personId, role: 'member', title: null },
    ...{ from: '2026-03-01', to: null, decisionId, personIsRegistered: true },
  }) satisfies OrganisationCommand;
const enlarge = {
  ...{ type: 'EnlargeGroup', bodyId: id(1), least: null, most: 6, endsOn: null },
  outsiders: [{ personId: id(8), convener: false }],
  ...{ reportsTo: null, decisionId: id(6) },
} satisfies OrganisationCommand;

const play = (...commands: readonly OrganisationCommand[]) => {
  const events: OrganisationEvent[] = [registered];
  for (const command of commands) {
    const state = events.reduce<Organisation>(organisation.evolve, organisation.initial);
    const outcome = organisation.decide(state, command);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    events.push(...outcome);
  }
  return events;
};
const stateOf = (events: readonly OrganisationEvent[]) =>
  events.reduce<Organisation>(organisation.evolve, organisation.initial);
const undo = (decisionId: string) => ({ type: 'UndoGroup', bodyId: id(1), decisionId }) as const;

test('a group is a body with its mandate, its size, its end and whom it reports to', () => {
  const body = stateOf(play(found)).bodies.get(id(1))!;
  expect(body).toMatchObject({
    ...{ kind: 'workingGroup', name: 'Vägen', mandate: 'Se över vägen.', targetSize: 4 },
    decisionId: id(5),
  });
  expect(groupTermsOf(body)).toEqual({
    ...{ least: 2, most: 4, endsOn: '2026-12-31', reportsTo: id(9) },
  });
  given(...play(found))
    .when({ ...found, bodyId: id(2), name: 'vägen' })
    .isRefused('body-name-taken', 'name');
});

test('a later decision enlarges it, and says no more than it says', () => {
  const body = stateOf(play(found, enlarge)).bodies.get(id(1))!;
  expect(groupTermsOf(body)).toMatchObject({ least: 2, most: 6, endsOn: '2026-12-31' });
  const outsiders = (...events: OrganisationEvent[]) =>
    outsidersInGroup(stateOf(events).bodies.get(id(1))!).map(({ personId }) => personId);
  expect(outsiders(...play(found, enlarge))).toEqual([id(7), id(8)]);
  expect(outsiders(...play(found, enlarge, undo(id(6))))).toEqual([id(7)]);
  given(...play(found))
    .when({ ...enlarge, bodyId: id(2) })
    .isRefused('group-not-found', 'bodyId');
});

test('undoing the decision takes away what it gave, and nothing else', () => {
  const founded = play(found, seat(id(2), id(7), id(5)));
  const none = stateOf(play(found, seat(id(2), id(7), id(5)), undo(id(5))));
  expect([none.bodies.size, none.offices.size]).toEqual([0, 0]);
  expect(founded).toHaveLength(3);
  const larger = stateOf(
    play(found, seat(id(2), id(7), id(5)), enlarge, seat(id(3), id(8), id(6)), undo(id(6))),
  );
  expect([...larger.offices.keys()]).toEqual([id(2)]);
  expect(larger.bodies.get(id(1))).toMatchObject({ targetSize: 4, terms: [{ decisionId: id(5) }] });
});

test('a group that others have come to sit in is not undone with its decision', () => {
  given(...play(found, enlarge, seat(id(3), id(8), id(6))))
    .when(undo(id(5)))
    .isRefused('group-in-use', 'bodyId', { name: 'Vägen' });
  given(...play(found))
    .when(undo(id(6)))
    .isRefused('group-not-found', 'bodyId');
});
