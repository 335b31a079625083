import { defaultRules, organisations } from '@klubba/domain';
import { expect, test } from 'vitest';
import { refusing } from './testing/refusals.ts';
import { startMeeting } from './testing/start-meeting.ts';

const nine = Array.from({ length: 9 }, (_, i) => `att ändra § ${i + 1}`);
const carried = { kind: 'acclamation', outcome: 'carried' };

type Block = { kind: string; lead: string; text: string; lines: string[]; detail: string | null };

const start = async () => {
  const meeting = await startMeeting();
  const { meetingId, secretary, items } = meeting;
  const told = async (language = 'sv'): Promise<string[]> => {
    const url = `/meetings/${meetingId}/minutes?language=${language}`;
    const { paragraphs } = (await secretary.get(url)).json();
    const of = paragraphs.find((one: { itemId: string }) => one.itemId === items.matter);
    return of.blocks
      .filter(({ kind }: Block) => kind !== 'proposal')
      .map(({ lead, text, lines, detail }: Block) =>
        [lead, text, ...lines, detail].filter(Boolean).join(' '),
      );
  };
  const decisions = async () =>
    (await secretary.get(`/decisions?meetingId=${meetingId}`)).json().decisions as {
      number: { serial: number };
      text: string;
      decisionId: string;
    }[];
  return { ...meeting, told, decisions };
};

test('nine clauses with one gavel are nine decisions and one line in the minutes', async () => {
  const { clauses, send, told, decisions, secretary } = await start();
  const clauseIds = await clauses(...nine);
  const answer = await send('/gavels', { clauseIds, vote: carried });
  expect(answer.json().decisions).toHaveLength(9);
  expect(await decisions()).toHaveLength(9);
  expect(await told()).toEqual(['Beslut 2024:1–9 Mötet biföll samtliga nio att-satser.']);
  expect(await told('en')).toEqual(['Decision 2024:1–9 The meeting carried all nine clauses.']);
  const fifth = (await decisions()).find(({ number }) => number.serial === 5)!;
  expect(fifth.text).toBe('att ändra § 5');
  const extract = await secretary.get(`/decisions/${fifth.decisionId}/extract.pdf`);
  expect(extract.statusCode).toBe(200);
});

test('where the association has it so, they are one decision with one number and all their words', async () => {
  const { decide, organisationId, another, secretary } = await startMeeting();
  const rules = structuredClone(defaultRules);
  await decide((unit) =>
    unit.decide(organisations, organisationId, {
      ...{ type: 'AdoptRuleSet', effectiveFrom: '2024-01-01', reference: 'Årsmötet' },
      rules: { ...rules, enBloc: { ...rules.enBloc, value: 'oneDecision' } } as never,
    }),
  );
  const { clauses, send, clause, carry, meetingId } = await another();
  const clauseIds = await clauses('att bygga', 'att måla');
  const { decisions } = (await send('/gavels', { clauseIds, vote: carried })).json();
  expect(new Set(decisions.map((one: { decisionId: string }) => one.decisionId)).size).toBe(1);
  expect((await carry(await clause('att vila'))).json().number.serial).toBe(
    decisions[0].number.serial + 1,
  );
  const all = (await secretary.get(`/decisions?meetingId=${meetingId}`)).json().decisions;
  expect(all.map((one: { text: string }) => one.text)).toEqual(['att vila', 'att bygga\natt måla']);
  const one = await secretary.get(`/decisions/${decisions[0].decisionId}`);
  expect(one.json().outcome).toBe('carried');
});

test('some clauses together, a count of them, and a reason stand in the minutes as they were', async () => {
  const { clauses, send, told } = await start();
  const [a, b, c, d] = (await clauses('att ett', 'att två', 'att tre', 'att fyra')) as string[];
  await send('/gavels', { clauseIds: [a, c], vote: carried });
  const count = { kind: 'countedVote', for: 1, against: 3, abstained: 0, tieBreak: null };
  await send('/gavels', { clauseIds: [b, d], vote: count, reason: 'Styrelsen gör det själv.' });
  expect(await told()).toEqual([
    'Beslut 2024:1–2 Mötet beslutade att ett. att tre.',
    'Beslut 2024:3–4 Mötet avslog att två. att fyra. Votering: 1 för, 3 mot, 0 avstod, 1 röstade inte; 5 i röstlängden. Krav: mer än hälften av de avgivna rösterna. Skäl: Styrelsen gör det själv.',
  ]);
});

test('clauses that lapse are told with the reason, and never beside the same words carried', async () => {
  const { clauses, send, told, carry, desk, association, items } = await start();
  const clauseIds = await clauses('att rätta stavfel', 'att rätta kommatering');
  const reason = 'Styrelsen får göra redaktionella ändringar själv';
  expect((await send('/lapses', { clauseIds, reason })).statusCode).toBe(200);
  const [wall] = await clauses('att utreda väggen');
  const board = { kind: 'body', id: association.boardId } as const;
  const base = await desk.propose(items.matter, board, ['att riva', 'att bygga nytt']);
  await desk.propose(items.matter, board, ['att riva'], 'counter', base.proposalId);
  await carry(base.clauseIds[0]!);
  await carry(wall!);
  expect(await told()).toEqual([
    `Mötet fann att följande föll. Skäl: ${reason}. att rätta stavfel att rätta kommatering`,
    'Beslut 2024:1 Mötet beslutade att riva.',
    'Beslut 2024:2 Mötet beslutade att utreda väggen.',
  ]);
});

test('one that was put right stands by itself, and a gavel falls on all or none', async () => {
  const { clauses, send, told } = await start();
  const no = refusing(send);
  const clauseIds = await clauses('att ett', 'att två', 'att tre');
  const { decisions } = (await send('/gavels', { clauseIds, vote: carried })).json();
  const right = { outcome: 'rejected', figures: null, reason: 'Fel antecknat.' };
  await send(`/decisions/${decisions[1].decisionId}/correction`, right);
  expect(await told()).toEqual([
    'Beslut 2024:1–3 Mötet beslutade att ett. att tre.',
    'Beslut 2024:2 Mötet avslog yrkandet att två.',
    expect.stringContaining('Rättelse: beslut 2024:2'),
  ]);
  const [four] = await clauses('att fyra');
  const vote = carried;
  await no(
    '/gavels',
    { clauseIds: [four, clauseIds[0]], vote },
    'clause-already-decided',
    'clauseId',
  );
  expect((await send('/gavels', { clauseIds: [four], vote })).statusCode).toBe(201);
});
