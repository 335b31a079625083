import type { Organisation } from '@klubba/domain';
import { enteredMeeting } from '../meetings/entered-meeting.ts';
import { type AskingCalendar, publishedText, type SeenEntry } from './asking.ts';
import type { FeedOf } from './contract.ts';
import { bodiesOf } from './seen-entries.ts';

type Feed = { readonly of: FeedOf; readonly targetId: string | null; readonly madeBy: string };

/** Whether an entry belongs in a subscription. */
export const isInFeed = (
  { of, targetId, madeBy }: Feed,
  organisation: Organisation,
  at: Date,
): ((seen: SeenEntry) => boolean) => {
  switch (of) {
    case 'association':
      return () => true;
    case 'body':
      return ({ bodyId, ownerId }) => targetId === bodyId || targetId === ownerId;
    case 'series':
      return ({ seriesId }) => targetId === seriesId;
    case 'person': {
      const theirs = new Set([madeBy, ...bodiesOf(organisation, madeBy, at)]);
      return ({ bodyId, ownerId }) => {
        if (bodyId) return theirs.has(bodyId) || isOpenToMembers(organisation, bodyId);
        return ownerId === undefined || theirs.has(ownerId);
      };
    }
  }
};

const isOpenToMembers = ({ bodies }: Organisation, bodyId: string) =>
  bodies.get(bodyId)?.kind === 'memberMeeting';

/** What a body or a series is called; nothing of the others, or where whoever asks does not see it. */
export const nameOfTarget = async (
  asking: AskingCalendar,
  { bodies, association }: Organisation,
  { of, targetId }: Pick<Feed, 'of' | 'targetId'>,
): Promise<string | null> => {
  if (targetId === null) return null;
  if (of === 'body') return bodies.get(targetId)?.name ?? null;
  const entered = await enteredMeeting(asking, targetId);
  if (!entered) return null;
  const { title } = entered.meeting;
  return (await publishedText(asking, association?.language ?? 'sv', title))(title);
};

/** The name that a calendar program shows. */
export const nameOfFeed = async (
  asking: AskingCalendar,
  organisation: Organisation,
  feed: Feed,
) => {
  const target = await nameOfTarget(asking, organisation, feed);
  return [target, organisation.association?.name ?? 'Klubba'].filter(Boolean).join(', ');
};
