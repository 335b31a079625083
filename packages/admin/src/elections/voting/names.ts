import type { ElectionView } from '@klubba/api/contract';
import { t } from '../../language/language.ts';

export const candidateNamed = ({ candidates }: ElectionView, candidateId: string) =>
  candidates.find((one) => one.candidateId === candidateId);

/** A candidate's name; somebody whose name is gone stays a person. */
export const nameOf = (view: ElectionView, candidateId: string): string =>
  [...view.candidates, ...(view.nominees ?? [])].find((one) => one.candidateId === candidateId)
    ?.name ?? t('mention.erased');

/** The name of somebody who holds an office at the election. */
export const officialName = ({ officials }: ElectionView, officialId: string): string =>
  officials.find((one) => one.officialId === officialId)?.name ?? t('mention.erased');

export const placeName = ({ pollingPlaces }: ElectionView, placeId: string | null): string =>
  pollingPlaces.find((one) => one.placeId === placeId)?.name ?? '';
