import { Denied } from '../../http/denied.ts';
import { AnswerJointElectionBody } from '../contract.ts';
import { jointCommand } from '../joint-command.ts';

/** The answer stands in the own log, where the host fetches it; it is about the call as it was read. */
export const answerJointElection = jointCommand({
  operationId: 'answerJointElection',
  summary: 'Say whether the association takes part in an election that another one hosts',
  url: '/answer',
  body: AnswerJointElectionBody,
  decides: ({ body, at, call }) => {
    if (call.released) throw new Denied(404, 'not-found');
    const { hostId, host, title, associationId, phase } = call;
    return {
      ...{ type: 'AnswerJointElection', hostId, host, title, associationId, phase },
      ...{ takesPart: body.takesPart, callHash: body.callHash ?? call.callHash },
      at: at.toISOString(),
    };
  },
});
