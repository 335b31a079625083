import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { expectTold } from '../minutes/stories/told.ts';
import { exclusionMeeting } from './stories/exclusion-meeting.ts';
import { planMeeting } from './stories/plan-meeting.ts';
import { startHall } from './testing/start-hall.ts';

test('a meeting about an exclusion: 8 for, 2 against, one of 11 not voting, and a reservation', async () => {
  const { ask, association, members, secretary } = await startHall();
  const [dag, siv, mats, jon, frans, excluded, ...others] = await members(
    ...['Dag', 'Siv', 'Mats', 'Jon', 'Frans', 'Ville', 'Ada', 'Bo', 'Cilla', 'Disa', 'Erk', 'Gun'],
  );
  const cast = {
    dag: dag!,
    siv: siv!,
    mats: mats!,
    jon: jon!,
    frans: frans!,
    excluded: excluded!,
    others,
  };
  const { meetingId, decision, clauseId } = await exclusionMeeting(ask, association, cast);
  expect(decision).toMatchObject({ number: { year: 2024, serial: 1 }, outcome: 'carried' });

  expectTold('A', (await secretary.get(`/meetings/${meetingId}/minutes`)).json());
  const response = await secretary.get(`/meetings/${meetingId}`);
  const view = response.json();
  expect(response.statusCode, response.body).toBe(200);
  expect(response.headers.etag).toMatch(new RegExp(`^"${view.version}-`));
  expect(view).toMatchObject({
    phase: 'closed',
    bodyName: 'Medlemsmötet',
    openedAt: '2024-10-23T17:32:00.000Z',
    openedBy: null,
    closedAt: '2024-10-23T18:40:00.000Z',
    dulyConvened: true,
    notice: { on: '2024-10-09', deadline: '2024-10-09', channels: ['email'], recipients: 12 },
    noticeRule: { days: 14, confirmed: false },
    verifiersNeeded: 2,
    quorum: null,
    registerSteps: [{ size: 11, at: '2024-10-23T17:45:00.000Z' }],
  });
  expect(view.items.map(({ paragraph }: { paragraph: number }) => paragraph)).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ]);
  const [proposal] = view.proposals;
  expect(proposal).toMatchObject({ kind: 'main', by: { kind: 'body', id: association.boardId } });
  expect(proposal.clauses).toMatchObject([
    {
      clauseId,
      divisionDemanded: true,
      status: 'carried',
      decision: {
        number: { year: 2024, serial: 1 },
        method: {
          kind: 'countedVote',
          tally: { for: 8, against: 2, abstained: 0, notVoting: 1, register: 11 },
        },
        assignment: null,
      },
    },
  ]);
  expect(view.reservations).toMatchObject([{ personId: frans, at: '2024-10-23T18:32:00.000Z' }]);
  const names = new Map(
    view.people.map((one: { personId: string; name: string }) => [one.personId, one.name]),
  );
  expect(names.get(excluded)).toBe('Ville');
  // Whoever only writes is nobody the record names.
  expect(names.has(secretary.personId)).toBe(false);
  expect(names.size).toBe(12);
  expect(view.bodies.map(({ name }: { name: string }) => name).sort()).toEqual([
    'Medlemsmötet',
    'Styrelsen',
  ]);
});

test('the member meeting of the activity plan: a group appointed, an administrator employed, a group grown, a plan presented', async () => {
  const { ask, association, members, secretary } = await startHall();
  const present = await members('Dag', 'Siv', 'Mats', 'Jon', 'Frans', 'Ada', 'Bo', 'Cilla');
  const [chair, second, third, fourth, fifth, sixth, seventh, eighth] = present as [
    ...[string, string, string, string, string, string, string, string],
  ];
  const { meetingId, decisions, items } = await planMeeting(ask, association, {
    ...{ chair, secretary: second, verifiers: [third, fourth], present },
    ...{ congressGroup: [fifth, sixth, seventh], conferenceGroup: [eighth, sixth] },
  });
  expect(decisions.map(({ number, outcome }) => [number.serial, outcome])).toEqual(
    [1, 2, 3, 4, 5].map((serial) => [serial, 'carried']),
  );
  const view = (await secretary.get(`/meetings/${meetingId}`)).json();
  expect(view.phase).toBe('closed');
  const employed = view.proposals.find(
    ({ itemId }: { itemId: string }) => itemId === items.employment,
  );
  expect(employed.clauses[0]).toMatchObject({
    text: 'att anställa en föreningsadministratör på 20 procent till och med 2026-12-31',
    decision: { method: { kind: 'acclamation' }, assignment: null },
  });
  expect(employed.clauses[1].decision.assignment).toEqual({
    owner: { kind: 'body', id: association.boardId },
    dueOn: '2024-03-30',
  });
  const presented = view.items.find(
    ({ itemId }: { itemId: string }) => itemId === items.communication,
  );
  expect(presented).toMatchObject({ kind: 'report', note: 'Kommunikationsplanen presenterades.' });
  expect((await secretary.get('/meetings')).json()).toEqual({
    meetings: [
      expect.objectContaining({
        meetingId,
        phase: 'closed',
        decisions: 5,
        toSign: false,
        bodyName: 'Medlemsmötet',
      }),
    ],
    next: null,
  });

  const { rawPayload } = await secretary.get(`/meetings/${meetingId}/minutes.pdf`);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(rawPayload)), {
    mergePages: true,
  });
  const minutes = text.replace(/\s+/g, ' ');
  for (const fact of [
    ...['14 februari 2024, kl. 18.32–19.58', 'Föreningslokalen, Huddinge', '21 dagar före mötet'],
    ...['Mötet valde Dag till mötesordförande.', 'Mötet valde Siv till mötessekreterare.'],
    'Mats och Jon till justerare och rösträknare',
    ...['fastställdes till 8 röstberättigade', 'Mötet godkände dagordningen.'],
    ...['att utse Frans, Ada och Bo till arbetsgrupp inför kongressen', 'Beslut 2024:1'],
    'att anställa en föreningsadministratör på 20 procent till och med 2026-12-31',
    'att uppdra åt styrelsen att verkställa anställningen',
    'att utöka planeringsgruppen för Syningekonferensen från två till fyra personer',
    ...['att utse Cilla och Ada till nya medlemmar i gruppen', 'Beslut 2024:5'],
    'Kommunikationsplanen presenterades.',
  ])
    expect(minutes).toContain(fact);
  expect([...minutes.matchAll(/ § (\d+)/g)].length).toBeGreaterThan(8);
});
