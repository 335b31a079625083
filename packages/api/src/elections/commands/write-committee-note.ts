import { ElectionParams, WriteCommitteeNoteBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const writeCommitteeNote = electionCommand({
  operationId: 'writeCommitteeNote',
  summary: 'Write the note of whoever prepares the election',
  may: 'prepare',
  method: 'PUT',
  url: '/elections/:electionId/note',
  params: ElectionParams,
  body: WriteCommitteeNoteBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'WriteCommitteeNote', text: body.text });
  },
});
