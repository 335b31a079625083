import { ElectionParams, RecordAttendanceBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const recordElectedAttendance = electionCommand({
  operationId: 'recordElectedAttendance',
  summary: 'Record who of those elected took part',
  may: 'conduct',
  url: '/elections/:electionId/attendance',
  params: ElectionParams,
  body: RecordAttendanceBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'RecordAttendance', ...body });
  },
});
