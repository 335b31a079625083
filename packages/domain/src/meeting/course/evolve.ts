import { changeItem, proceed } from '../changing.ts';
import type { Meeting } from '../state.ts';
import type { CourseEvent } from './events.ts';

/** How the course of a meeting changes its record: breaks, and what was settled in passing. */
export const evolveCourse = (meeting: Meeting, event: CourseEvent): Meeting => {
  switch (event.type) {
    case 'MeetingAdjourned': {
      const { type: _, v: __, ...until } = event;
      const adjournments = [...meeting.adjournments, { ...until, resumed: null }];
      return proceed({ ...meeting, phase: 'adjourned', adjournments }, event);
    }
    case 'MeetingResumed': {
      const resumed = { on: event.on, at: event.at };
      const adjournments = meeting.adjournments.map((one) =>
        one.resumed ? one : { ...one, resumed },
      );
      const register = event.register === 'anew' ? null : meeting.register;
      return proceed({ ...meeting, phase: 'open', adjournments, register }, event);
    }
    case 'ItemOfMatter':
      return changeItem(meeting, event.itemId, { matterId: event.matterId });
    case 'FirstReadingTold': {
      const { on, decisionId, inForceOn } = event;
      return changeItem(meeting, event.itemId, { firstReading: { on, decisionId, inForceOn } });
    }
    case 'SeriesJoined':
      return { ...meeting, seriesId: event.seriesId };
    case 'ReadingCarried':
      return proceed(meeting, event, event.itemId);
    case 'StoodAside': {
      const { itemId, personIds } = event;
      const aside = [...(meeting.aside ?? []), { itemId, personIds }];
      return proceed({ ...meeting, aside }, event, itemId);
    }
    case 'PointOfOrderDecided':
      return proceed(meeting, event);
    case 'ItemPassedOver': {
      const passed = proceed(changeItem(meeting, event.itemId, { status: event.outcome }), event);
      return meeting.openItemId === event.itemId ? { ...passed, openItemId: null } : passed;
    }
    case 'ItemMadeRecommendation': {
      const made = changeItem(meeting, event.itemId, { recommendation: true });
      return proceed(made, event, event.itemId);
    }
  }
};
