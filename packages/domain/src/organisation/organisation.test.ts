import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import { EndOffice, RegisterAssociation } from './commands.ts';
import type { OrganisationEvent } from './events.ts';
import { organisation } from './organisation.ts';
import { isHeldOn } from './state.ts';

const given = scenario(organisation);
const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const [board, group, siv, office] = [id(1), id(2), id(3), id(4)];

const details = {
  name: 'Föreningen Eken',
  organisationNumber: null,
  seat: 'Huddinge',
  timeZone: 'Europe/Stockholm',
  language: 'sv' as const,
};
const registered: OrganisationEvent = {
  type: 'AssociationRegistered',
  v: 1,
  ...details,
  example: false,
};
const mandate = { mandate: 'Leads.', targetSize: 7, decisionId: null };
const boardEstablished: OrganisationEvent = {
  type: 'BodyEstablished',
  v: 1,
  bodyId: board,
  kind: 'board',
  name: 'Styrelsen',
  ...mandate,
};
const term = {
  officeId: office,
  bodyId: board,
  personId: siv,
  role: 'chair' as const,
  title: null,
  from: '2026-02-15',
  to: null,
  decisionId: null,
};
const officeGiven: OrganisationEvent = {
  type: 'OfficeGiven',
  v: 2,
  ...term,
  employer: null,
};
const giveOffice = { type: 'GiveOffice', ...term, personIsRegistered: true } as const;

describe('an association', () => {
  test('is registered once', () => {
    given(registered)
      .when({ type: 'RegisterAssociation', ...details, example: false })
      .isRefused('association-already-registered');
  });
  test('comes before everything else', () => {
    given().when(giveOffice).isRefused('association-not-registered');
  });
  test('may change its details, but not whether it is an example', () => {
    given({ ...registered, example: true })
      .when({ type: 'ChangeAssociationDetails', ...details, name: 'Eken' })
      .yields({ type: 'AssociationDetailsChanged', v: 1, ...details, name: 'Eken' });
  });
  test('records no change when nothing changed', () => {
    given(registered)
      .when({ type: 'ChangeAssociationDetails', ...details })
      .yields();
  });
  test('has a real organisation number and a real time zone, or is not understood', () => {
    const command = { type: 'RegisterAssociation', ...details, example: false };
    const accepts = (change: object) => RegisterAssociation.safeParse({ ...command, ...change });
    expect(accepts({ organisationNumber: '202100-5489' }).success).toBe(true);
    expect(accepts({ organisationNumber: '202100-5488' }).success).toBe(false);
    expect(accepts({ organisationNumber: '2021005489' }).success).toBe(false);
    expect(accepts({ timeZone: 'Europe/Huddinge' }).success).toBe(false);
  });
});

describe('a body', () => {
  const establish = {
    type: 'EstablishBody',
    bodyId: group,
    kind: 'workingGroup',
    name: 'Kongressgruppen',
    ...mandate,
  } as const;

  test('is established with its mandate', () => {
    const { type: _, ...body } = establish;
    given(registered)
      .when(establish)
      .yields({ type: 'BodyEstablished', v: 1, ...body });
  });
  test('is the only board', () => {
    given(registered, boardEstablished)
      .when({ ...establish, kind: 'board' })
      .isRefused('body-kind-taken', 'kind');
  });
  test('has a name of its own, however it is capitalised', () => {
    given(registered, boardEstablished)
      .when({ ...establish, name: 'STYRELSEN' })
      .isRefused('body-name-taken', 'name');
  });
  test('is not dissolved while somebody holds an office in it', () => {
    given(registered, boardEstablished, officeGiven)
      .when({ type: 'DissolveBody', bodyId: board, on: '2026-06-01', decisionId: null })
      .isRefused('body-has-offices', 'bodyId', { offices: 1 });
  });
  test('gets no new mandate once dissolved', () => {
    given(registered, boardEstablished, {
      type: 'BodyDissolved',
      v: 1,
      bodyId: board,
      on: '2026-06-01',
      decisionId: null,
    })
      .when({ type: 'ChangeBodyMandate', bodyId: board, name: 'Styrelsen', ...mandate })
      .isRefused('body-dissolved', 'bodyId', { on: '2026-06-01' });
  });
  test('grows by a decision: from two to four', () => {
    const change = {
      bodyId: board,
      name: 'Styrelsen',
      ...mandate,
      targetSize: 4,
      decisionId: id(9),
    };
    given(registered, boardEstablished)
      .when({ type: 'ChangeBodyMandate', ...change })
      .yields({ type: 'BodyMandateChanged', v: 1, ...change });
  });
});

describe('an office', () => {
  test('is given by a decision, from a day', () => {
    given(registered, boardEstablished).when(giveOffice).yields(officeGiven);
  });
  test('goes to somebody registered', () => {
    given(registered, boardEstablished)
      .when({ ...giveOffice, personIsRegistered: false })
      .isRefused('person-not-registered', 'personId');
  });
  test('is not held twice at once by the same person', () => {
    given(registered, boardEstablished, officeGiven)
      .when({ ...giveOffice, officeId: id(5), from: '2026-03-01' })
      .isRefused('office-already-held', 'personId', { from: '2026-02-15' });
  });
  test('ends on a day within its term, once', () => {
    const ended: OrganisationEvent = {
      type: 'OfficeEnded',
      v: 1,
      officeId: office,
      on: '2026-05-01',
      decisionId: null,
    };
    const end: EndOffice = EndOffice.parse({
      type: 'EndOffice',
      officeId: office,
      on: '2026-05-01',
      decisionId: null,
    });
    const history = [registered, boardEstablished, officeGiven];
    given(...history)
      .when(end)
      .yields(ended);
    given(...history)
      .when({ ...end, on: '2026-02-14' })
      .isRefused('office-ends-before-it-begins', 'on', { from: '2026-02-15' });
    given(...history, ended)
      .when(end)
      .isRefused('office-already-ended', 'officeId', { on: '2026-05-01' });
  });
  test('is held on its first and on its last day', () => {
    const held = { from: '2026-02-15', to: '2026-05-01' };
    expect(
      ['2026-02-14', '2026-02-15', '2026-05-01', '2026-05-02'].map((day) => isHeldOn(held, day)),
    ).toEqual([false, true, true, false]);
  });
});
