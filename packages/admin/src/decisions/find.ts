import type { Find } from '../area.ts';
import { t } from '../language/language.ts';
import { decisionNumber } from '../meetings/record.ts';
import { plainText } from '../ui/mention-text.tsx';
import { listDecisions } from './data.ts';

/** The first five that the register's own search finds. */
export const find: Find = async (organisationId, text) => {
  const { decisions, people } = await listDecisions(organisationId, { q: text });
  const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.name;
  return decisions.slice(0, 5).map((one) => ({
    label: `${decisionNumber(one.number)} ${plainText(one.text, nameOf)}`,
    kind: t('palette.decision'),
    path: `/${organisationId}/decisions/${one.decisionId}`,
  }));
};
