import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { planMeeting } from '../meetings/stories/plan-meeting.ts';
import { startHall } from '../meetings/testing/start-hall.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';

/** An association whose member meeting has taken five decisions, on 14 February 2024; the clock stands at 1 April. */
const decided = async () => {
  const hall = await startHall({ now: () => new Date('2024-04-01T10:00:00.000Z') });
  const present = await hall.members('Dag', 'Siv', 'Mats', 'Jon', 'Frans', 'Ada', 'Bo', 'Cilla');
  const [chair, second, third, fourth, fifth, sixth, seventh, eighth] = present as [
    ...[string, string, string, string, string, string, string, string],
  ];
  const told = await planMeeting(hall.ask, hall.association, {
    ...{ chair, secretary: second, verifiers: [third, fourth], present },
    ...{ congressGroup: [fifth, sixth, seventh], conferenceGroup: [eighth, sixth] },
  });
  const [group, employed, execution, grown, joined] = told.decisions as unknown as [
    ...[Taken, Taken, Taken, Taken, Taken],
  ];
  const list = async (search = '') => {
    const response = await hall.secretary.get(`/decisions${search}`);
    expect(response.statusCode, response.body).toBe(200);
    return response.json();
  };
  const serials = async (search: string) =>
    (await list(search)).decisions.map(({ number }: Taken) => number.serial);
  return {
    ...hall,
    ...told,
    group,
    employed,
    execution,
    grown,
    joined,
    frans: fifth,
    list,
    serials,
  };
};
type Taken = { decisionId: string; number: { year: number; serial: number } };

const q = (text: string) => `?q=${encodeURIComponent(text)}`;

