import { defaultRules, organisations, type ProposedRules, ruleNames } from '@klubba/domain';
import { expect, test } from 'vitest';
import type { MinutesDocument } from '../minutes/contract.ts';
import { expectTold } from '../minutes/stories/told.ts';
import type { MeetingView } from './contract.ts';
import { startHall } from './testing/start-hall.ts';

const names = Array.from({ length: 20 }, (_, i) => `Medlem ${String(i + 1).padStart(2, '0')}`);
const content = { matter: 'general', background: '', parentId: null, beforeId: null };

/** An association that cites minutes by the numbers of its agenda, and breaks a tie by lot. */
const startSection = async () => {
  const hall = await startHall();
  const rules: Record<string, unknown> = Object.fromEntries(
    ruleNames.map((name) => [name, { value: defaultRules[name].value, reference: null }]),
  );
  rules.numbering = { value: 'agenda', reference: null };
  rules['tie.substance'] = { value: 'lot', reference: '6:5' };
  await hall.decide((unit) =>
    unit.decide(organisations, hall.organisationId, {
      ...{ type: 'AdoptRuleSet', effectiveFrom: '2000-01-01', reference: 'Stadgarna' },
      rules: rules as unknown as ProposedRules,
    }),
  );
  const post = async <Answer>(path: string, asked: object = {}) => {
    const answer = await hall.secretary.post(path, asked);
    expect([200, 201], `${path}: ${answer.body}`).toContain(answer.statusCode);
    return answer.json() as Answer;
  };
  const { meetingId } = await post<{ meetingId: string }>('/meetings', {
    ...{ bodyId: hall.association.memberMeetingId, kind: 'memberMeeting', title: 'Höstmöte' },
    ...{ startsOn: '2023-11-14', startsAt: '17:15', place: 'Salen', standardAgenda: false },
  });
  const path = `/meetings/${meetingId}`;
  const send = <Answer = unknown>(rest: string, asked: object = {}) =>
    post<Answer>(`${path}${rest}`, asked);
  const item = async (title: string, kind = 'matter', more: object = {}) =>
    (await send<{ itemId: string }>('/agenda-items', { ...content, kind, title, ...more })).itemId;
  const propose = async (itemId: string, texts: readonly string[], more: object = {}) =>
    send<{ proposalId: string; clauseIds: string[] }>('/proposals', {
      ...{ itemId, kind: 'main', targetId: null, by: null, ...more },
      clauses: texts.map((text) => ({ text })),
    });
  return {
    ...{ ...hall, path, send, item, propose },
    takeUp: (itemId: string) => send(`/agenda-items/${itemId}/treatment`),
    gavel: (clauseId: string, outcome = 'carried') =>
      send(`/clauses/${clauseId}/acclamation`, { outcome }),
  };
};

