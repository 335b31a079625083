import type { CongressView } from '@klubba/api/contract/congresses';
import { t } from '../language/language.ts';

type Owner = CongressView['tasks'][number]['owner'];

/** Whom a congress names by id, as people call them. */
export const nameIn =
  ({ people }: Pick<CongressView, 'people'>) =>
  (personId: string): string | null | undefined =>
    people.find((one) => one.personId === personId)?.name;

export const bodyIn =
  ({ bodies }: Pick<CongressView, 'bodies'>) =>
  (bodyId: string): string =>
    bodies.find((one) => one.bodyId === bodyId)?.name ?? '';

export const ownerIn =
  (view: Pick<CongressView, 'people' | 'bodies'>) =>
  (owner: Owner): string => {
    if (!owner) return t('congress.nobody');
    if (owner.kind === 'body') return bodyIn(view)(owner.id);
    return nameIn(view)(owner.id) ?? t('mention.erased');
  };
