import { randomUUID } from 'node:crypto';
import { motions } from '@klubba/domain/motion';
import { describe, expect, test } from 'vitest';
import { startHall } from '../meetings/testing/start-hall.ts';
import type { MotionAutosaved, MotionView, TextMotions } from './contract.ts';

type Hall = Awaited<ReturnType<typeof startHall>>;
type Person = Awaited<ReturnType<Hall['as']>>;

let now = '2024-01-20T18:00:00.000Z';

const start = async () => {
  const hall = await startHall({ now: () => new Date(now) });
  const [siv, mats] = [await hall.as('member'), await hall.as('member')];
  const read = async (person: Person, motionId: string) =>
    (await person.get(`/motions/${motionId}`)).json() as MotionView;
  const begin = async (body: object = {}) => {
    const answer = await siv.post('/motions', {
      ...{ title: 'Studiecirklar', reasoning: 'De behövs.' },
      addressee: { kind: 'body', bodyId: hall.association.memberMeetingId },
      ...body,
    });
    expect(answer.statusCode, answer.body).toBe(201);
    return (answer.json() as { motionId: string }).motionId;
  };
  const invite = (motionId: string, { personId }: Person, as: 'author' | 'reader') =>
    hall.decide((unit) => unit.decide(motions, motionId, { type: 'InvitePerson', personId, as }));
  return { hall, siv, mats, read, begin, invite };
};

describe('two people who write at once', () => {
  const twoWriters = async () => {
    const started = await start();
    const { siv, mats, read, begin, invite } = started;
    const motionId = await begin({ clauses: [{ text: 'kongressen inrättar ett stöd' }] });
    await invite(motionId, mats, 'author');
    const first = await read(siv, motionId);
    const write = async (person: Person, change: object, basis = first.versionId) => {
      const { title, reasoning, clauses } = first;
      const body = { title, reasoning, clauses, basis, ...change };
      const plain = body.clauses.map(({ clauseId, text }) => ({ clauseId, text }));
      const answer = await person.post(`/motions/${motionId}/versions`, {
        ...body,
        clauses: plain,
      });
      expect(answer.statusCode, answer.body).toBe(201);
    };
    return { ...started, motionId, first, write };
  };

  test('lose no word: what touches different words is brought together', async () => {
    const { siv, mats, motionId, read, write } = await twoWriters();
    await write(siv, { reasoning: 'De behövs mycket.' });
    await write(mats, { title: 'Fler studiecirklar' });
    const found = await read(siv, motionId);
    expect([found.title, found.reasoning]).toEqual(['Fler studiecirklar', 'De behövs mycket.']);
    expect(found.writing?.unsettled).toEqual([]);
  });

  test('lose no word: what touches the same words is kept beside it until somebody has written both together', async () => {
    const { siv, mats, motionId, read, write } = await twoWriters();
    await write(siv, { reasoning: 'De behövs nu.' });
    await write(mats, { reasoning: 'De behövs genast.' });
    const found = await read(siv, motionId);
    expect(found.reasoning).toBe('De behövs nu.');
    const [aside] = found.writing!.unsettled;
    expect(found.writing?.versions.at(-1)).toMatchObject({ versionId: aside, isAside: true });
    expect(found.writing?.versions.at(-1)?.text?.reasoning).toBe('De behövs genast.');
    await write(mats, { reasoning: 'De behövs nu genast.', settles: [aside] }, found.versionId);
    const settled = await read(mats, motionId);
    expect([settled.reasoning, settled.writing?.unsettled]).toEqual(['De behövs nu genast.', []]);
  });
});

test('comments and suggestions on a passage are accepted or rejected with a comment', async () => {
  const { hall, siv, mats, read, begin, invite } = await start();
  const motionId = await begin({ clauses: [{ text: 'att kongressen inrättar ett stöd' }] });
  expect(
    (
      await mats.post(`/motions/${motionId}/comments`, {
        versionId: randomUUID(),
        part: 'title',
        text: 'Nej',
      })
    ).statusCode,
  ).toBe(404);
  await invite(motionId, mats, 'reader');
  const { versionId, clauses } = await read(siv, motionId);
  const comment = (body: object) =>
    mats.post(`/motions/${motionId}/comments`, { versionId, ...body });
  const part = clauses[0]!.clauseId;
  await comment({ part, quote: 'ett stöd', suggestion: 'ett årligt stöd', text: 'Varje år.' });
  await comment({ part: 'reasoning', quote: 'De behövs.', text: 'Varför?' });
  const nowhere = await comment({ part: 'title', quote: 'Kaffe', text: 'Va?' });
  expect(nowhere.json()).toMatchObject({ code: 'passage-not-there' });
  const asked = (await read(siv, motionId)).writing!.comments;
  const settle = (i: number, body: object) =>
    siv.post(`/motions/${motionId}/comments/${asked[i]!.commentId}/settlement`, body);
  expect((await settle(0, { accepted: true })).statusCode).toBe(200);
  expect((await settle(1, { accepted: false, note: 'Det står i nästa stycke.' })).statusCode).toBe(
    200,
  );
  const found = await read(siv, motionId);
  expect(found.clauses[0]?.text).toBe('att kongressen inrättar ett årligt stöd');
  expect(found.writing?.comments.map(({ settled }) => [settled?.accepted, settled?.note])).toEqual([
    [true, ''],
    [false, 'Det står i nästa stycke.'],
  ]);
  expect(
    (await mats.post(`/motions/${motionId}/versions`, { basis: found.versionId, title: 'X' }))
      .statusCode,
  ).toBe(403);
  expect((await (await hall.as('board')).get(`/motions/${motionId}`)).statusCode).toBe(404);
});

