import { expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { OrganisationCommand } from './commands.ts';
import type { OrganisationEvent } from './events.ts';
import { isOpenToAll, wasOpenToAll } from './opening-data.ts';
import { organisation } from './organisation.ts';
import type { Organisation } from './state.ts';

const given = scenario(organisation);
const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const begun: OrganisationEvent[] = [
  {
    ...{ type: 'AssociationRegistered', v: 1, name: 'Eken', organisationNumber: null, seat: '' },
    ...{ timeZone: 'Europe/Stockholm', language: 'sv', example: false },
  },
  {
    ...{ type: 'BodyEstablished', v: 1, bodyId: id(1), kind: 'board', name: 'Styrelsen' },
    ...{ mandate: '', targetSize: null, decisionId: null },
  },
];
type Kind = 'board' | 'memberMeeting';
const told = (kind: Kind, decisions: boolean) => ({
  ...{ bodies: [{ kind, decisions }], from: '2026-01-01', decisionId: null, by: id(2) },
});
const open = (kind: Kind, decisions: boolean): OrganisationCommand => ({
  ...{ type: 'OpenData', ...told(kind, decisions) },
});
const opened = (kind: Kind, decisions: boolean): OrganisationEvent => ({
  ...{ type: 'DataOpened', v: 1, ...told(kind, decisions) },
});
const stateOf = (...events: OrganisationEvent[]) =>
  [...begun, ...events].reduce<Organisation>(organisation.evolve, organisation.initial);
const meeting = { bodyId: id(1), startsOn: '2026-02-01' };

test('nothing is open before it is decided, and then what was decided from its day on', () => {
  given(...begun)
    .when(open('board', true))
    .yields(opened('board', true));
  expect(isOpenToAll(stateOf(), meeting, 'meetings')).toBe(false);
  const meetingsAlone = stateOf(opened('board', false));
  expect(isOpenToAll(meetingsAlone, meeting, 'meetings')).toBe(true);
  expect(isOpenToAll(meetingsAlone, meeting, 'decisions')).toBe(false);
  expect(isOpenToAll(meetingsAlone, { ...meeting, startsOn: '2025-12-31' }, 'meetings')).toBe(
    false,
  );
});

test('what is closed again was open once', () => {
  const closed = stateOf(opened('board', true), opened('memberMeeting', true));
  expect(isOpenToAll(closed, meeting, 'decisions')).toBe(false);
  expect(wasOpenToAll(closed, meeting, 'decisions')).toBe(true);
});

test('the same once more is nothing, and what cannot be is refused', () => {
  given(...begun, opened('board', true))
    .when(open('board', true))
    .yields();
  given(...begun)
    .when({ type: 'OpenData', ...told('board', true), bodies: [] })
    .isRefused('nothing-is-open', 'bodies');
  const { bodies } = told('board', true);
  given(...begun)
    .when({ type: 'OpenData', ...told('board', true), bodies: [...bodies, ...bodies] })
    .isRefused('kind-given-twice', 'bodies');
});
