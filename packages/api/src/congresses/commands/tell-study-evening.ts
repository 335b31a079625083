import { congressCommand } from '../congress-command.ts';
import { CongressParams, StudyEveningBody, StudyEveningTold } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';

export const tellStudyEvening = congressCommand({
  operationId: 'tellStudyEvening',
  summary: 'Record a study evening of a chapter: its material, how many came, which motions arose',
  url: '/congresses/:congressId/study-evenings',
  params: CongressParams,
  body: StudyEveningBody,
  status: 201,
  answer: StudyEveningTold,
  answers: ({ congressId, version, newId }) => ({
    ...{ congressId, version },
    eveningId: newId('evening'),
  }),
  work: async ({ unit, body, newId, decide, ...asked }) => {
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'TellStudyEvening', eveningId: newId('evening'), ...body });
  },
});
