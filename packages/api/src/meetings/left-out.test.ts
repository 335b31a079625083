import { expect, test } from 'vitest';
import { startMeeting } from './testing/start-meeting.ts';

test('what nobody has to say may be left out: who moved it, what it answers, how a tie ended, why', async () => {
  const { send, items, present, secretary, association } = await startMeeting();
  const done = async (path: string, body: object) => {
    const answer = await send(path, body);
    expect(answer.statusCode, `${path}: ${answer.body}`).toBeLessThan(300);
    return answer.json();
  };
  const item = await done('/agenda-items', { title: 'Sist' });
  expect(item.itemId).toBeDefined();
  await done('/guests', { outsider: { name: 'Rut Utifrån' } });
  const { clauseIds, proposalId } = await done('/proposals', {
    ...{ itemId: items.matter, kind: 'main' },
    clauses: [{ text: 'att bygga' }, { text: 'att måla' }],
  });
  const board = { kind: 'body', id: association.boardId };
  await done(`/proposals/${proposalId}/support`, { by: board });
  await done(`/clauses/${clauseIds[0]}/division`, {});
  const { decisionId } = await done(`/clauses/${clauseIds[0]}/counted-vote`, {
    ...{ for: 3, against: 1, abstained: 0 },
  });
  await done(`/clauses/${clauseIds[1]}/vote`, {
    ...{ kind: 'secretBallot', for: 3, against: 1, abstained: 0, blank: 0, invalid: 0 },
  });
  await done('/reservations', { decisionId, personId: present[1] });
  await done('/statements', {
    ...{ kind: 'minutesNote', itemId: items.matter, personId: present[1], text: 'Så är det.' },
  });
  const known = async (path: string, body: object) => {
    const answer = await secretary.post(path, body);
    expect(answer.statusCode, `${path}: ${answer.body}`).toBe(201);
  };
  await known('/people', { name: 'Ylva Rad' });
  await known(`/bodies/${association.boardId}/offices`, {
    ...{ personId: present[1], role: 'member', from: '2024-01-01' },
  });
});
