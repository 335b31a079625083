import { randomUUID } from 'node:crypto';
import type { Role } from '@klubba/domain';
import { type MotionCommand, motions, seesMotion, stageOf } from '@klubba/domain/motion';
import { expect, test } from 'vitest';
import { Refused } from '../store/errors.ts';
import type { MotionList } from './contract.ts';
import { startMotions } from './testing/start-motions.ts';

const title = 'Hemligstämplad rubrik';

test('a draft is its authors’ and nobody else’s: not a member’s, the board’s, an auditor’s or another association’s', async () => {
  const { as, begin, view, posting, group } = await startMotions();
  const author = await as('member');
  const { motionId, path } = await begin(author, title, ['att hålla tyst']);
  const others: (readonly Role[])[] = [
    ...[['member'], ['board'], ['auditor'], ['secretary'], ['congressGroup'], ['motionAuthor']],
  ] as Role[][];
  const elsewhere = await startMotions();
  const strangers = [...(await Promise.all(others.map((roles) => as(...roles)))), elsewhere.group];
  for (const stranger of strangers) {
    expect((await stranger.get(path)).statusCode).toBe(404);
    expect((await stranger.get(`${path}/events`)).statusCode).toBe(404);
    const written = await stranger.post(`${path}/preparation`, {});
    expect(written.statusCode).toBe(404);
    for (const asked of ['', '?q=Hemligstämplad', '?whose=ours'])
      expect((await stranger.get(`/motions${asked}`)).body).not.toContain(title);
  }
  expect((await author.get('/motions?q=hemligstämplade')).body).toContain(title);

  // Whoever is invited to read may comment and not write; let go, they see nothing.
  const reader = strangers[0]!;
  const invited = await author.put(`${path}/people/${reader.personId}`, { as: 'reader' });
  expect(invited.statusCode, invited.body).toBe(200);
  expect((await reader.get(path)).json()).toMatchObject({ may: { write: false, comment: true } });
  expect((await reader.post(`${path}/preparation`, {})).statusCode).toBe(403);
  await author.delete(`${path}/people/${reader.personId}`);
  expect((await reader.get(path)).statusCode).toBe(404);

  // Handed over, those who keep the motions see it, and nobody else.
  await posting(author)(`${path}/preparation`);
  expect((await view(motionId)).title).toBe(title);
  for (const role of ['member', 'auditor', 'motionAuthor'] as const)
    expect((await (await as(role)).get(path)).statusCode).toBe(404);

  // Destroyed, no word of it is left, and that there was one stays.
  expect((await group.post(`${path}/destruction`)).statusCode).toBe(403);
  await posting(author)(`${path}/destruction`);
  const left = await author.get(path);
  expect(left.body).not.toContain(title);
  expect(left.json()).toMatchObject({ stage: 'destroyed', title: '', clauses: [] });
  expect((await author.get('/motions')).body).not.toContain(title);
  expect((await author.get(`${path}/events`)).body).not.toContain(title);
  const gone = await group.post(`${path}/opinions`, { purpose: 'meeting', text: 'x' });
  expect(gone.json()).toMatchObject({ code: 'motion-destroyed' });
});

test('a motion author from outside begins motions and sees theirs and what is public, and nothing else of the association', async () => {
  const { as, begin } = await startMotions();
  const author = await as('motionAuthor');
  const { motionId, path } = await begin(author, title, ['att skriva']);
  expect((await author.get(path)).json()).toMatchObject({ motionId, may: { write: true } });
  expect((await author.get('/motions')).json<MotionList>().motions).toHaveLength(1);
  // Hours and words are the association's: whoever writes for it knows its time zone and language.
  expect((await author.get('/association')).json()).toHaveProperty('timeZone');
  for (const closed of ['/meetings', '/people', '/decisions', '/users', '/motions/meetings'])
    expect((await author.get(closed)).statusCode, closed).toBe(403);
});

