import { expect, test } from 'vitest';
import { startMeeting } from './testing/start-meeting.ts';

const start = async () => {
  const meeting = await startMeeting();
  const { desk, items, association, send, secretary, url } = meeting;
  const board = { kind: 'body', id: association.boardId } as const;
  const vote = (clauseId: string, body: object) => send(`/clauses/${clauseId}/vote`, body);
  const minutes = async (rendition = 'full') => {
    const document = (await secretary.get(`${url}/minutes?rendition=${rendition}`)).json();
    return {
      annexes: document.annexes,
      said: document.paragraphs.flatMap(
        ({ blocks }: { blocks: Record<string, string | string[] | null>[] }) =>
          blocks.map(({ lead, text, lines, detail }) =>
            [lead, text, ...(lines as string[]), detail].filter(Boolean).join(' '),
          ),
      ) as string[],
    };
  };
  const no = async (path: string, body: object, code: string, pointer = '') => {
    const answer = await send(path, body);
    expect(answer.statusCode, answer.body).toBe(422);
    const [problem] = answer.json().errors ?? [answer.json()];
    expect(problem).toMatchObject({ code, ...(pointer && { pointer }) });
  };
  return { ...meeting, board, vote, minutes, no, desk, items };
};

test('a vote goes up the ladder as far as it is demanded, and its sentence says how it was held', async () => {
  const { clauses, vote, send, minutes, present } = await start();
  const [dag, siv, mats, jon] = present as [string, string, string, string];
  const [found, trial, counted, called, ballots] = (await clauses(
    ...['att ett', 'att två', 'att tre', 'att fyra', 'att fem'],
  )) as [string, string, string, string, string];
  const demand = (clauseId: string, how?: string) =>
    send(`/clauses/${clauseId}/division`, { by: null, ...(how && { how }) });
  expect((await vote(found, { kind: 'found', outcome: 'carried' })).json()).toMatchObject({
    outcome: 'carried',
    number: { serial: 1 },
  });
  await demand(trial);
  expect((await vote(trial, { kind: 'found', outcome: 'carried' })).statusCode).toBe(422);
  await vote(trial, { kind: 'trialVote', outcome: 'carried', minority: 2 });
  await demand(counted, 'countedVote');
  await vote(counted, { kind: 'countedVote', for: 3, against: 1 });
  await demand(called, 'rollCall');
  const votes = [
    { personId: dag, vote: 'for' },
    { personId: siv, vote: 'against' },
    { personId: mats, vote: 'against' },
    { personId: jon, vote: 'abstained' },
  ];
  expect((await vote(called, { kind: 'rollCall', votes })).json()).toMatchObject({
    outcome: 'rejected',
  });
  await demand(ballots, 'secretBallot');
  const ballot = { kind: 'secretBallot', for: 3, against: 1, blank: 1, tellers: [mats, jon] };
  expect((await vote(ballots, ballot)).json()).toMatchObject({ number: { serial: 5 } });
  const { said, annexes } = await minutes();
  for (const sentence of [
    'Ordföranden fann utan rösträkning att mer än hälften av de röstande röstade för.',
    'Försöksvotering: ordföranden fann tydlig majoritet för; minoriteten räknades till 2.',
    'Votering: 3 för, 1 mot, 0 avstod, 1 röstade inte; 5 i röstlängden.',
    'Votering med namnupprop: 1 för, 2 mot, 1 avstod, 1 röstade inte, 5 i röstlängden.',
    'Sluten omröstning: 3 för, 1 mot, 1 blank, 5 i röstlängden. Rösterna räknades av Mats och Jon.',
    'Namnupprop begärdes.',
  ])
    expect(
      said.some((block) => block.includes(sentence)),
      sentence,
    ).toBe(true);
  expect(annexes[1]).toEqual({
    title: 'Bilaga: namnupprop vid beslut 2024:4',
    lines: ['Dag: för', 'Jon: avstod', 'Mats: mot', 'Siv: mot'],
  });
});

test('a vote that decides nothing takes no number, and its item may be left', async () => {
  const { clause, clauses, vote, send, minutes, items, secretary } = await start();
  const nothing = await clause('att ingen vill');
  expect(
    (await vote(nothing, { kind: 'countedVote', for: 0, against: 0, abstained: 5 })).json(),
  ).toMatchObject({ decisionId: null, number: null, outcome: null });
  const tied = await clause('att hälften vill');
  const unbroken = { kind: 'countedVote', for: 2, against: 2, tieBreak: { kind: 'unbroken' } };
  await vote(tied, unbroken);
  const [carried] = await clauses('att alla vill');
  expect((await vote(carried!, { kind: 'acclamation', outcome: 'carried' })).json()).toMatchObject({
    number: { serial: 1 },
  });
  expect((await send(`/agenda-items/${items.matter}/closing`, {})).statusCode).toBe(200);
  const { said } = await minutes();
  expect(said).toContain(
    'Omröstning om förslaget Ingen röstade för eller mot: inget beslut fattades. att ingen vill Votering: 0 för, 0 mot, 5 avstod, 0 röstade inte; 5 i röstlängden.',
  );
  expect(said.some((each) => each.includes('Rösterna föll lika och ingen avgjorde'))).toBe(true);
  expect((await secretary.get('/decisions')).json().decisions).toHaveLength(1);
});

