import type { JointElection } from '@klubba/domain/election';
import type { CallAtHost } from './at-host.ts';

/** What the association has said to this host, and sent. */
export const answerView = (
  { hostId, answer, list, destroyedOn }: JointElection,
  call: Pick<CallAtHost, 'hostId' | 'callHash'>,
) => {
  if (hostId !== call.hostId) return { answer: null, sent: null, destroyedOn: null };
  return {
    answer: answer && {
      ...{ takesPart: answer.takesPart, at: answer.at },
      /** Whether the call is still as it was answered. */
      current: answer.callHash === call.callHash,
    },
    sent: list && { voters: list.voters.length + list.unnamed, at: list.at },
    destroyedOn,
  };
};