test('what the list shows is what the rule lets each see, and each stage is the record’s, whatever has happened to the motions', async () => {
  const { as, decide, congressId, deps } = await startMotions();
  const viewers = await Promise.all(
    (['member', 'board', 'secretary', 'auditor', 'congressGroup', 'motionAuthor'] as const).map(
      async (role) => ({ ...(await as(role)), roles: [role] as Role[] }),
    ),
  );
  let seed = 20240208;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const at = deps.now().toISOString();
  const ids: string[] = [];
  for (let i = 0; i < 36; i += 1) {
    const motionId = randomUUID();
    ids.push(motionId);
    const by = viewers[next(viewers.length)]!.personId;
    const [clauseId, versionId, meetingId, itemId] = Array.from({ length: 4 }, () => randomUUID());
    const text = {
      ...{ title: `Motion ${i}`, reasoning: '' },
      clauses: [{ clauseId: clauseId!, text: 'att', change: null, takesIn: null }],
    };
    const standing = (['standsBehind', 'doesNot', 'tabled'] as const)[next(3)]!;
    const told = { meetingId: meetingId!, itemId: itemId! };
    const commands: MotionCommand[] = [
      { type: 'InvitePerson', personId: viewers[next(6)]!.personId, as: 'reader' },
      { type: 'BeginPreparation', bodyId: null, at },
      { type: 'PublishMotion', at },
      {
        ...{ type: 'PlaceMotion', ...told, at },
        clauses: [{ clauseId: randomUUID(), asks: [clauseId!] }],
      },
      {
        ...{ type: 'RecordStanding', versionId: randomUUID(), told: null, by, at },
        decision: {
          ...{ ...told, bodyId: randomUUID(), standing, decisions: [], untold: false },
          clauses: [{ clauseId: clauseId!, carried: standing === 'standsBehind', text: null }],
        },
      },
      {
        ...{ type: 'SendMotion', sendingId: randomUUID(), bodyId: null, personId: by, to: 'vb' },
        ...{ how: '', on: '2024-02-01', at: null, hash: null },
      },
      { type: 'RegisterMotion', number: `A${i}`, classLetter: 'A' },
      { type: 'TellAnswer', answerId: randomUUID(), by: 'PS', text: 'Nej', clauses: [], on: null },
      {
        ...{ type: 'RecordOutcomes', source: '', confirmed: true, on: null },
        clauses: [
          {
            ...{ clauseId: clauseId!, outcome: 'granted', reservation: null },
            ...{ wording: null, figures: null },
          },
        ],
      },
      { type: 'FollowUpMotion', note: 'Klart', on: '2024-09-01' },
      { type: 'WithdrawMotion', reason: '', at },
      { type: 'DestroyMotion', at },
    ];
    await decide((unit) =>
      unit.decide(motions, motionId, {
        ...{ type: 'BeginMotion', sealId: randomUUID(), versionId: versionId! },
        ...{ addressee: { kind: 'congress', congressId }, authorIds: [by], text, by, at },
        othersBy: next(6) === 0 ? 'Andra' : null,
      }),
    );
    // In turn; of some, all is told a second time, the last first.
    const late = i % 3 === 0 ? commands.slice(1, -3).toReversed() : [];
    for (const [step, command] of [...commands, ...late].entries())
      if (step >= commands.length || next(2) === 0)
        await decide((unit) => unit.decide(motions, motionId, command)).catch((error) => {
          if (!(error instanceof Refused)) throw error;
        });
  }
  const states = new Map<string, (typeof motions)['decider']['initial']>();
  await decide(async (unit) => {
    for (const id of ids) states.set(id, (await unit.read(motions, id)).state);
  });
  const stages = new Set<string>();
  const writers = new Set<boolean>();
  for (const viewer of viewers) {
    const { motions: listed } = (await viewer.get('/motions')).json<MotionList>();
    const seen = ids.filter((id) => seesMotion(viewer, states.get(id)!));
    expect(listed.map(({ motionId }) => motionId).toSorted(), viewer.roles[0]).toEqual(
      seen.toSorted(),
    );
    for (const { motionId, stage, writes } of listed) {
      stages.add(stage);
      writers.add(writes);
      expect(writes, motionId).toBe(states.get(motionId)!.people.get(viewer.personId) === 'author');
      expect(stage, motionId).toBe(stageOf(states.get(motionId)!));
    }
  }
  expect(stages.size).toBeGreaterThan(5);
  expect(writers.size).toBe(2);
});

