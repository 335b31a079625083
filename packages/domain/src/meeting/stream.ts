import { meetingEvents } from './events.ts';
import { meeting } from './meeting.ts';

/** One stream per meeting; its id is the meeting's. */
export const meetings = { kind: 'meeting', decider: meeting, catalogue: meetingEvents };
