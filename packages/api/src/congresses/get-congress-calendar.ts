import { everyone } from '../access/permission.ts';
import { naming } from '../documents/naming.ts';
import { wordsIn } from '../documents/words.ts';
import { file } from '../operations/file.ts';
import { calendarOf } from '../record/calendar-entry.ts';
import { congressEntries } from './congress-entries.ts';
import { CongressParams } from './contract.ts';
import { readPaper } from './read-paper.ts';

export const getCongressCalendar = file({
  operationId: 'getCongressCalendar',
  summary:
    'Fetch the ladder of deadlines, the days of the congress and what is to be done as calendar entries',
  permission: everyone,
  url: '/congresses/:congressId/calendar.ics',
  params: CongressParams,
  type: 'text/calendar',
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const { congressId } = params;
    const paper = await readPaper(asking, congressId);
    if (!paper) return;
    const { view, association, language, changedAt } = paper;
    const names = new Map(view.people.map(({ personId, name }) => [personId, name]));
    const { text } = naming({
      ...{ rendition: 'published', of: view, words: wordsIn(language) },
      names: (personId) => names.get(personId),
    });
    const entries = congressEntries({
      ...{ congressId, congress: view, version: view.version, changedAt, language, text },
      url: `${deps.origin()}/${organisationId}/congresses/${congressId}`,
    });
    const calendar = calendarOf(
      `${text(view.name)}, ${association.name}`,
      entries.map(({ entry }) => entry),
    );
    return { bytes: Buffer.from(calendar), name: 'kongress.ics' };
  },
});
