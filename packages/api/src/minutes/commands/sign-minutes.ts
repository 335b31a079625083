import { meetings } from '@klubba/domain';
import { everyone } from '../../access/permission.ts';
import { MeetingChanged, MeetingParams } from '../../meetings/contract.ts';
import { settled } from '../../meetings/settled.ts';
import { command } from '../../operations/command.ts';
import { SignMinutesBody } from '../contract.ts';

/** What a signer shows again who they are for: these bytes of these minutes, and nothing else. */
export const signingPurpose = 'sign-minutes:{meetingId}:{documentHash}';

export const signMinutes = command({
  operationId: 'signMinutes',
  summary: 'Sign the exact bytes of the minutes, having confirmed password or passkey again',
  permission: everyone,
  access: 'people-only',
  url: '/meetings/:meetingId/minutes/signatures',
  stepUp: signingPurpose,
  params: MeetingParams,
  body: SignMinutesBody,
  answer: MeetingChanged,
  on: meetings,
  id: ({ params }) => params.meetingId,
  work: async ({ params, body, actor: { personId }, at, stepUp, decide, ...context }) => {
    const { unit, organisationId } = context;
    const { meetingId } = params;
    const { documentHash } = body;
    const { method, evidenceId } = await stepUp();
    const proof = { documentHash, method, evidenceId, vouchedBy: null, on: null };
    const { state: before } = await unit.read(meetings, meetingId);
    await decide({ type: 'SignMinutes', personId, ...proof, at: at.toISOString() });
    await settled({ unit, organisationId, meetingId }, before);
  },
  answers: ({ params, version }) => ({ meetingId: params.meetingId, version }),
});
