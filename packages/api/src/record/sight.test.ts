import { randomUUID } from 'node:crypto';
import { meetings, organisations } from '@klubba/domain';
import { expect, test } from 'vitest';
import { sitDown } from '../meetings/stories/desk.ts';
import { startHall } from '../meetings/testing/start-hall.ts';

const date = '2024-02-14';

type Kind = 'memberMeeting' | 'boardMeeting';

/** A meeting that is taken from phase to phase, and everybody who might want to look at it. */
const startWatching = async (kind: Kind) => {
  const hall = await startHall({ now: () => new Date('2024-03-01T12:00:00.000Z') });
  const { as, ask, association, decide, members, organisationId, secretary } = hall;
  const { memberMeetingId, boardId, timeZone } = association;
  const bodyId = kind === 'boardMeeting' ? boardId : memberMeetingId;
  const seat = (personId: string) =>
    decide((unit) =>
      unit.decide(organisations, organisationId, {
        ...{ type: 'GiveOffice', officeId: randomUUID(), bodyId, personId, role: 'member' },
        ...{ title: null, from: '2024-01-01', to: null, decisionId: null },
        personIsRegistered: true,
      }),
    );
  const viewers = {
    member: await as('member'),
    office: await as('office'),
    verifier: await as('verifier'),
    signer: await as('member'),
    'in the body': await as('member'),
    auditor: await as('auditor'),
    board: await as('board'),
  };
  await seat(viewers['in the body'].personId);
  const present = await members('Dag', 'Siv', 'Mats', 'Jon');
  if (kind === 'boardMeeting') for (const personId of present) await seat(personId);

  const place = { date, clock: '18:30', timeZone, place: 'Lokalen' };
  const desk = await sitDown(ask, { bodyId, kind, title: 'Möte', ...place });
  const url = `/meetings/${desk.meetingId}`;
  const officers = await desk.formal('officers');
  const matter = await desk.item({ title: 'En fråga' });
  const cancelled = await sitDown(ask, { bodyId, kind, title: 'Inställt', ...place });

  let decisionId = randomUUID() as string;
  const [chair, keeper] = present as [string, string];
  const steps = {
    draft: async () => {},
    convened: () => desk.call('2024-01-02', '12:00'),
    open: async () => {
      await desk.open('18:30');
      await desk.takeUp(officers, '18:31');
      await desk.elect(chair, ['chair'], '18:31');
      await desk.elect(keeper, ['secretary'], '18:31');
      await desk.elect(viewers.signer.personId, ['verifier'], '18:31');
      await desk.elect(present[2]!, ['verifier'], '18:31');
      await desk.convened('18:32');
      await desk.register(present, '18:32');
      await desk.adopt('18:32');
      await desk.takeUp(matter, '18:33');
      const by = { kind: 'body', id: boardId } as const;
      const { clauseIds } = await desk.propose(matter, by, ['att besluta']);
      decisionId = (await desk.carry(clauseIds[0]!, '18:34')).decisionId;
    },
    closed: () => desk.close('19:00'),
    inVerification: () => secretary.post(`${url}/minutes/verification`, {}),
    objected: () =>
      decide((unit) =>
        unit.decide(meetings, desk.meetingId, {
          ...{ type: 'ObjectToMinutes', personId: viewers.signer.personId, reason: 'Fel.' },
          at: '2024-03-01T12:00:00.000Z',
        }),
      ),
    'sent again': () => secretary.post(`${url}/minutes/verification`, {}),
    verified: async () => {
      const { signers, documentHash } = (await secretary.get(url)).json().minutes;
      for (const { personId } of signers)
        await decide((unit) =>
          unit.decide(meetings, desk.meetingId, {
            ...{ type: 'SignMinutes', personId, documentHash, method: 'password', vouchedBy: null },
            ...{ evidenceId: randomUUID(), on: null, at: '2024-03-01T12:00:00.000Z' },
          }),
        );
    },
  };
  const paths = {
    meeting: () => url,
    notice: () => `${url}/notice.pdf`,
    calendar: () => `${url}/calendar.ics`,
    minutes: () => `${url}/minutes`,
    'as PDF': () => `${url}/minutes.pdf`,
    drafts: () => `${url}/minutes/drafts`,
    'draft 1': () => `${url}/minutes/drafts/1/minutes.pdf`,
    published: () => `${url}/minutes/published.pdf`,
    trail: () => `${url}/events`,
    decision: () => `/decisions/${decisionId}`,
    'its trail': () => `/decisions/${decisionId}/events`,
  };
  return { ...hall, viewers, steps, paths, desk, cancelled };
};

