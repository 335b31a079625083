import type { Find } from '../area.ts';
import { t } from '../language/language.ts';
import { listPeople } from './data.ts';
import { toldApart } from './told-apart.ts';

/** The first five whose name fits. */
export const find: Find = async (organisationId, text) => {
  const { people } = await listPeople(organisationId, { q: text });
  return toldApart(people)
    .slice(0, 5)
    .map((one) => ({
      label: one.apart ? `${one.name} (${one.apart})` : (one.name ?? t('mention.erased')),
      kind: t('palette.person'),
      path: `/${organisationId}/people/${one.personId}`,
    }));
};
