import { meetings, type Organisation, refuse } from '@klubba/domain';
import { readAssociation } from '../record/association-of.ts';
import { refuseUnknownBody } from '../record/known.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import type { CallElectionBody } from './contract.ts';

type Called = Pick<CallElectionBody, 'subject' | 'meetingId'>;

/** Refuses a call that names a body or a meeting that the association does not know. Gives the association. */
export const refuseUnknownIn = async (
  unit: Unit,
  organisationId: string,
  { subject, meetingId }: Called,
): Promise<Organisation> => {
  const organisation = await readAssociation(unit, organisationId);
  if (subject.kind === 'offices') refuseUnknownBody(organisation, subject.bodyId, 'subject.bodyId');
  if (meetingId) {
    const { version } = await unit.read(meetings, meetingId);
    if (version === 0) throw new Refused(refuse('meeting-not-found', 'meetingId'));
  }
  return organisation;
};
