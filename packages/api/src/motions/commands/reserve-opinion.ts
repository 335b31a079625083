import { OpinionParams, ReserveOpinionBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const reserveOpinion = motionCommand({
  operationId: 'reserveOpinion',
  summary: 'Enter a reservation against an opinion',
  may: 'arrange',
  url: '/motions/:motionId/opinions/:opinionId/reservations',
  params: OpinionParams,
  body: ReserveOpinionBody,
  status: 201,
  work: ({ actor, params: { opinionId }, body: { text, personId }, at, decide }) =>
    decide({
      ...{ type: 'ReserveOpinion', opinionId, personId: personId ?? actor.personId, text, at },
    }),
});
