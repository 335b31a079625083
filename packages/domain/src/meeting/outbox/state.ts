import type { z } from 'zod';
import type { CalledMeetingChanged, RecipientsTold } from './events.ts';

/** What of its notice may change once that is out. */
export type Promised = Pick<z.infer<typeof CalledMeetingChanged>, 'title' | 'startsAt' | 'place'>;

/** Hour, place or title after the notice: what stood before, and the day of the change where somebody knows it. */
export type ChangeAfterNotice = { readonly on: string | null; readonly was: Promised };

/** What a message tells of. */
export type MessageAbout =
  | { readonly kind: 'notice' }
  | { readonly kind: 'papers'; readonly channels: readonly string[] }
  /** `was` as the recipients have it. */
  | { readonly kind: 'details'; readonly was: Promised }
  | { readonly kind: 'newItem'; readonly itemId: string }
  | { readonly kind: 'changedItem'; readonly itemId: string; readonly was: string }
  | { readonly kind: 'removedItem'; readonly itemId: string; readonly was: string }
  /** What the notice says before its agenda reads anew. */
  | { readonly kind: 'noticeText' }
  | { readonly kind: 'cancelled' };

/** Something that those who were called are to be told, and what is vouched for of that. */
export type Message = {
  readonly number: number;
  readonly about: MessageAbout;
  /** The day it came about; null where nobody knows. */
  readonly on: string | null;
  /** That it came to nothing before anybody was told; left out where it did not. */
  readonly isVoid?: true;
  readonly told: readonly Told[];
};

/** A mark that some, or all (null), were told. */
export type Told = Omit<z.infer<typeof RecipientsTold>, 'type' | 'v' | 'message'> & {
  /** That the mark was set by mistake; left out where it was not. */
  readonly isTakenBack?: true;
};

/** The marks that stand. */
export const standingMarks = ({ told }: Pick<Message, 'told'>) =>
  told.filter(({ isTakenBack }) => !isTakenBack);
