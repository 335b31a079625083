import type { Find } from '../area.ts';
import { t } from '../language/language.ts';
import { decisionNumber } from '../meetings/record.ts';
import { plainText } from '../ui/mention-text.tsx';
import { listArchiveEntries } from './archive/archive-data.ts';
import { listDecisions } from './data.ts';

/** The first five that the register's own search finds, and the first three of earlier archives. */
export const find: Find = async (organisationId, text) => {
  const [{ decisions, people }, archived] = await Promise.all([
    listDecisions(organisationId, { q: text }),
    listArchiveEntries(organisationId, { q: text, limit: '3' }),
  ]);
  const named = [...people, ...archived.people];
  const nameOf = (id: string) => named.find(({ personId }) => personId === id)?.name;
  return [
    ...decisions.slice(0, 5).map((one) => ({
      label: `${decisionNumber(one.number)} ${plainText(one.text, nameOf)}`,
      kind: t('palette.decision'),
      path: `/${organisationId}/decisions/${one.decisionId}`,
    })),
    ...archived.entries.map((one) => ({
      label: [one.toldDay, one.number, plainText(one.title ?? one.text ?? '', nameOf)]
        .filter(Boolean)
        .join(' '),
      kind: t('palette.archived'),
      path: `/${organisationId}/decisions/archive/${one.entryId}`,
    })),
  ];
};
