import type { ElectionView } from '@klubba/api/contract';
import { useOrganisation } from '../session/organisation.tsx';
import { nameOf } from './voting/names.ts';

/** What people call those whom an election names by id. */
export const useElectionNames = (view: () => ElectionView) => {
  const organisation = useOrganisation();
  const ofAssociation = (associationId: string | null): string =>
    associationId === null
      ? organisation.name
      : (view().associations.find((one) => one.associationId === associationId)?.name ?? '');
  const ofCandidate = (candidateId: string): string => nameOf(view(), candidateId);
  return { ofAssociation, ofCandidate };
};

/** Associations that take part besides the host and have not left. */
export const participating = ({ associations }: ElectionView) =>
  associations.filter(({ releasedAt }) => releasedAt === null);