test('what is told freely of a motion, from who moved it to the source of its outcomes, stands in no event in the clear', async () => {
  const { as, begin, group, posting, view, deps } = await startMotions();
  const author = await as('member');
  const { motionId, path } = await begin(author, 'Bad', ['att bygga bad']);
  const own = posting(author);
  await own(`${path}/backers`, {
    ...{ kind: 'person', as: 'whole', name: 'Siv Utifrån', decision: 'Mejl från Siv Utifrån' },
  });
  await own(`${path}/district`, { district: 'Storstockholm', evidence: 'Enligt Siv Utifrån' });
  await own(`${path}/preparation`);
  const followed = await begin(group, 'Fritt', ['att resa'], { othersBy: 'Siv Utifrån' });
  expect(await view(motionId)).toMatchObject({
    backers: [{ decision: 'Mejl från Siv Utifrån' }],
    district: { district: 'Storstockholm', evidence: 'Enligt Siv Utifrån' },
  });
  expect(await view(followed.motionId)).toMatchObject({ othersBy: 'Siv Utifrån', stage: 'sent' });
  expect((await group.get('/motions?whose=others')).json<MotionList>().motions).toMatchObject([
    { othersBy: 'Siv Utifrån' },
  ]);
  const from = 'Siv Utifrån';
  await own(`${path}/sendings`, { bodyId: null, to: from, how: `Bud: ${from}`, on: '2024-01-09' });
  const { sendings, clauses } = await view(motionId);
  const { sendingId } = sendings[0]!;
  await own(`${path}/sendings/${sendingId}/receipt`, { reply: from, evidence: `Brev: ${from}` });
  const { clauseId } = clauses[0]!;
  const answered = [{ clauseId, answer: 'grant', wording: `att lyda ${from}` }];
  await own(`${path}/answers`, { by: from, text: `Ja, ${from}`, clauses: answered });
  const reservation = { number: 1, on: 'answer', by: from, text: `Nej, ${from}` };
  await own(`${path}/reservations`, { ...reservation, clauses: answered });
  await own(`${path}/outcomes`, {
    source: `Minns ${from}`,
    clauses: [{ clauseId, outcome: 'granted', wording: `att tacka ${from}` }],
  });
  await own(`${path}/follow-ups`, { note: `Hos ${from}`, on: '2024-01-10' });
  const told = await view(motionId);
  expect(JSON.stringify(told).split(from).length - 1).toBeGreaterThanOrEqual(12);
  const kept = await deps.db.selectFrom('log.event').select('data').execute();
  expect(JSON.stringify(kept)).not.toContain('Utifrån');
});

test('a member invites by a link whom they find in no register: one person, until anybody has come or left', async () => {
  const { as, begin } = await startMotions();
  const author = await as('member');
  const { path } = await begin(author, title, ['att skriva tillsammans']);
  const tokenOf = async (part: string, by = author) =>
    (await by.get(`${path}/invitation?as=${part}`))
      .json<{ link: string }>()
      .link.split('#token=')[1]!;
  const token = await tokenOf('author');
  const spare = await tokenOf('reader');
  const [friend, other] = [await as('motionAuthor'), await as('member')];
  expect((await other.get(`${path}/invitation?as=author`)).statusCode).toBe(404);
  expect((await other.post(`${path}/joining`, { token: `${token}x` })).statusCode).toBe(404);
  const elsewhere = await begin(other, 'En annan', ['att inte se']);
  expect((await friend.post(`${elsewhere.path}/joining`, { token })).statusCode).toBe(404);

  expect((await friend.post(`${path}/joining`, { token })).statusCode).toBe(200);
  expect((await friend.get(path)).json()).toMatchObject({ title, may: { write: true } });
  // Used up, for each that was handed over before; whoever takes part stays what they are.
  for (const used of [token, spare])
    expect((await other.post(`${path}/joining`, { token: used })).statusCode).toBe(404);
  expect(
    (await friend.post(`${path}/joining`, { token: await tokenOf('reader') })).statusCode,
  ).toBe(200);
  expect((await friend.get(path)).json()).toMatchObject({ may: { write: true } });

  // Whoever may only read invites nobody, and who was let go does not come back by what they hold.
  const kept = await tokenOf('reader');
  expect((await other.post(`${path}/joining`, { token: kept })).statusCode).toBe(200);
  expect((await other.get(path)).json()).toMatchObject({ may: { write: false, comment: true } });
  expect((await other.get(`${path}/invitation?as=author`)).statusCode).toBe(404);
  await author.delete(`${path}/people/${other.personId}`);
  expect((await other.post(`${path}/joining`, { token: kept })).statusCode).toBe(404);
});
