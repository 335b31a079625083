import { query } from '@solidjs/router';
import { get } from '../../api.ts';
import { meetingUrl } from '../data.ts';

/** What a screen in the hall shows of a meeting, as it stands now. */
export const fetchMeetingScreen = (organisationId: string, meetingId: string) =>
  get(meetingUrl(organisationId, meetingId, '/screen'));

export const getMeetingScreen = query(fetchMeetingScreen, 'meeting-screen');
