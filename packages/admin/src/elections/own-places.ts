import type { ElectionView } from '@klubba/api/contract';
import { t } from '../language/language.ts';

type Own = { readonly seats: number | null; readonly substitutes: number | null };

/** The places that an association has of its own, in words; nothing where it shares all with the others. */
export const ownSum = ({ shares }: ElectionView, associationId: string | null): string => {
  const own = shares.find((one) => one.associationId === associationId);
  return own ? ownWords(own) : '';
};

export const ownWords = ({ seats, substitutes }: Own): string => placesSum(seats, substitutes);

/** How many are to be of one gender at least, in words. */
export const minimumSum = ({ minimum }: ElectionView): string => {
  if (!minimum) return '';
  const places = placesSum(minimum.seats || null, minimum.substitutes || null);
  return t('call.minimum-is', { places, group: t(`call.minimum.${minimum.gender}`) });
};

const placesSum = (seats: number | null, substitutes: number | null) =>
  [
    ...(seats === null ? [] : [t('elections.seats', { count: seats })]),
    ...(substitutes === null ? [] : [t('elections.substitutes', { count: substitutes })]),
  ].join(', ');
