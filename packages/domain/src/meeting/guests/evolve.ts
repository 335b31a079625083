import { proceed } from '../changing.ts';
import type { Guest, Meeting } from '../state.ts';
import type { GuestEvent } from './events.ts';

export const withGuests = (meeting: Meeting, event: GuestEvent): Meeting => {
  const others = meeting.guests.filter(({ personId }) => personId !== event.personId);
  if (event.type === 'GuestLeft') return proceed({ ...meeting, guests: others }, event);
  if (event.type === 'SubstituteSteppedIn') {
    const { personId, insteadOf } = event;
    const steppedIn = [...meeting.steppedIn, { personId, insteadOf }];
    return proceed({ ...meeting, guests: others, steppedIn }, event);
  }
  const { personId, coopted, rights } = event;
  return proceed({ ...meeting, guests: [...others, { personId, coopted, rights }] }, event);
};

/** A substitute who votes no longer is there as before, until somebody says that they left. */
export const withoutVote = (meeting: Meeting, out: readonly string[]) => {
  const isOut = ({ personId }: { readonly personId: string }) => out.includes(personId);
  const back = meeting.steppedIn
    .filter(isOut)
    .map(({ personId }): Guest => ({ personId, coopted: false, rights: ['speak'] }));
  return {
    steppedIn: meeting.steppedIn.filter((one) => !isOut(one)),
    guests: [...meeting.guests, ...back],
  };
};
