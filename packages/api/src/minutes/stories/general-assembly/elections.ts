import type { Assembly } from './begin.ts';
import { pointOfOrder } from './statutes-and-motions.ts';

const roomNames = [
  ...['Linden', 'Eken', 'Björken', 'Alen', 'Asken', 'Almen', 'Rönnen', 'Häggen', 'Videt'],
];
/** What each name got in each round; the last drops out. */
const rounds = [
  [5, 4, 4, 3, 3, 2, 2, 1, 0],
  [5, 4, 4, 3, 3, 2, 2, 1],
  [6, 4, 4, 3, 3, 2, 1],
  [6, 5, 4, 3, 3, 2],
  [7, 5, 4, 3, 2],
  [8, 6, 4, 3],
  [9, 5, 3],
  [10, 3],
];

/** 4.15: nine names that exclude each other, by closed ballot in rounds. */
export const nameTheRoom = async (assembly: Assembly) => {
  const { tell, takeUp, propose, itemId, who } = assembly;
  await takeUp('4.15');
  await pointOfOrder(assembly, 25);
  const text = (name: string) => [`att rummet heter ${name}`];
  const [first = '', ...others] = roomNames;
  const { proposalId } = await propose('4.15', text(first));
  const options = [proposalId];
  for (const name of others) {
    const counter = { kind: 'counter', targetId: proposalId };
    options.push((await propose('4.15', text(name), counter)).proposalId);
  }
  for (const round of rounds)
    await tell(`/agenda-items/${itemId('4.15')}/rounds`, {
      ...{ scheme: 'lastOut', by: 'ballots', tellers: [who('Uno'), who('Ylva')] },
      options: round.map((votes, i) => ({ proposalId: options[i], votes })),
    });
};

/** 4.16–4.22: the gavel and the pen change hands, seats are filled, left vacant and put off, a lot, and no confidence. */
export const electOfficers = async (assembly: Assembly) => {
  const { tell, takeUp, propose, itemId, who, association } = assembly;
  const { boardId: bodyId } = association;
  const next = { from: '2025-01-01', to: '2025-12-31' };
  const begin = (number: string, role: string, ...names: readonly string[]) =>
    tell<{ electionId: string }>('/item-elections', {
      ...{ itemId: itemId(number), office: { role, bodyId } },
      ...{ seats: role === 'member' ? names.length : 1 },
      candidates: names.map((name) => ({ personId: who(name) })),
    });
  const adjust = (change: object) => tell('/register/adjustments', { in: [], out: [], ...change });
  /** Whoever leads or writes is a candidate: somebody else does it meanwhile. */
  const handingOver = async (
    office: 'chair' | 'secretary',
    [from, to]: readonly [string, string],
    elect: () => Promise<unknown>,
  ) => {
    await tell('/handovers', { office, personId: who(to) });
    await adjust({ out: [who(from)] });
    await elect();
    await adjust({ in: [who(from)] });
    await tell('/handovers', { office, personId: who(from) });
  };

  await takeUp('4.16');
  const chair = await begin('4.16', 'chair', 'Alma');
  await handingOver('chair', ['Alma', 'Vera'], () =>
    tell(`/item-elections/${chair.electionId}/result`, next),
  );
  await takeUp('4.17');
  const members = await begin('4.17', 'member', 'Rasmus', 'Pia', 'Tove');
  await handingOver('secretary', ['Rasmus', 'Vera'], () =>
    tell(`/item-elections/${members.electionId}/result`, next),
  );
  await takeUp('4.18');
  await tell(`/agenda-items/${itemId('4.18')}/passing-over`, { outcome: 'vacant' });
  await takeUp('4.19');
  await tell(`/agenda-items/${itemId('4.19')}/passing-over`, { outcome: 'tabled' });

  const ballots = (electionId: string, votes: Readonly<Record<string, number>>) =>
    tell(`/item-elections/${electionId}/rounds`, {
      secret: true,
      votes: Object.entries(votes).map(([name, each]) => ({ personId: who(name), for: each })),
    });
  await takeUp('4.20');
  const treasurer = await begin('4.20', 'treasurer', 'Sam', 'Ylva', 'Åke');
  await ballots(treasurer.electionId, { Sam: 9, Ylva: 8, Åke: 7 });
  await tell(`/item-elections/${treasurer.electionId}/result`, next);
  await takeUp('4.21');
  const substitute = await begin('4.21', 'substitute', 'Ängla', 'Örjan');
  await ballots(substitute.electionId, { Ängla: 12, Örjan: 12 });
  const lot = { method: 'slantsingling, krona för den yngre', drawn: [who('Ängla')] };
  await tell(`/item-elections/${substitute.electionId}/lots`, lot);
  await tell(`/item-elections/${substitute.electionId}/result`, next);

  await takeUp('4.22');
  const aside = { why: 'noConfidence', personIds: [who('Olle')] };
  await tell(`/agenda-items/${itemId('4.22')}/standing-aside`, aside);
  const confidence = await propose('4.22', [`att entlediga @{${who('Olle')}}`]);
  await tell(`/clauses/${confidence.clauseIds[0]}/vote`, {
    ...{ kind: 'secretBallot', for: 6, against: 15, blank: 2 },
    tellers: [who('Uno'), who('Ylva')],
  });
};
