import { type Meeting, meetings } from '@klubba/domain';
import { type Placed, type StandingDecision, standingAt } from '@klubba/domain/motion';

type Reading = {
  readonly read: (of: typeof meetings, id: string) => Promise<{ readonly state: Meeting }>;
};

/** What the record of the meeting says by now of what it was asked; nothing where none was asked, or its question is gone. */
export const recordNow = async (
  { read }: Reading,
  asked: Pick<Placed, 'meetingId' | 'itemId' | 'clauses'> | null | undefined,
): Promise<StandingDecision | undefined> =>
  asked ? standingAt((await read(meetings, asked.meetingId)).state, asked) : undefined;
