import type { Find } from '../area.ts';
import { t } from '../language/language.ts';
import { hasWords } from '../ui/has-words.ts';
import { listEmployments } from './data.ts';

/** Five employments by title or by who is employed, and five fees by office or by who has them. */
export const find: Find = async (organisationId, text) => {
  const { employments, fees } = await listEmployments(organisationId);
  const to = (path: string) => `/${organisationId}/employments/${path}`;
  return [
    ...employments
      .filter(({ title, employee }) => hasWords(`${title} ${employee ?? ''}`, text))
      .slice(0, 5)
      .map(({ employmentId, title, employee }) => ({
        label: [title, employee].filter(Boolean).join(', '),
        kind: t('palette.employment'),
        path: to(employmentId),
      })),
    ...fees
      .filter(({ office, name }) => hasWords(`${office} ${name ?? ''}`, text))
      .slice(0, 5)
      .map(({ feeId, office, name }) => ({
        label: [office, name].filter(Boolean).join(', '),
        kind: t('palette.fee'),
        path: to(`fees/${feeId}`),
        // Whoever looks for a person means the person.
        aside: true,
      })),
  ];
};