test('what one is writing is kept for oneself, is no event, and is over once it is a version', async () => {
  const { siv, mats, read, begin, invite } = await start();
  const motionId = await begin();
  await invite(motionId, mats, 'author');
  const { versionId: basis, version } = await read(siv, motionId);
  const said = { basis, title: 'Studiecirklar', reasoning: 'De behövs, för', clauses: [] };
  now = '2024-01-20T18:05:00.000Z';
  expect((await siv.put(`/motions/${motionId}/autosave`, { said })).statusCode).toBe(200);
  const kept = async (person: Person) =>
    ((await person.get(`/motions/${motionId}/autosave`)).json() as MotionAutosaved).autosave;
  expect(await kept(siv)).toMatchObject({ reasoning: 'De behövs, för' });
  expect(await kept(mats)).toBeNull();
  expect((await read(siv, motionId)).version).toBe(version);
  now = '2024-01-20T18:06:00.000Z';
  await siv.post(`/motions/${motionId}/versions`, { ...said, reasoning: 'De behövs, för då.' });
  expect(await kept(siv)).toBeNull();
});

describe('clauses on a programme of 300 lines', () => {
  const programme = Array.from({ length: 300 }, (_, i) => `Rad ${i + 1} i programmet.`).join('\n');

  const withProgramme = async () => {
    const started = await start();
    const answer = await started.hall.secretary.post('/texts', {
      ...{ title: 'Partiprogram', kind: 'programme', text: programme },
    });
    expect(answer.statusCode, answer.body).toBe(201);
    const { textId, versionId } = answer.json() as { textId: string; versionId: string };
    const clause = (text: string, change: object, more = {}) => ({
      ...{ text, change: { textId, versionId, ...change } },
      ...more,
    });
    return { ...started, textId, versionId, clause };
  };

  test('take all seven shapes, shown with what they exclude and by which they fall', async () => {
    const { siv, begin, textId, clause } = await withProgramme();
    await begin({
      title: 'Ändringar',
      clauses: [
        clause('ändra rad 2–4', { operation: 'replace', from: 2, to: 4, put: 'En ny rad.' }),
        clause(
          'stryka rad 2–33 och skriva annat',
          { operation: 'replace', from: 2, to: 33, put: 'Annat.' },
          { takesIn: 'B12 att 2, rad 5–7' },
        ),
        clause('lägga till efter rad 100', {
          operation: 'insert',
          from: 100,
          to: 100,
          put: 'Mer.',
        }),
        clause('stryka rad 200', { operation: 'delete', from: 200, to: 200 }),
      ],
    });
    await begin({
      title: 'Hela texten',
      clauses: [
        clause('avslå förslaget', { operation: 'reject' }),
        clause('revidera det nuvarande programmet i stället', { operation: 'substitute', put: '' }),
        clause('anta tolv punkter tills vidare', { operation: 'interim', put: 'Tolv punkter.' }),
        clause('återremittera', { operation: 'referBack' }),
        clause('stryka rad 200', { operation: 'delete', from: 200, to: 200 }),
      ],
    });
    const answer = await siv.get(`/texts/${textId}/motions`);
    expect(answer.statusCode, answer.body).toBe(200);
    const { groups, same } = answer.json() as TextMotions;
    expect(groups).toHaveLength(1);
    const { clauses } = groups[0]!;
    const order = clauses.map(({ words }) => words.replace(/^att /, ''));
    expect(order.slice(0, 4).toSorted()).toEqual([
      ...['anta tolv punkter tills vidare', 'avslå förslaget'],
      ...['revidera det nuvarande programmet i stället', 'återremittera'],
    ]);
    expect(order.indexOf('stryka rad 2–33 och skriva annat')).toBeLessThan(
      order.indexOf('ändra rad 2–4'),
    );
    const narrow = clauses.find(({ words }) => words === 'att ändra rad 2–4');
    expect(narrow?.fallsWith).toHaveLength(5);
    expect(same.map((ones) => ones.map(({ title }) => title).toSorted())).toEqual([
      ['Hela texten', 'Ändringar'],
    ]);
  });

  test('refuse lines, versions and texts that are not there, and what changes nothing', async () => {
    const { hall, siv, clause } = await withProgramme();
    for (const [change, code] of [
      [{ operation: 'replace', from: 299, to: 301, put: 'x' }, 'lines-outside-text'],
      [{ operation: 'delete', from: 0, to: 2 }, 'lines-outside-text'],
      [{ operation: 'insert', from: 301, to: 301, put: 'x' }, 'lines-outside-text'],
      [{ operation: 'replace', from: 2, to: 2, put: 'Rad 2 i programmet.' }, 'change-says-nothing'],
      [{ operation: 'reject', versionId: randomUUID() }, 'text-version-not-found'],
      [{ operation: 'reject', textId: randomUUID() }, 'text-not-found'],
    ] as const) {
      const answer = await siv.post('/motions', {
        ...{ title: 'Fel rader', clauses: [clause('göra så', change)] },
        addressee: { kind: 'body', bodyId: hall.association.memberMeetingId },
      });
      expect([answer.statusCode, answer.json()]).toMatchObject([422, { code }]);
    }
  });

  test('are listed when a new version changed their lines, and found again where it only moved them', async () => {
    const { hall, siv, begin, textId, versionId, clause } = await withProgramme();
    await begin({
      title: 'Flyttade',
      clauses: [
        clause('ändra rad 50', { operation: 'replace', from: 50, to: 50, put: 'Ny femtio.' }),
        clause('ändra rad 150', { operation: 'replace', from: 150, to: 151, put: 'Ny.' }),
        clause('lägga till sist', { operation: 'insert', from: 300, to: 300, put: 'Sist.' }),
      ],
    });
    const lines = programme.split('\n');
    lines.splice(0, 0, 'En ny första rad.');
    lines[151] = 'Ändrad.';
    const answer = await hall.secretary.post(`/texts/${textId}/versions`, {
      text: lines.join('\n'),
      basis: versionId,
    });
    expect(answer.statusCode, answer.body).toBe(201);
    const { earlier } = (await siv.get(`/texts/${textId}/motions`)).json() as TextMotions;
    const moved = earlier.filter(({ title }) => title === 'Flyttade');
    expect(moved.map(({ words, now, number }) => [words, now, number])).toEqual([
      ['att ändra rad 50', { from: 51, to: 51 }, 1],
      ['att ändra rad 150', null, 1],
      ['att lägga till sist', { from: 301, to: 301 }, 1],
    ]);
  });
});