describe('the register', () => {
  test('is had as PDF, whole or what a search finds, by whoever sees it', async () => {
    const { secretary, as, group } = await decided();
    const textOf = async (search: string, who = secretary) => {
      const answer = await who.get(`/decisions/register.pdf${search}`);
      expect(answer.headers['content-type']).toBe('application/pdf');
      const pdf = await getDocumentProxy(new Uint8Array(answer.rawPayload));
      return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
    };
    const whole = await textOf('');
    for (const said of ['Beslutsförteckning', '5 beslut', 'Medlemsmöte, 14 februari 2024'])
      expect(whole).toContain(said);
    expect(whole).toContain('att uppdra åt styrelsen att verkställa anställningen');
    for (const serial of [1, 2, 3, 4, 5]) expect(whole).toContain(`2024:${serial} `);
    expect(whole).not.toContain('@{');
    const found = await textOf(q('verkställa anställningen'));
    expect(found).toContain('2024:3 ');
    expect(found).not.toContain('2024:1 ');
    expect(await textOf('', await as('member'))).toContain(`2024:${group.number.serial} `);
    // What was before stands last, without a number here, for whom it is.
    const old = { kind: 'decision', source: 'Pärm 3', toldDay: '1987-03', number: '§ 12' };
    for (const [text, audience] of [
      ['att laga taket', 'members'],
      ['att sänka lönen', 'board'],
    ])
      await secretary.post('/archive-entries', { ...old, text, audience, isAnother: true });
    const after = await textOf('');
    expect(after).toContain('5 beslut och 2 ur äldre arkiv');
    expect(after).toContain('Införda ur äldre arkiv § 12 att');
    expect(after).toContain('att laga taket mars 1987 · Pärm 3');
    expect(await textOf(q('taken'), await as('member'))).toContain('att laga taket');
    expect(await textOf('', await as('member'))).not.toContain('att sänka lönen');
    expect(await textOf('?outcome=carried')).not.toContain('att laga taket');
  });

  test('has a decision from the gavel on, the newest first, with its place in the minutes', async () => {
    const { list, association, execution, meetingId, frans } = await decided();
    const { decisions, people, next } = await list();
    expect(decisions.map(({ number }: Taken) => number.serial)).toEqual([5, 4, 3, 2, 1]);
    expect(decisions[2]).toEqual({
      decisionId: execution.decisionId,
      number: { year: 2024, serial: 3 },
      text: 'att uppdra åt styrelsen att verkställa anställningen',
      outcome: 'carried',
      meetingId,
      meetingTitle: 'Medlemsmöte',
      meetingKind: 'memberMeeting',
      bodyId: association.memberMeetingId,
      bodyName: 'Medlemsmötet',
      itemId: expect.any(String),
      itemTitle: 'Anställning av föreningsadministratör',
      paragraph: 7,
      agendaNumber: '7',
      cited: '§ 7',
      inForceOn: null,
      replacedBy: null,
      standing: 'inForce',
      at: '2024-02-14T18:21:00.000Z',
      decidedOn: '2024-02-14',
      owner: { kind: 'body', id: association.boardId, name: 'Styrelsen' },
      dueOn: '2024-03-30',
      status: 'assigned',
      overdue: true,
      takenBackAt: null,
      supplement: null,
    });
    expect(people).toContainEqual({ personId: frans, name: 'Frans' });
    expect(next).toBeNull();
  });

  test('is searched as Swedish text: inflections, beginnings, phrases, and what must not be there', async () => {
    const { serials } = await decided();
    expect(await serials(q('anställning'))).toEqual([3, 2]);
    expect(await serials(q('anställ'))).toEqual([3, 2]);
    expect(await serials(q('föreningsadm'))).toEqual([3, 2]);
    expect(await serials(q('arbetsgrupper kongress'))).toEqual([1]);
    expect(await serials(q('"från två till fyra"'))).toEqual([4]);
    expect(await serials(q('planeringsgruppen -fyra'))).toEqual([5]);
    expect(await serials(q('och att'))).toEqual([]);
    expect(await serials(q(`it's (a & b | !c) : * \\`))).toEqual([]);
    expect(await serials(q('planeringsgruppen -"från två till fyra"'))).toEqual([5]);
    expect(await serials(q('- '.repeat(50)))).toEqual([]);
  });

  test('is searched by number, paragraph and whom a decision names or gives an office', async () => {
    const { serials, secretary, association, execution, frans } = await decided();
    expect(await serials(q('2024:3'))).toEqual([3]);
    expect(await serials(q('Beslut 2024:3'))).toEqual([3]);
    expect(await serials(q('§ 7'))).toEqual([3, 2]);
    expect(await serials(q('FRANS'))).toEqual([1]);
    expect(await serials(q('arbetsgruppen frans'))).toEqual([1]);
    expect(await serials(q('-frans'))).toEqual([5, 4, 3, 2]);
    await secretary.post(`/bodies/${association.boardId}/offices`, {
      ...{ personId: frans, role: 'member', title: null, from: '2024-02-14', to: null },
      decisionId: execution.decisionId,
    });
    expect(await serials(q('frans'))).toEqual([3, 1]);
  });

  test('does not find people by the ids that its texts mention', async () => {
    const { serials, frans } = await decided();
    expect(await serials(q(frans.slice(0, 8)))).toEqual([]);
  });

  test('is filtered by year, outcome, owner, meeting and state', async () => {
    const { serials, association, frans, meetingId } = await decided();
    expect(await serials('?year=2024')).toHaveLength(5);
    expect(await serials('?year=2023')).toEqual([]);
    expect(await serials('?outcome=rejected')).toEqual([]);
    expect(await serials(`?ownerId=${association.boardId}`)).toEqual([3]);
    expect(await serials(`?ownerId=${frans}`)).toEqual([1]);
    expect(await serials(`?meetingId=${meetingId}&status=unassigned`)).toEqual([5, 4, 2]);
    expect(await serials('?status=assigned')).toEqual([3, 1]);
    expect(await serials('?status=overdue')).toEqual([3]);
  });

  test('pages by a cursor that nobody else can make', async () => {
    const { secretary } = await decided();
    const forged = await secretary.get('/decisions?cursor=WzIwMjQsM10.xxxx');
    expect(forged.statusCode).toBe(400);
    expect(forged.json()).toMatchObject({ errors: [{ pointer: '#/cursor', in: 'query' }] });
  });
});

