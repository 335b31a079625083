import type { Find } from '../area.ts';
import { t } from '../language/language.ts';
import { hasWords } from '../ui/has-words.ts';
import { getElection, listElections } from './data.ts';

/** Five elections by words of the title, and five candidates of the latest elections by name. */
export const find: Find = async (organisationId, text) => {
  const { elections } = await listElections(organisationId);
  const views = await Promise.all(
    elections.slice(0, 4).map(({ electionId }) => getElection(organisationId, electionId)),
  );
  const named = elections
    .filter(({ title }) => hasWords(title, text))
    .map(({ electionId, title }) => found(electionId, title, t('palette.election')));
  const standing = views
    .flatMap(({ electionId, title, candidates }) =>
      candidates
        .filter(({ name }) => name !== null && hasWords(name, text))
        .map(({ name }) => ({
          ...found(electionId, `${name}, ${title}`, t('palette.candidate')),
          // Whoever looks for a person means the person.
          aside: true,
        })),
    )
    .slice(0, 5);
  return [...named.slice(0, 5), ...standing].map(({ path, ...rest }) => ({
    ...rest,
    path: `/${organisationId}${path}`,
  }));
};

const found = (electionId: string, label: string, kind: string) => ({
  label,
  kind,
  path: `/elections/${electionId}`,
});
