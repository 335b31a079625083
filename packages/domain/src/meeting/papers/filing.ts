import { refuse } from '../../decider.ts';
import type { Ask } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { itemOf, type Meeting } from '../state.ts';
import { kindMismatch } from './kinds.ts';

const phasesOf = {
  annex: ['draft', 'convened', 'open', 'adjourned', 'closed'],
  signedCopy: ['closed', 'inVerification', 'verified'],
} as const;

/** What is annexed belongs to the record, and changes with it until it is sent to be signed; what shows how it was signed comes after. */
const mayBeFiled = ({ phase }: Meeting, use: keyof typeof phasesOf) => {
  if (phasesOf[use].some((one) => one === phase)) return undefined;
  return refuse(use === 'annex' ? 'minutes-not-in-draft' : 'meeting-not-closed');
};

/** An annex is for those whom somebody chose. A file whose name says that it is something else than it is, is taken from nobody. */
export const attachFile = (meeting: Meeting, { type: _, audience, ...file }: Ask<'AttachFile'>) => {
  const closed = mayBeFiled(meeting, file.use);
  if (closed) return closed;
  const lie = kindMismatch(file.fileName, file.mediaType);
  if (lie) return refuse('file-kind-not-as-named', 'fileName', lie);
  if (file.itemId && !itemOf(meeting, file.itemId)) return refuse('item-not-on-agenda', 'itemId');
  if (meeting.files.length >= 500) return refuse('too-many-files');
  if (file.use === 'signedCopy')
    return [
      { type: 'FileAttached', v: 1, ...file, itemId: null, number: null },
    ] satisfies MeetingEvent[];
  if (!audience) return refuse('audience-not-chosen', 'audience');
  const numbers = meeting.files.map(({ number }) => number ?? 0);
  if (file.number !== null && numbers.includes(file.number))
    return refuse('annex-number-taken', 'number', { number: file.number });
  const number = file.number ?? Math.max(0, ...numbers) + 1;
  return [
    { type: 'FileAttached', v: 1, ...file, number },
    { type: 'AudienceChosen', v: 1, fileId: file.fileId, audience },
  ] satisfies MeetingEvent[];
};

/** Whom an annex is for may be chosen anew for as long as it may be taken away. */
export const chooseAudience = (meeting: Meeting, { fileId, audience }: Ask<'ChooseAudience'>) => {
  const file = meeting.files.find((one) => one.fileId === fileId && one.use === 'annex');
  if (!file) return refuse('file-not-found', 'fileId');
  const closed = mayBeFiled(meeting, file.use);
  if (closed) return closed;
  if (file.audience === audience) return [];
  return [{ type: 'AudienceChosen', v: 1, fileId, audience }] satisfies MeetingEvent[];
};

const mostVersions = 100;

/** A paper may become another until the meeting is opened; who reads it then knows what was decided on. */
export const replaceFile = (meeting: Meeting, { type: _, ...version }: Ask<'ReplaceFile'>) => {
  const file = meeting.files.find(({ fileId }) => fileId === version.fileId);
  if (!file) return refuse('file-not-found', 'fileId');
  if (meeting.phase !== 'draft' && meeting.phase !== 'convened')
    return refuse('paper-stands-since-opening', 'fileId');
  if (file.hash === version.hash) return refuse('file-is-the-same', 'hash');
  const lie = kindMismatch(version.fileName, version.mediaType);
  if (lie) return refuse('file-kind-not-as-named', 'fileName', lie);
  if ((file.earlier?.length ?? 0) >= mostVersions) return refuse('too-many-files');
  return [{ type: 'FileReplaced', v: 1, ...version }] satisfies MeetingEvent[];
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
