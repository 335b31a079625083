import { congressCommand } from '../congress-command.ts';
import { StudyEveningBody, StudyEveningParams } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';
import { requireThere } from '../require-there.ts';

export const retellStudyEvening = congressCommand({
  operationId: 'retellStudyEvening',
  summary: 'Record a study evening anew',
  method: 'PUT',
  url: '/congresses/:congressId/study-evenings/:eveningId',
  params: StudyEveningParams,
  body: StudyEveningBody,
  work: async ({ unit, congress, params: { eveningId }, body, decide, ...asked }) => {
    requireThere(congress.evenings, 'eveningId', eveningId);
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'TellStudyEvening', eveningId, ...body });
  },
});
