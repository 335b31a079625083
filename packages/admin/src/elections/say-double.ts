import { t } from '../language/language.ts';

type Answer = { readonly same: boolean; readonly associationId: string | null };

/** What one side says of two entries under one name. */
export const sayAnswer = (
  who: string,
  { same, associationId }: Answer,
  ofAssociation: (associationId: string | null) => string,
): string =>
  same
    ? t('doubles.says-same', { who, association: ofAssociation(associationId) })
    : t('doubles.says-two', { who });
