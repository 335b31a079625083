import { randomUUID } from 'node:crypto';
import { meetings } from '@klubba/domain';
import { everyone } from '../../access/permission.ts';
import { MeetingChanged, MeetingParams } from '../../meetings/contract.ts';
import type { Caller } from '../../meetings/meeting-command.ts';
import { command } from '../../operations/command.ts';
import { execute } from '../../store/execute.ts';
import { SignMinutesBody } from '../contract.ts';

/** What a signer proves again who they are for: these bytes of these minutes, and nothing else. */
export const signingPurpose = (meetingId: string, documentHash: string) =>
  `sign-minutes:${meetingId}:${documentHash}`;

export const signMinutes = command({
  operationId: 'signMinutes',
  summary: 'Sign the exact bytes of the minutes, having confirmed password or passkey again',
  permission: everyone,
  url: '/meetings/:meetingId/minutes/signatures',
  params: MeetingParams,
  body: SignMinutesBody,
  answer: MeetingChanged,
  on: meetings,
  id: ({ params }) => params.meetingId,
  work: async ({ params, body: { documentHash }, actor: { personId }, at, stepUp, decide }) => {
    const { method, evidenceId } = await stepUp(signingPurpose(params.meetingId, documentHash));
    const proof = { documentHash, method, evidenceId };
    await decide({ type: 'SignMinutes', personId, ...proof, at: at.toISOString() });
  },
  answers: ({ params, version }) => ({ meetingId: params.meetingId, version }),
});

/** Signs for an invented person; only the example association is made so. */
export const signForExample = (
  { store, organisationId, by, commandId = randomUUID(), at = new Date() }: Caller,
  meetingId: string,
  documentHash: string,
) =>
  execute(store, { organisationId, commandId, request: { meetingId }, by, at }, (unit) =>
    unit.decide(meetings, meetingId, {
      ...{ type: 'SignMinutes', personId: by, documentHash, method: 'password' },
      evidenceId: randomUUID(),
      at: at.toISOString(),
    }),
  );
