import { expect, test } from 'vitest';
import { refusing } from '../meetings/testing/refusals.ts';
import { startMeeting } from '../meetings/testing/start-meeting.ts';

const plan = [
  '# Verksamhetsplan',
  'Vi möts varje månad.',
  'Vi vandrar.',
  '## Ekonomi',
  'Vi sparar.',
];

const startText = async () => {
  const meeting = await startMeeting();
  const { secretary, association, items, url } = meeting;
  const begun = await secretary.post('/texts', {
    ...{ title: 'Verksamhetsplan 2024', kind: 'activityPlan', text: plan.join('\n') },
  });
  expect(begun.statusCode, begun.body).toBe(201);
  const { textId, versionId } = begun.json();
  const board = { kind: 'body', id: association.boardId };
  const propose = async (body: object) => {
    const answer = await secretary.post(`${url}/proposals`, {
      ...{ itemId: items.matter, targetId: null, by: board },
      ...body,
    });
    expect(answer.statusCode, answer.body).toBe(201);
    return answer.json().clauseIds[0] as string;
  };
  const move = (version = versionId) =>
    propose({
      kind: 'main',
      clauses: [
        {
          text: 'att anta verksamhetsplanen',
          meaning: { kind: 'text', textId, versionId: version },
        },
      ],
    });
  const change = (targetId: string, meaning: object, text: string) =>
    propose({
      kind: 'amendment',
      targetId,
      clauses: [{ text, meaning: { kind: 'lines', ...meaning } }],
    });
  const text = async (as = secretary) => (await as.get(`/texts/${textId}`)).json();
  return { ...meeting, textId, versionId, move, change, text };
};

const weekly = { operation: 'replace', from: 2, to: 2, text: 'Vi möts varje vecka.' };
const sing = { operation: 'insert', from: 3, to: 3, text: 'Vi sjunger.' };
const save = { operation: 'delete', from: 4, to: 5, text: '' };

test('a text is decided point by point, and the adopted version comes out with each change and its decision', async () => {
  const { secretary, url, carry, move, change, text, textId, versionId, as } = await startText();
  const main = await move();
  const first = await change(main, weekly, 'att rad 2 lyder: Vi möts varje vecka.');
  const second = await change(main, sing, 'att efter rad 3 lägga till: Vi sjunger.');
  const third = await change(main, save, 'att stryka rad 4–5');
  const one = (await carry(first)).json();
  const two = (await carry(second)).json();
  await secretary.post(`${url}/clauses/${third}/acclamation`, { outcome: 'rejected' });
  const adoption = (await carry(main)).json();
  const adopted = [plan[0], 'Vi möts varje vecka.', plan[2], 'Vi sjunger.', ...plan.slice(3)].join(
    '\n',
  );
  expect(await text()).toMatchObject({
    ...{
      title: 'Verksamhetsplan 2024',
      written: [{ versionId, number: 1, text: plan.join('\n') }],
    },
    adopted: [
      {
        ...{ versionId: adoption.decisionId, number: adoption.number, basis: versionId },
        ...{ text: adopted, standing: 'inForce', decidedOn: '2024-02-14', cited: '§ 2' },
        changes: [
          { ...weekly, decisionId: one.decisionId, number: one.number },
          { ...sing, decisionId: two.decisionId, number: two.number },
        ],
      },
    ],
  });
  expect((await secretary.get('/texts')).json().texts).toEqual([
    {
      ...{ textId, title: 'Verksamhetsplan 2024', kind: 'activityPlan', versions: 1 },
      adopted: { versionId: adoption.decisionId, number: adoption.number, decidedOn: '2024-02-14' },
    },
  ]);
  const minutes = (await secretary.get(`${url}/minutes`)).json();
  expect(JSON.stringify(minutes.paragraphs)).toContain(
    'Texten är Verksamhetsplan 2024, version 1, med de ändringar som bifölls; den är bilaga.',
  );
  expect(minutes.annexes[0]).toEqual({
    title: `Bilaga: Verksamhetsplan 2024, antagen genom beslut 2024:${adoption.number.serial}`,
    note: 'Version 1 med ändringarna (rader i den versionen): rad 2 fick ny lydelse (beslut 2024:1); tillägg efter rad 3 (beslut 2024:2).',
    ...{ lines: adopted.split('\n'), numbered: true },
  });
  const html = (await secretary.get(`${url}/minutes.html`)).body;
  expect(html).toContain('<li><strong>Verksamhetsplan</strong></li><li>Vi möts varje vecka.</li>');
  const member = await as('member');
  expect((await member.get(`/texts/${textId}`)).json().adopted).toHaveLength(1);
});

