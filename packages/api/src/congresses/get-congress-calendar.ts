import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { congressCalendar } from './congress-calendar.ts';
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
    const paper = await readPaper(asking, asking.params.congressId);
    if (!paper) return;
    return { bytes: Buffer.from(congressCalendar(paper)), name: 'kongress.ics' };
  },
});
