import { type Assembly, at } from './begin.ts';

/** 4.23–6: a wrong outcome that is put right a minute later, a discussion under three headings, and the end. */
export const finish = async ({ tell, takeUp, propose, itemId }: Assembly) => {
  await takeUp('4.23');
  const door = await propose('4.23', ['att måla dörren grön']);
  const clause = `/clauses/${door.clauseIds[0]}`;
  await tell(`${clause}/division`, { by: null });
  const typed = { for: 3, against: 4, abstained: 0, tieBreak: null };
  const { decisionId } = await tell<{ decisionId: string }>(`${clause}/counted-vote`, typed);
  await tell(`/decisions/${decisionId}/correction`, {
    ...{ outcome: 'carried', figures: { for: 4, against: 3, abstained: 0 } },
    reason: 'Siffrorna hade bytt plats.',
  });
  await takeUp('5');
  for (const [heading, text] of [
    ['Medlemmarna', 'Fler vill träffas utanför mötena.'],
    ['Lokalen', 'Flera saknar en ramp.'],
    ['Ekonomin', 'Bidragen minskar.'],
  ])
    await tell(`/agenda-items/${itemId('5')}/notes`, { heading, text });
  await takeUp('6');
  // Not so: ten minutes earlier.
  await tell('/closing', { at: at('20:30') });
  return { decisionId };
};

/** Two days later a verifier objects: three things are put right, each with its reason. */
export const putRight = async ({ tell, itemId, who, clock }: Assembly) => {
  clock.now = '2024-12-06T08:00:00.000Z';
  const correct = (right: object, reason: string) => tell('/corrections', { right, reason });
  await correct({ kind: 'opener', personId: who('Alma') }, 'Rasmus skrev, och öppnade inte.');
  await correct({ kind: 'closedAt', at: at('20:20') }, 'Fel avläst på klockan.');
  const left = { in: [], out: [who('Zara')], at: null };
  await correct(
    { kind: 'registerStep', itemId: itemId('4.15'), ...left },
    'Zara gick när rummet hade fått sitt namn.',
  );
};