test('a clause that names another motion’s id changes nothing there, and no clause stands twice', async () => {
  const { hall, siv, mats, read, begin } = await start();
  const motionId = await begin({ clauses: [{ text: 'kongressen inrättar ett stöd' }] });
  const { clauseId } = (await read(siv, motionId)).clauses[0]!;
  const body = {
    title: 'Annans',
    addressee: { kind: 'body', bodyId: hall.association.memberMeetingId },
  };
  const taken = await mats.post('/motions', {
    ...body,
    clauses: [{ clauseId, text: 'att stjäla' }],
  });
  expect(taken.statusCode, taken.body).toBe(201);
  expect((await read(siv, motionId)).clauses[0]?.text).toBe('att kongressen inrättar ett stöd');
  const listed = (await siv.get('/motions?whose=mine')).json() as {
    motions: { clauses: number }[];
  };
  expect(listed.motions.map(({ clauses }) => clauses)).toEqual([1]);
  const twice = [
    { clauseId, text: 'att göra' },
    { clauseId, text: 'att göra om' },
  ];
  const refused = await mats.post('/motions', { ...body, clauses: twice });
  expect(refused.json()).toMatchObject({ code: 'motion-clause-twice' });
});

test('nobody is led to write a text that stands as it is', async () => {
  const { hall, siv, read, begin } = await start();
  const motionId = await begin({ clauses: [{ text: 'kongressen inrättar ett stöd' }] });
  expect((await read(siv, motionId)).may).toMatchObject({ write: true, rewrite: true });
  await hall.decide((unit) =>
    unit.decide(motions, motionId, {
      ...{ type: 'SendMotion', sendingId: randomUUID(), bodyId: null, personId: siv.personId },
      ...{ to: 'Medlemsmötet', how: '', on: '2024-01-20', at: null, hash: null },
    }),
  );
  const { may, versionId: basis, title } = await read(siv, motionId);
  expect(may).toMatchObject({ write: true, rewrite: false });
  const refused = await siv.post(`/motions/${motionId}/versions`, { basis, title });
  expect(refused.json()).toMatchObject({ code: 'motion-sent' });
});
