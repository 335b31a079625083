import { meetings } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { MeetingChanged } from '../../meetings/contract.ts';
import { settled } from '../../meetings/settled.ts';
import { command } from '../../operations/command.ts';
import { AttestSignatureBody, SignerParams } from '../contract.ts';
import { signingPurpose } from './sign-minutes.ts';

/** Who keeps the record says that a signer signed these very bytes, printed, with the pen; and shows again who says so. */
export const attestSignature = command({
  operationId: 'attestSignature',
  summary:
    'Attest that a signer signed the printed minutes with the pen, having confirmed password or passkey again',
  permission: desk,
  access: 'people-only',
  url: '/meetings/:meetingId/minutes/signers/:personId/attestation',
  stepUp: signingPurpose,
  params: SignerParams,
  body: AttestSignatureBody,
  answer: MeetingChanged,
  on: meetings,
  id: ({ params }) => params.meetingId,
  work: async ({ params, body, actor, at, stepUp, decide, unit, organisationId }) => {
    const { meetingId, personId } = params;
    const { evidenceId } = await stepUp();
    const attested = { method: 'pen', evidenceId, vouchedBy: actor.personId } as const;
    const { state: before } = await unit.read(meetings, meetingId);
    await decide({ type: 'SignMinutes', personId, ...body, ...attested, at: at.toISOString() });
    await settled({ unit, organisationId, meetingId }, before);
  },
  answers: ({ params, version }) => ({ meetingId: params.meetingId, version }),
});
