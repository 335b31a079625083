import { proceed } from '../changing.ts';
import type { Meeting } from '../state.ts';
import type { GuestEvent } from './events.ts';

export const withGuests = (meeting: Meeting, event: GuestEvent): Meeting => {
  const others = meeting.guests.filter(({ personId }) => personId !== event.personId);
  if (event.type === 'GuestLeft') return proceed({ ...meeting, guests: others }, event);
  const { personId, coopted, rights } = event;
  return proceed({ ...meeting, guests: [...others, { personId, coopted, rights }] }, event);
};
