import type { Find } from '../area.ts';
import { t } from '../language/language.ts';
import { listMotions } from './data.ts';

/** Five motions by any words of theirs. */
export const find: Find = async (organisationId, text) => {
  const { motions } = await listMotions(organisationId, `q=${encodeURIComponent(text)}`);
  return motions.slice(0, 5).map(({ motionId, title, number }) => ({
    label: [number, title].filter(Boolean).join(' '),
    kind: t('palette.motion'),
    path: `/${organisationId}/motions/${motionId}`,
  }));
};
