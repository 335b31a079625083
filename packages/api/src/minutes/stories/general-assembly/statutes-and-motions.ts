import { type Assembly, at } from './begin.ts';

/** 4.1–4.10: nine changes of the statutes a second time, each with one gavel, and one a first time. */
export const changeStatutes = async ({ tell, takeUp, propose, itemId }: Assembly) => {
  const inForceOn = '2025-01-01';
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const number = `4.${n}`;
    if (n < 10)
      await tell(`/agenda-items/${itemId(number)}/first-reading`, { on: '2024-09-15', inForceOn });
    await takeUp(number);
    const clauses = Array.from(
      { length: n === 7 ? 9 : 2 },
      (_, i) => `att ändra ${n} kap. ${i + 1} §`,
    );
    const { clauseIds } = await propose(number, clauses);
    await tell('/gavels', { clauseIds, vote: { kind: 'found', outcome: 'carried' } });
  }
};

const movers = ['Olle', 'Pia', 'Sam', 'Tove', 'Uno', 'Ylva', 'Åke'];

/** 4.11: three amendments to one clause that touch different words, and one to an amendment. */
export const treatMotion = async ({ tell, takeUp, propose, gavel, person, board }: Assembly) => {
  await takeUp('4.11');
  const [first, ...others] = movers.map(person);
  const motion = await propose(
    '4.11',
    [
      'att köpa tre röda cyklar till kansliet under våren',
      'att låna ut dem till medlemmar',
      'att utse en ansvarig',
    ],
    { by: first, others },
  );
  const answer = { by: board, text: 'Styrelsen ser gärna fler cyklar.' };
  await tell(`/proposals/${motion.proposalId}/support`, answer);
  const [bicycles, lending, responsible] = motion.clauseIds;
  const amend = async (text: string, targetId = bicycles) => {
    const amendment = { kind: 'amendment', targetId };
    return (await propose('4.11', [text], amendment)).clauseIds[0];
  };
  const more = await amend('att köpa fyra röda cyklar till kansliet under våren');
  const blue = await amend('att köpa tre blå cyklar till kansliet under våren');
  const autumn = await amend('att köpa tre röda cyklar till kansliet under hösten');
  const light = await amend('att köpa tre ljusblå cyklar till kansliet under våren', blue);
  await gavel(light);
  await gavel(more);
  await gavel(blue);
  await gavel(autumn, 'rejected');
  for (const clauseId of [bicycles, lending, responsible]) await gavel(clauseId);
};

/** 4.12–4.14: a count at last, four clauses with one gavel, a task, an item that comes in, and a break in the middle of the next. */
export const treatSpring = async (assembly: Assembly) => {
  const { tell, takeUp, propose, gavel, item, itemId, who } = assembly;
  await takeUp('4.12');
  const rooms = [
    'att hyra Aulan',
    'att hyra Blå rummet',
    'att hyra köket',
    'att säga upp förrådet',
  ];
  const { clauseIds } = await propose('4.12', rooms);
  await tell('/register/count', { size: 27, about: false });
  const vote = { kind: 'countedVote', for: 19, against: 6, abstained: 2, tieBreak: null };
  await tell('/gavels', { clauseIds, vote });
  await tell(`/agenda-items/${itemId('4.12')}/tasks`, {
    ...{ owner: { kind: 'person', id: who('Åke') }, dueOn: '2025-03-01' },
    text: 'Boka Aulan',
  });

  const beforeId = itemId('4.14');
  const party = await item('4.13', 'Höstfst', 'matter', { parentId: itemId('4'), beforeId });
  const asked = { kind: 'matter', matter: 'general', background: '' };
  await tell(`/agenda-items/${party}`, { ...asked, title: 'Höstfest' });
  await takeUp('4.13');
  await gavel((await propose('4.13', ['att hålla en höstfest'])).clauseIds[0]);

  await takeUp('4.14');
  const programme = await propose('4.14', ['att anta vårens program']);
  await tell('/points-of-order', {
    ...{ text: 'paus i tjugo minuter', outcome: 'carried', found: { kind: 'acclamation' } },
    ...{ adjourns: {}, at: at('18:40') },
  });
  await tell('/resumption', { at: at('18:57') });
  await pointOfOrder(assembly, 28);
  await gavel(programme.clauseIds[0]);
};

/** Heads are counted anew because somebody asked for it. */
export const pointOfOrder = async ({ tell }: Assembly, size: number) => {
  await tell('/points-of-order', {
    ...{ text: 'ny rösträkning av de närvarande', outcome: 'carried' },
    found: { kind: 'acclamation' },
  });
  await tell('/register/count', { size, about: false });
};
