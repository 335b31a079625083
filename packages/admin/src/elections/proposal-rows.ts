import type { ElectionView } from '@klubba/api/contract';

export type ProposedTo = 'ordinary' | 'substitutes' | '';
export type ProposalRow = { readonly candidateId: string; readonly to: ProposedTo };

type Start = Pick<ElectionView, 'proposal' | 'nominees'>;

/** What a proposal starts from: those proposed before in their order, then everybody else who has agreed. */
export const rowsFrom = ({ proposal, nominees }: Start): readonly ProposalRow[] => {
  const agreed = (nominees ?? []).filter(
    ({ consent, withdrawn }) => !withdrawn && consent !== null && consent !== 'declined',
  );
  const isAgreed = (id: string) => agreed.some(({ candidateId }) => candidateId === id);
  const before = [
    ...(proposal?.ordinary ?? []).map((candidateId) => ({ candidateId, to: 'ordinary' as const })),
    ...(proposal?.substitutes ?? []).map((candidateId) => ({
      candidateId,
      to: 'substitutes' as const,
    })),
  ].filter(({ candidateId }) => isAgreed(candidateId));
  const rest = agreed
    .filter(({ candidateId }) => !before.some((row) => row.candidateId === candidateId))
    .map(({ candidateId }) => ({ candidateId, to: '' as const }));
  return [...before, ...rest];
};

/** Moves a row one step up or down; at the end it stays. */
export const moved = (rows: readonly ProposalRow[], at: number, by: 1 | -1) => {
  const to = at + by;
  if (to < 0 || to >= rows.length) return rows;
  const next = [...rows];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
};

/** The proposal in the order of the rows. */
export const proposalOf = (rows: readonly ProposalRow[]) => {
  const to = (part: ProposedTo) =>
    rows.filter((row) => row.to === part).map(({ candidateId }) => candidateId);
  return { ordinary: to('ordinary'), substitutes: to('substitutes') };
};
