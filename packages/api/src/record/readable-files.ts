import {
  type Meeting,
  type MeetingFile,
  opennessOf,
  organisations,
  readsPaper,
  rulesOn,
} from '@klubba/domain';
import type { seenMeeting } from './sight.ts';
import { sitsInBody } from './sight.ts';
import { todayAt } from './today.ts';

type Asking = Parameters<typeof seenMeeting>[0];

/** The papers of a meeting that are for the person who asks. */
export const readableFiles = async (asking: Asking, meeting: Meeting) => {
  const { state: organisation } = await asking.state(organisations, asking.organisationId);
  const viewer = { ...asking.actor, sitsInBody: sitsInBody(asking, organisation, meeting) };
  const { rules } = rulesOn(organisation, todayAt(organisation, asking.at));
  const openness = opennessOf(rules, meeting.kind);
  return meeting.files.filter(({ audience }) =>
    readsPaper(viewer, meeting, openness, audience ?? null),
  );
};

/** A file where it is for the person who asks, else nothing. */
export const readableFile = async (asking: Asking, meeting: Meeting, file: MeetingFile) =>
  (await readableFiles(asking, meeting)).find(({ fileId }) => fileId === file.fileId);
