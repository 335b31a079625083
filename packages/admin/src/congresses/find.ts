import type { Find } from '../area.ts';
import { t } from '../language/language.ts';
import { hasWords } from '../ui/has-words.ts';
import { listCongresses } from './data.ts';

/** Five congresses by name or place. */
export const find: Find = async (organisationId, text) => {
  const { congresses } = await listCongresses(organisationId);
  return congresses
    .filter(({ name, place }) => hasWords(`${name} ${place}`, text))
    .slice(0, 5)
    .map(({ congressId, name }) => ({
      label: name,
      kind: t('palette.congress'),
      path: `/${organisationId}/congresses/${congressId}`,
    }));
};
