import { readAssociation } from '../../record/association-of.ts';
import { MotionParams, WriteMotionTextBody } from '../contract.ts';
import { motionCommand } from '../motion-command.ts';
import { refuseWrongLines } from '../refuse-wrong-lines.ts';
import { textFrom } from '../text-from.ts';

export const writeMotionText = motionCommand({
  operationId: 'writeMotionText',
  summary: 'Write the next version of a motion, together with what another wrote meanwhile',
  may: 'write',
  url: '/motions/:motionId/versions',
  params: MotionParams,
  body: WriteMotionTextBody,
  status: 201,
  work: async ({ unit, organisationId, actor, body, newId, at, decide }) => {
    const { association } = await readAssociation(unit, organisationId);
    const { basis, settles } = body;
    const text = textFrom(body, association?.language ?? 'sv', newId);
    await refuseWrongLines(unit, text);
    await decide({
      ...{ type: 'WriteMotionText', versionId: newId('version'), basis, settles },
      text,
      ...{ by: actor.personId, at },
    });
  },
});
