import type { EmploymentView } from '@klubba/api/contract';
import { t } from '../language/language.ts';

/** What people call those whom an employment names by id. */
export const nameIn =
  ({ people }: Pick<EmploymentView, 'people'>) =>
  (personId: string): string =>
    people.find((one) => one.personId === personId)?.name ?? t('mention.erased');
