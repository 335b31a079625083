import { meetings, type Organisation } from '@klubba/domain';
import type { Election } from '@klubba/domain/election';
import type { Tx } from '../database/database.ts';
import { electorateOf } from '../meetings/electorate.ts';
import { readAssociation } from '../record/association-of.ts';
import { todayAt } from '../record/today.ts';
import type { Unit } from '../store/unit.ts';

/** The day that rights are asked for: that of the vote, or today where no meeting is named. */
export const dayOfVote = (
  organisation: Organisation,
  meeting: { readonly startsOn: string } | undefined,
  at: Date,
) => meeting?.startsOn || todayAt(organisation, at);

/** Rights of some people of the association on the day of the vote, by membership and payment. */
export const rightsOn = async (
  tx: Tx,
  organisation: Organisation,
  organisationId: string,
  { day, personIds }: { readonly day: string; readonly personIds: readonly string[] },
) => {
  const called = { bodyId: '', kind: 'memberMeeting', startsOn: day };
  const { people } = await electorateOf(tx, organisation, organisationId, called, personIds);
  return new Map(people.map(({ personId, right }) => [personId, right]));
};

/** Those of the association who may vote on a day, by name. */
export const votersOn = async (
  tx: Tx,
  organisation: Organisation,
  organisationId: string,
  day: string,
) => {
  const called = { bodyId: '', kind: 'memberMeeting', startsOn: day };
  const { people } = await electorateOf(tx, organisation, organisationId, called);
  return people.flatMap(({ personId, name, right }) =>
    right.entitled && name ? [{ personId, name }] : [],
  );
};

/** Those candidates of the association who may not be elected, and why. People of other associations are vouched for by theirs. */
export const ineligibleAmong = async (
  unit: Unit,
  organisationId: string,
  { candidates, meetingId }: Election,
  at: Date,
) => {
  const organisation = await readAssociation(unit, organisationId);
  const meeting = meetingId ? (await unit.read(meetings, meetingId)).state : undefined;
  const personIds = candidates.flatMap(({ personId }) => personId ?? []);
  const day = dayOfVote(organisation, meeting, at);
  const rights = await rightsOn(unit.tx, organisation, organisationId, { day, personIds });
  return candidates.flatMap(({ candidateId, personId }) => {
    const right = personId ? rights.get(personId) : undefined;
    return right && !right.entitled ? [{ candidateId, reason: right.reason }] : [];
  });
};