test('a long meeting: agenda changes that are put, a late motion, people who leave, a coin and five clauses about lockers', async () => {
  const hall = await startSection();
  const { members, item, send, propose, takeUp, gavel, association, secretary, path } = hall;
  const present = await members(...names);
  const [chair, viceChair, pen, siv, mats, newPen, ...rest] = present as string[];
  const under = (parentId: string) => ({ parentId });
  const opening = await item('Mötets öppnande', 'opening', { number: '1' });
  const formalities = await item('Formalia', 'heading', { number: '2' });
  const officers = await item('Val av mötesfunktionärer', 'officers', under(formalities));
  const convening = await item('Mötets utlysande', 'dulyConvened', under(formalities));
  const agenda = await item('Dagordning', 'agenda', under(formalities));
  const reports = await item('Rapporter', 'heading', { number: '3' });
  const reporting = ['Verksamheten', 'Skyddsarbetet', 'Ekonomin', 'Festnämnden', 'Idrottsnämnden'];
  for (const title of reporting) await item(title, 'report', under(reports));
  const matters = await item('Ärenden', 'heading', { number: '4' });
  const bill = await item('Styrelsens proposition', 'matter', under(matters));
  const wall = await item('Fråga om att riva en vägg', 'matter', under(matters));
  const motions: string[] = [];
  for (const n of [3, 4, 5, 6, 7, 8, 9, 10, 11])
    motions.push(await item(`Motion ${n}`, 'matter', under(matters)));
  const last = motions.at(-1)!;
  const closing = await item('Mötets avslutande', 'closing', { number: '5' });
  await send('/calling', { on: null, channels: ['e-post'], recipients: null, allAgreed: false });
  await send('/opening', { openedBy: chair, at: '2023-11-14T16:17:00.000Z' });

  // The agenda is changed by what is put, before it is adopted.
  await takeUp(agenda);
  const changes = await propose(agenda, [
    'att lägga in punkten Röstlängd som 2.1',
    'att ta upp en sen motion som 4.11',
  ]);
  for (const clauseId of changes.clauseIds) await gavel(clauseId);
  const register = await item('Röstlängd', 'register', {
    ...{ parentId: formalities, beforeId: officers },
  });
  const late = await item('Sen motion om kaffe', 'matter', { parentId: matters, beforeId: last });
  await send('/agenda/adoption');
  await takeUp(register);
  await send('/register', { personIds: present });
  await takeUp(officers);
  const elect = (personId: string | undefined, ...offices: string[]) =>
    send('/officers', { personId, offices });
  await elect(chair, 'chair');
  await elect(viceChair, 'viceChair');
  await elect(pen, 'secretary');
  await elect(siv, 'verifier', 'teller');
  await elect(mats, 'verifier', 'teller');
  await takeUp(convening);
  await send('/convening', { dulyConvened: true });

  const leaving = [...rest];
  const leave = (count: number, ...named: (string | undefined)[]) =>
    send('/register/adjustments', {
      ...{ in: [], out: [...named, ...leaving.splice(0, count - named.length)] },
    });
  const view = async () => (await secretary.get(path)).json<MeetingView>();
  for (const { itemId, number } of (await view()).items.filter(({ kind }) => kind === 'report')) {
    await takeUp(itemId);
    if (number === '3.2') await leave(2);
    if (number === '3.3') await leave(1);
  }
  await takeUp(bill);
  const by = { by: { kind: 'body', id: association.boardId } };
  await send('/gavels', {
    clauseIds: (await propose(bill, ['att a', 'att b', 'att c'], by)).clauseIds,
    vote: { kind: 'acclamation', outcome: 'rejected' },
    reason: 'Styrelsen får göra redaktionella ändringar själv.',
  });
  await takeUp(wall);
  for (const text of ['att utreda', 'att fråga fastighetsägaren', 'att rapportera']) {
    const floor = await propose(wall, [text], { by: { kind: 'person', id: siv } });
    // Each stands by itself: they do not exclude each other.
    await gavel(floor.clauseIds[0]!);
  }
  const numbered = async (itemId: string) =>
    (await view()).items.find((one) => one.itemId === itemId)?.number;
  const lockers = motions[2]!;
  for (const motion of [...motions.slice(0, -1), late]) {
    await takeUp(motion);
    const number = await numbered(motion);
    if (['4.3', '4.7', '4.10'].includes(number ?? '')) await leave(2);
    if (number === '4.9') {
      await elect(newPen, 'secretary');
      await leave(2, pen);
    }
    if (motion === lockers) await rentOut(hall, lockers);
    else await gavel((await propose(motion, [`att bifalla motion ${number}`])).clauseIds[0]!);
  }
  await takeUp(last);
  await leave(1);
  const coin = (await propose(last, ['att välja ordförande i den nya nämnden'])).clauseIds[0]!;
  await send(`/clauses/${coin}/division`, { by: null });
  await send(`/clauses/${coin}/counted-vote`, {
    ...{ for: 4, against: 4, abstained: 0 },
    tieBreak: {
      ...{ kind: 'lot', method: 'slantsingling, krona avslår', witnesses: [siv] },
      outcome: 'rejected',
    },
  });
  await takeUp(closing);
  await send('/closing', { at: '2023-11-14T19:47:00.000Z' });

  const minutes = (await secretary.get(`${path}/minutes`)).json<MinutesDocument>();
  expectTold('B', minutes);
  const at = (cited: string) => {
    const paragraph = minutes.paragraphs.find((one) => one.cited === cited);
    return JSON.stringify(paragraph?.blocks ?? []);
  };
  expect(at('2.4')).toContain('att lägga in punkten Röstlängd som 2.1');
  expect(at('2.4')).toContain('Ärendet ”Sen motion om kaffe” lades till på dagordningen.');
  expect(at('2.1')).toContain('fastställdes till 20 röstberättigade');
  expect(at('2.2')).toContain('vice mötesordförande');
  for (const [number, size] of Object.entries({
    ...{ '3.2': 18, '3.3': 17, '4.3': 15, '4.7': 13, '4.9': 11, '4.10': 9, '4.12': 8 },
  }))
    expect(at(number), number).toContain(`Därefter ${size} i röstlängden.`);
  expect(at('4.2').match(/"outcome":"carried"/g)).toHaveLength(3);
  const lockersTold = minutes.paragraphs.find(({ cited }) => cited === '4.5');
  const decisions = lockersTold?.blocks.filter(({ kind }) => kind === 'decision');
  expect(decisions?.map(({ outcome, lines }) => [outcome, lines[0]])).toEqual([
    ['rejected', 'att hyra ut.'],
    ['rejected', 'att köpa lås.'],
    ['carried', 'att numrera.'],
    ['rejected', 'att ta avgift.'],
    ['carried', 'att utse ansvarig.'],
    ['carried', 'att utvärdera efter ett år.'],
  ]);
  expect(at('4.9')).toContain('Medlem 06');
  expect(at('4.11')).toContain('att bifalla motion 4.11');
  expect(at('4.12')).toContain('slantsingling, krona avslår');
  expect(at('4.12')).toContain('"outcome":"rejected"');
  const headings = minutes.paragraphs.flatMap((one) => one.headings);
  expect(headings.map(({ number, title }) => `${number} ${title}`)).toEqual([
    ...['2 Formalia', '3 Rapporter', '4 Ärenden'],
  ]);
  const { items } = await view();
  expect(items.filter(({ isNamed }) => !isNamed).map(({ number }) => number)).toEqual([
    ...['2.1', '4.11'],
  ]);
  expect(minutes.paragraphs.find(({ itemId }) => itemId === opening)?.cited).toBe('1');
  expect(JSON.stringify(minutes.meta)).toContain('kl. 17.17–20.47');
});

/** Five clauses, of which an addition makes six. */
const rentOut = async (
  { propose, gavel }: Awaited<ReturnType<typeof startSection>>,
  itemId: string,
) => {
  const five = ['att hyra ut', 'att köpa lås', 'att numrera', 'att ta avgift', 'att utse ansvarig'];
  const { proposalId, clauseIds } = await propose(itemId, five);
  const addition = { kind: 'addition', targetId: proposalId };
  const sixth = await propose(itemId, ['att utvärdera efter ett år'], addition);
  for (const [index, clauseId] of clauseIds.entries())
    await gavel(clauseId, [2, 4].includes(index) ? 'carried' : 'rejected');
  await gavel(sixth.clauseIds[0]!);
};
