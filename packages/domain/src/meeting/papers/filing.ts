import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { itemOf, type Meeting } from '../state.ts';

const phasesOf = {
  annex: ['draft', 'convened', 'open', 'adjourned', 'closed'],
  signedCopy: ['closed', 'inVerification', 'verified'],
} as const;

/** What is annexed belongs to the record, and changes with it until it is sent to be signed; what shows how it was signed comes after. */
const mayBeFiled = ({ phase }: Meeting, use: keyof typeof phasesOf) => {
  if (phasesOf[use].some((one) => one === phase)) return undefined;
  return refuse(use === 'annex' ? 'minutes-not-in-draft' : 'meeting-not-closed');
};

export const attachFile = (meeting: Meeting, { type: _, ...file }: Ask<'AttachFile'>) => {
  const closed = mayBeFiled(meeting, file.use);
  if (closed) return closed;
  if (file.itemId && !itemOf(meeting, file.itemId)) return refuse('item-not-on-agenda', 'itemId');
  if (meeting.files.length >= 500) return refuse('too-many-files');
  if (file.use === 'signedCopy')
    return [
      { type: 'FileAttached', v: 1, ...file, itemId: null, number: null },
    ] satisfies MeetingEvent[];
  const numbers = meeting.files.map(({ number }) => number ?? 0);
  if (file.number !== null && numbers.includes(file.number))
    return refuse('annex-number-taken', 'number', { number: file.number });
  const number = file.number ?? Math.max(0, ...numbers) + 1;
  return [{ type: 'FileAttached', v: 1, ...file, number }] satisfies MeetingEvent[];
};

/** A slip: the bytes are kept, and nobody is shown them. */
export const removeFile = (meeting: Meeting, { fileId, reason }: Ask<'RemoveFile'>) => {
  const file = meeting.files.find((one) => one.fileId === fileId);
  if (!file) return refuse('file-not-found', 'fileId');
  const closed = mayBeFiled(meeting, file.use);
  if (closed) return closed;
  if (meeting.minutes.onPaper?.scanId === fileId) return refuse('file-shows-signatures', 'fileId');
  return [{ type: 'FileRemoved', v: 1, fileId, reason }] satisfies MeetingEvent[];
};