test('options that exclude each other become one by rounds, with every figure in the minutes', async () => {
  const { desk, items, board, send, minutes, present, secretary } = await start();
  const first = await desk.propose(items.matter, board, ['att rummet heter Eken']);
  const others = [];
  for (const name of ['Linden', 'Björken'])
    others.push(
      await desk.propose(
        items.matter,
        board,
        [`att rummet heter ${name}`],
        'counter',
        first.proposalId,
      ),
    );
  const [oak, lime, birch] = [first, ...others].map(({ proposalId }) => proposalId);
  const round = (votes: Record<string, number>, more: object = {}) =>
    send(`/agenda-items/${items.matter}/rounds`, {
      ...{ scheme: 'lastOut', by: 'ballots', tellers: present.slice(2, 4) },
      options: Object.entries(votes).map(([proposalId, votes]) => ({ proposalId, votes })),
      ...more,
    });
  expect((await round({ [oak!]: 2, [lime!]: 1, [birch!]: 1 })).statusCode).toBe(422);
  const lot = { kind: 'lot', method: 'slantsingling', witnesses: [], proposalId: birch };
  const drawn = await round({ [oak!]: 2, [lime!]: 1, [birch!]: 1 }, { blank: 1, tieBreak: lot });
  expect(drawn.json(), drawn.body).toMatchObject({ decisionId: null, outcome: null });
  const final = await round({ [oak!]: 2, [lime!]: 3 });
  expect(final.json(), final.body).toMatchObject({ outcome: 'carried', number: { serial: 1 } });
  const { said } = await minutes();
  expect(said).toContain(
    'Omröstning mellan alternativen, omgång 1, sluten omröstning: att rummet heter Eken: 2 röster att rummet heter Linden: 1 röst att rummet heter Björken: 1 röst 1 blank, 5 i röstlängden. Rösterna räknades av Mats och Jon. Vid lika röstetal avgjorde lotten (slantsingling). Utgick: att rummet heter Björken.',
  );
  expect(said).toContain(
    'Beslut 2024:1 Mötet beslutade att rummet heter Linden. Avgjordes genom omröstning mellan alternativen i 2 omgångar: 3 av 5 i den sista omgången.',
  );
  expect(said.join(' ')).not.toContain('Föll genom mötets beslut');
  const { decisionId } = final.json();
  expect((await secretary.get(`/decisions/${decisionId}`)).json().method).toEqual({
    ...{
      kind: 'rounds',
      scheme: 'lastOut',
      by: 'ballots',
      rounds: 2,
      votes: 3,
      cast: 5,
      tie: null,
    },
  });
});

test('3–4 typed for 4–3: what hangs on it is seen first, and goes with it', async () => {
  const { desk, items, board, send, minutes, vote, secretary, url } = await start();
  const base = await desk.propose(items.matter, board, ['att bygga']);
  const other = await desk.propose(items.matter, board, ['att riva'], 'counter', base.proposalId);
  const taken = await vote(base.clauseIds[0]!, { kind: 'countedVote', for: 2, against: 3 });
  const { decisionId } = taken.json();
  const correction = `/decisions/${decisionId}/correction`;
  const right = {
    ...{ outcome: 'carried', reason: 'Siffrorna hade bytt plats.' },
    figures: { for: 3, against: 2, abstained: 0 },
  };
  expect((await secretary.get(`${url}${correction}?outcome=carried`)).json()).toEqual({
    ...{ lapsed: [{ clauseId: other.clauseIds[0], text: 'att riva' }], restored: [], texts: [] },
    ...{ against: [], meanings: [], tasks: [], employments: [], followUp: null },
  });
  const unseen = await send(correction, right);
  expect(unseen.json()).toMatchObject({ code: 'see-what-hangs-on-it', facts: { count: 1 } });
  expect((await send(correction, { ...right, withWhatHangsOnIt: true })).statusCode).toBe(200);
  const { said } = await minutes();
  expect(said).toContain(
    'Beslut 2024:1 Mötet beslutade att bygga. Votering: 3 för, 2 mot, 0 avstod, 0 röstade inte; 5 i röstlängden. Krav: mer än hälften av de avgivna rösterna.',
  );
  expect(said).toContain(
    'Rättelse: beslutet antecknades först som avslag. Därmed föll: att riva. Siffrorna hade bytt plats.',
  );
  expect((await secretary.get('/decisions')).json().decisions).toMatchObject([
    { outcome: 'carried', number: { year: 2024, serial: 1 } },
  ]);
});

test('a wrong amendment takes its words with it, also in the register of decisions', async () => {
  const { desk, items, board, send, carry, secretary } = await start();
  const base = await desk.propose(items.matter, board, ['att bygga']);
  const target = base.clauseIds[0]!;
  const amendment = await desk.propose(
    items.matter,
    board,
    ['att bygga högt'],
    'amendment',
    target,
  );
  const { decisionId } = (await carry(amendment.clauseIds[0]!)).json();
  await carry(target);
  const wrong = { outcome: 'rejected', reason: 'Ändringen avslogs.', withWhatHangsOnIt: true };
  expect((await send(`/decisions/${decisionId}/correction`, wrong)).statusCode).toBe(200);
  const { decisions } = (await secretary.get('/decisions')).json();
  expect(
    decisions.map(({ text, outcome }: { text: string; outcome: string }) => [text, outcome]),
  ).toEqual([
    ['att bygga', 'carried'],
    ['att bygga högt', 'rejected'],
  ]);
  const found = (await secretary.get('/decisions?q=högt')).json().decisions;
  expect(found.map(({ text }: { text: string }) => text)).toEqual(['att bygga högt']);
});
