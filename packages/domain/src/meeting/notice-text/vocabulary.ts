import { z } from 'zod';
import { fact, personal } from '../../event.ts';
import { PlausibleDate } from '../../plausible.ts';
import { proseField } from '../../text-field.ts';

/** `on`: the day of a change after the notice; null where nobody knows. An empty text takes it away. */
export const WriteNoticeText = z.strictObject({
  type: z.literal('WriteNoticeText'),
  text: proseField(10_000, 0),
  on: PlausibleDate.nullable().optional(),
});

const text = personal('$stream');

/** What the notice says before its agenda, in the words of whoever calls. It may name people, so it is sealed under the meeting's own key. */
export const NoticeTextWritten = fact('NoticeTextWritten', 1, { text });
/** It was changed after the notice; `on` is the day of that, null where nobody knows. */
export const NoticeTextChanged = fact('NoticeTextChanged', 1, {
  text,
  on: z.iso.date().nullable(),
});

export const noticeTextEvents = [NoticeTextWritten, NoticeTextChanged] as const;

/** A change of the text after the notice: what stood before, null once erased. */
export type NoticeTextChange = { readonly on: string | null; readonly was: string | null };