test('what was adopted is moved and changed at the next meeting, by its decision', async () => {
  const { carry, move, change, text } = await startText();
  const main = await move();
  await carry(await change(main, weekly, 'att rad 2 ändras'));
  const adoption = (await carry(main)).json();
  const again = await move(adoption.decisionId);
  await carry(await change(again, { ...save, from: 3, to: 5 }, 'att stryka rad 3–5'));
  await carry(again);
  const { adopted } = await text();
  expect(adopted[1]).toMatchObject({
    ...{ basis: adoption.decisionId, text: '# Verksamhetsplan\nVi möts varje vecka.' },
  });
});

test('a correction of a change, and taking an adoption back, put the adopted text right', async () => {
  const { send, carry, move, change, text, secretary, url } = await startText();
  const main = await move();
  const wrong = (await carry(await change(main, weekly, 'att rad 2 ändras'))).json();
  await carry(main);
  const path = `/decisions/${wrong.decisionId}/correction`;
  const right = { outcome: 'rejected', figures: null, reason: 'Det avslogs.' };
  expect((await send(path, right)).json()).toMatchObject({ code: 'see-what-hangs-on-it' });
  expect((await secretary.get(`${url}${path}?outcome=rejected`)).json().meanings).toMatchObject([
    {
      kind: 'lines',
      holds: false,
      title: 'Verksamhetsplan 2024',
      operation: 'replace',
      from: 2,
      to: 2,
    },
  ]);
  const corrected = await send(path, { ...right, withWhatHangsOnIt: true });
  expect(corrected.statusCode, corrected.body).toBe(200);
  expect((await text()).adopted).toMatchObject([{ text: plan.join('\n'), changes: [] }]);
  const other = await move();
  await carry(other);
  expect((await text()).adopted).toHaveLength(2);
  const undone = await secretary.post(`${url}/last-act/undoing`, {});
  expect(undone.statusCode, undone.body).toBe(200);
  expect((await text()).adopted).toHaveLength(1);
});

test('versions are counted and kept, and what is not there is refused', async () => {
  const { secretary, textId, versionId, text, move, items, url, as } = await startText();
  const write = (body: object) => secretary.post(`/texts/${textId}/versions`, body);
  const second = await write({ basis: versionId, text: `${plan.join('\n')}\nVi vilar.` });
  expect(second.statusCode, second.body).toBe(201);
  expect((await text()).written.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
  const renamed = await secretary.post(`/texts/${textId}/title`, { title: 'Plan', kind: 'other' });
  expect(renamed.statusCode).toBe(200);
  expect(await text()).toMatchObject({ title: 'Plan', kind: 'other', version: 4 });
  const refuse = refusing((path, body) => secretary.post(path, body));
  await refuse(
    `/texts/${textId}/versions`,
    { text: `${plan.join('\n')}\nVi vilar.` },
    'version-changes-nothing',
    'text',
  );
  await refuse(
    `/texts/${textId}/versions`,
    { basis: items.matter, text: 'Nytt' },
    'version-not-found',
    'versionId',
  );
  const main = await move();
  const outside = { kind: 'lines', operation: 'delete', from: 5, to: 6, text: '' };
  const body = {
    ...{ itemId: items.matter, kind: 'amendment', targetId: main, by: null },
    clauses: [{ text: 'att stryka', meaning: outside }],
  };
  await refuse(`${url}/proposals`, body, 'lines-outside-text', 'clauses', { lines: 5 });
  // What nobody has called a meeting about is the board's.
  const member = await as('member');
  expect((await member.get(`/texts/${textId}`)).json().written).toHaveLength(1);
  const other = await secretary.post('/texts', { title: 'Utkast', kind: 'other', text: 'Hemligt' });
  expect((await member.get(`/texts/${other.json().textId}`)).statusCode).toBe(404);
  expect((await member.get('/texts')).json().texts).toHaveLength(1);
});
