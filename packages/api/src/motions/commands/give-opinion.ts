import { MotionParams } from '../contract.ts';
import { GiveOpinionBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const giveOpinion = motionCommand({
  operationId: 'giveOpinion',
  summary: 'Give an opinion on a motion: for the meeting, as a stance, or as advice to delegates',
  may: 'arrange',
  url: '/motions/:motionId/opinions',
  params: MotionParams,
  body: GiveOpinionBody,
  status: 201,
  work: ({ actor, body, newId, at, decide }) =>
    decide({
      ...{ type: 'GiveOpinion', opinionId: newId('opinion'), ...body },
      ...{ by: actor.personId, at },
    }),
});
