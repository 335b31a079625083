import { employments } from '@klubba/domain/employment';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { file } from '../operations/file.ts';
import { recordedAt } from '../record/recorded-at.ts';
import { EmploymentParams } from './contract.ts';
import { employmentCalendar } from './employment-calendar.ts';
import { noteLookBy, reading, readPaper } from './read-paper.ts';

/** For those who see the employee's record. */
export const getEmploymentCalendar = file({
  operationId: 'getEmploymentCalendar',
  summary: 'Fetch the law’s dates, duties and tasks of an employment as calendar entries',
  permission: everyone,
  url: '/employments/:employmentId/calendar.ics',
  params: EmploymentParams,
  type: 'text/calendar',
  read: async (asking) => {
    const { employmentId } = asking.params;
    const read = await reading(asking, async (employment) => {
      const paper = await readPaper(employment, employmentId);
      if (!paper) return;
      const { view } = paper;
      if (!view.sees.record) throw new Denied(403, 'forbidden');
      if (view.contracts?.length) await noteLookBy(employment, employmentId, 'record');
      const { tx, organisationId } = employment;
      const stream = { organisationId, kind: employments.kind, id: employmentId };
      return { ...paper, changedAt: await recordedAt(tx, { ...stream, version: view.version }) };
    });
    const name = 'anstallning.ics';
    return read && { bytes: Buffer.from(employmentCalendar(read)), name };
  },
});
