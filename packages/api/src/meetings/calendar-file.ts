import type { Context } from '../operations/context.ts';
import { calendarOf } from '../record/calendar-entry.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { MeetingParams } from './contract.ts';
import { enteredMeeting } from './entered-meeting.ts';

type Asking = Pick<
  Context<typeof MeetingParams>,
  'deps' | 'organisationId' | 'actor' | 'at' | 'params'
>;

/** The calendar file of a meeting, as whoever asks may see it; nothing where they may not. */
export const calendarFile = ({ deps, organisationId, actor, at, params }: Asking) =>
  inOrganisation(deps.db, organisationId, async (tx) => {
    const log = { tx, store: deps.store, organisationId };
    const asking = {
      ...{ tx, organisationId, actor, at, origin: deps.origin() },
      state: ((aggregate, id) => stateIn(log, aggregate, id)) as Entering['state'],
    };
    const entered = await enteredMeeting(asking, params.meetingId);
    if (!entered) return;
    return { meeting: entered.meeting, text: calendarOf(entered.name, entered.entries) };
  });

type Entering = Parameters<typeof enteredMeeting>[0];