test('a decision shows its grounds: question, method, rule, proposals, and what became of it', async () => {
  const { secretary, execution, association, items } = await decided();
  const response = await secretary.get(`/decisions/${execution.decisionId}`);
  expect(response.headers.etag).toMatch(/^"1-/);
  expect(response.json()).toMatchObject({
    version: 1,
    matter: 'employment',
    itemId: items.employment,
    method: { kind: 'acclamation' },
    rule: { majority: { comparison: 'moreThan', numerator: 1, denominator: 2 }, confirmed: false },
    voters: 8,
    proposals: [{ kind: 'main', by: { kind: 'body' }, clauses: [{}, { status: 'carried' }] }],
    reservations: [],
    minutesVerifiedAt: null,
    followUp: [
      {
        type: 'assigned',
        on: '2024-04-01',
        by: secretary.personId,
        owner: { kind: 'body', id: association.boardId },
        dueOn: '2024-03-30',
      },
    ],
    bodies: expect.arrayContaining([{ bodyId: association.boardId, name: 'Styrelsen' }]),
  });
});

test('a decision is carried out step by step, and each step is on its page', async () => {
  const { as, ask: _, grown, secretary, meetingId, frans, deps, organisationId } = await decided();
  const office = await as('office');
  const url = `/decisions/${grown.decisionId}`;
  const yes = async (path: string, body: object) => {
    const response = await office.post(`${url}${path}`, body);
    expect(response.statusCode, response.body).toBe(200);
    return response.json();
  };
  const owner = { kind: 'person', id: frans };
  expect(await yes('/assignment', { owner, dueOn: '2024-03-01' })).toEqual({
    ...{ decisionId: grown.decisionId, version: 1 },
  });
  await yes('/progress', { on: '2024-02-20', status: 'started', note: 'Frågat två medlemmar.' });
  await yes('/reassignment', { owner, dueOn: '2024-04-15', reason: 'Behöver mer tid.' });
  await yes('/execution', { on: '2024-03-28', evidence: 'Gruppen har fyra medlemmar.' });
  await yes('/follow-up', { meetingId, on: '2024-03-31', note: 'Till handlingarna.' });
  const view = (await secretary.get(url)).json();
  expect(view).toMatchObject({
    status: 'followedUp',
    dueOn: '2024-04-15',
    overdue: false,
    version: 5,
  });
  expect(
    view.followUp.map(({ type, on, note }: Record<string, string>) => [type, on, note]),
  ).toEqual([
    ['assigned', '2024-04-01', null],
    ['progress', '2024-02-20', 'Frågat två medlemmar.'],
    ['reassigned', '2024-04-01', 'Behöver mer tid.'],
    ['executed', '2024-03-28', 'Gruppen har fyra medlemmar.'],
    ['followedUp', '2024-03-31', 'Till handlingarna.'],
  ]);
  await expectRebuildChangesNothing(deps.store, organisationId);
});

test('what is done about a decision is refused with the rule and the field', async () => {
  const { secretary, grown } = await decided();
  const unknown = randomUUID();
  const given = { dueOn: '2024-05-01' };
  const note = 'Klart.';
  for (const [what, body, code, pointer] of [
    [
      'assignment',
      { ...given, owner: { kind: 'body', id: unknown } },
      'body-not-found',
      '#/owner/id',
    ],
    [
      'assignment',
      { ...given, owner: { kind: 'person', id: unknown } },
      'person-not-registered',
      '#/owner/id',
    ],
    ['progress', { on: '2024-03-01', status: 'started', note }, 'decision-not-assigned', ''],
    ['progress', { on: '2024-04-02', status: 'started', note }, 'not-yet-happened', '#/on'],
    ['execution', { on: '2024-04-02', evidence: note }, 'not-yet-happened', '#/on'],
    [
      'follow-up',
      { on: '2024-03-01', note, meetingId: unknown },
      'meeting-not-found',
      '#/meetingId',
    ],
  ] as const) {
    const response = await secretary.post(`/decisions/${grown.decisionId}/${what}`, body);
    expect(response.statusCode, response.body).toBe(422);
    expect(response.json(), what).toMatchObject({
      code,
      errors: pointer ? [{ pointer, code }] : [],
    });
  }
});

describe('a search', () => {
  test('finds by an index what is in sight, and nothing of another association', async () => {
    const [here, there] = [await decided(), await decided()];
    const saying = (inSight: string, most = 10) =>
      inOrganisation(here.deps.db, inSight, async (tx) => {
        const { rows } = await sql<{ ids: string[] | null }>`
          select read.decisions_by_words(array['''=styrelsen''']::tsquery[], ${most}) as ids`.execute(
          tx,
        );
        return rows[0]!.ids;
      });
    const found = await saying(here.organisationId);
    expect(found).toContain(here.execution.decisionId);
    const { decisions: said } = await here.list(q('styrelsen'));
    expect(found).toEqual(said.map(({ decisionId }: Taken) => decisionId));
    expect(await saying(here.organisationId, said.length)).toEqual(found);
    expect(await saying(here.organisationId, said.length - 1)).toBeNull();
    expect(await saying(there.organisationId)).toContain(there.execution.decisionId);
    expect(await saying(randomUUID())).toEqual([]);
  });

  test('finds the same where a word is in few decisions and where it is in many', async () => {
    const { deps, organisationId, execution, list } = await decided();
    const many = 1_500;
    await inOrganisation(deps.db, organisationId, (tx) =>
      sql`insert into read.decision select (jsonb_populate_record(d, jsonb_build_object(
          'decision_id', gen_random_uuid(), 'year', 1990, 'serial', n, 'searched', d.searched ||
          case when n % 100 = 0 then '''=sällan'''::tsvector else ''::tsvector end))).*
        from read.decision d, generate_series(1, ${many}) n
        where d.organisation_id = ${organisationId} and d.decision_id = ${execution.decisionId}`.execute(
        tx,
      ),
    );
    const all = async (asked: string) => {
      const numbers: number[] = [];
      for (let next = ''; next !== null; ) {
        const cursor: string = next && `&cursor=${next}`;
        const page = await list(`${q(asked)}&year=1990&limit=500${cursor}`);
        numbers.push(...page.decisions.map(({ number }: Taken) => number.serial));
        next = page.next;
      }
      return numbers;
    };
    const down = (step: number) => Array.from({ length: many / step }, (_, n) => many - n * step);
    expect(await all('verkställa')).toEqual(down(1));
    expect(await all('sällan')).toEqual(down(100));
    expect(await all('verkställa sällan')).toEqual(down(100));
    expect(await all('verkställa -sällan')).toHaveLength(many - many / 100);
    expect(await all('verkställa finnsinte')).toEqual([]);
  });
});

test('a decision is nothing in another association', async () => {
  const { grown } = await decided();
  const { secretary } = await startHall();
  const url = `/decisions/${grown.decisionId}`;
  const body = { on: '2024-03-01', status: 'started', note: 'Klart.' };
  expect((await secretary.get(url)).statusCode).toBe(404);
  expect((await secretary.get(`${url}/events`)).statusCode).toBe(404);
  expect((await secretary.post(`${url}/progress`, body)).statusCode).toBe(404);
});

test('the audit trail of a decision is every fact that made it, each with its hash', async () => {
  const { secretary, execution } = await decided();
  const { events } = (await secretary.get(`/decisions/${execution.decisionId}/events`)).json();
  expect(events.map(({ type }: { type: string }) => type)).toEqual(
    [
      'AgendaItemAdded',
      'ProposalSubmitted',
      'NoticeIssued',
      'MeetingOpened',
      ...Array<string>(4).fill('OfficerElected'),
      'ConveningFound',
      'RegisterEstablished',
      'AgendaAdopted',
      'ItemTakenUp',
      'ClauseDecided',
      'DecisionEntered',
      'DecisionAssigned',
      'ItemClosed',
    ].filter((type) => type !== 'ItemClosed'),
  );
  for (const event of events) expect(event.leafHash).toMatch(/^[0-9a-f]{64}$/);
  expect(events[0].by).toEqual({ personId: secretary.personId, name: 'Siv' });
  expect(new Set(events.map(({ leafHash }: { leafHash: string }) => leafHash)).size).toBe(
    events.length,
  );
});
