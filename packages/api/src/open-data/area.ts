import type { Area } from '../operations/area.ts';
import { getOpenAssociation } from './get-open-association.ts';
import { getOpenDecision, listOpenDecisions } from './open-decisions.ts';
import { listOpenEvents } from './open-events.ts';
import { getOpenMeeting, listOpenMeetings } from './open-meetings.ts';

export const openDataArea: Area = {
  name: 'open-data',
  tag: {
    name: 'openData',
    description: 'What an association has decided that anybody may read: no sign-in, any origin.',
  },
  aggregates: [],
  projections: [],
  operations: [
    getOpenAssociation,
    listOpenMeetings,
    getOpenMeeting,
    listOpenDecisions,
    getOpenDecision,
    listOpenEvents,
  ],
};