const symbols: Record<number, string> = { 200: 'yes', 403: 'not yet', 404: '·' };

const width = 11;

const row = (cells: readonly string[]) =>
  cells
    .map((cell) => cell.padEnd(width))
    .join(' ')
    .trimEnd();

test('who sees what of a meeting in which phase is written down', {
  timeout: 120_000,
}, async () => {
  const lines: string[] = [];
  for (const kind of ['memberMeeting', 'boardMeeting'] as const) {
    const { viewers, steps, paths, desk } = await startWatching(kind);
    for (const [phase, step] of Object.entries(steps)) {
      await step();
      lines.push(`${kind}, ${phase}`, row(['', 'listed', ...Object.keys(paths)]));
      for (const [name, { get }] of Object.entries(viewers)) {
        const listed = (await get('/meetings')).json().meetings as { meetingId: string }[];
        const isListed = listed.some(({ meetingId }) => meetingId === desk.meetingId);
        const seen = [name, isListed ? 'yes' : '·'];
        for (const path of Object.values(paths)) {
          const { statusCode } = await get(path());
          seen.push(symbols[statusCode] ?? String(statusCode));
        }
        lines.push(row(seen));
      }
      lines.push('');
    }
  }
  await expect(lines.join('\n')).toMatchFileSnapshot('./sight.txt');
});

test('until the minutes are verified a member reads the notice, not what is being recorded', async () => {
  const { viewers, steps, desk, secretary } = await startWatching('memberMeeting');
  await steps.convened();
  await steps.open();
  const url = `/meetings/${desk.meetingId}`;
  const seen = (await viewers.member.get(url)).json();
  expect(seen).toMatchObject({
    ...{ phase: 'open', sees: { minutes: false, record: false } },
    ...{ officers: [], register: null, proposals: [], conflicts: [] },
  });
  expect(seen.items.map(({ title }: { title: string }) => title)).toContain('En fråga');
  expect((await secretary.get(url)).json()).toMatchObject({
    sees: { minutes: true, record: true },
  });
  const refused = await viewers.member.get(`${url}/minutes`);
  expect(refused.json()).toMatchObject({ status: 403, code: 'minutes-not-verified' });
});

test('a meeting that was cancelled before anybody was called is nothing that members hear of', async () => {
  const { viewers, cancelled, secretary } = await startWatching('memberMeeting');
  await secretary.post(`/meetings/${cancelled.meetingId}/cancellation`, { reason: 'Sjukdom' });
  const ids = async (get: typeof secretary.get) =>
    (await get('/meetings'))
      .json()
      .meetings.map(({ meetingId }: { meetingId: string }) => meetingId);
  expect(await ids(secretary.get)).toContain(cancelled.meetingId);
  expect(await ids(viewers.member.get)).not.toContain(cancelled.meetingId);
  expect((await viewers.member.get(`/meetings/${cancelled.meetingId}`)).statusCode).toBe(404);
});

test.each([
  ['everything', 200, 1],
  ['decisions', 404, 1],
  ['nothing', 404, 0],
] as const)(
  'of a board meeting members see %s where the rule set says so',
  async (openness, meeting, decided) => {
    const { viewers, steps, desk, as, secretary } = await startWatching('boardMeeting');
    const board = await as('board');
    const { rules } = (await secretary.get('/rule-sets')).json().ruleSets?.at(-1) ?? {};
    const { defaultRules } = await import('@klubba/domain');
    const proposed = Object.fromEntries(
      Object.entries(rules ?? defaultRules).map(([name, rule]) => {
        const { value, reference } = rule as { value: unknown; reference: string | null };
        return [name, { value: name === 'openness.boardMeeting' ? openness : value, reference }];
      }),
    );
    const adopted = await board.post('/rule-sets', {
      ...{ effectiveFrom: '2024-01-01', reference: '§ 1', rules: proposed },
    });
    expect(adopted.statusCode).toBe(201);
    await steps.convened();
    await steps.open();
    expect((await viewers.member.get(`/meetings/${desk.meetingId}`)).statusCode).toBe(meeting);
    expect((await viewers.member.get('/decisions')).json().decisions).toHaveLength(decided);
    expect((await viewers['in the body'].get('/decisions')).json().decisions).toHaveLength(1);
  },
);
