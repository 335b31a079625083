import type { Meeting } from '../state.ts';
import { signed } from './part.ts';

/** The record that the signatures under the minutes are over: a supplement changes what is right, never that. */
export const asSigned = (meeting: Meeting): Meeting => meeting[signed] ?? meeting;

type Having = Pick<Meeting, 'parts'>;

export const partOf = ({ parts }: Having, documentHash: string | undefined) =>
  parts.find((part) => part.documentHash === documentHash && !part.ended);

/** The part that is out to be signed; there is one at a time. */
export const waitingPart = ({ parts }: Having) =>
  parts.find((part) => !part.ended && part.verifiedAt === null);

/** The §§ that are verified by themselves, or out to be: nothing under them changes. */
export const fixedParagraphs = ({ parts }: Having) =>
  parts.filter((part) => part.kind === 'paragraph').filter(({ ended }) => !ended);

/** How a § was verified by itself; nothing where it was not. */
export const verifiedAlone = (meeting: Having, itemId: string) =>
  fixedParagraphs(meeting).find((part) => part.itemId === itemId && part.verifiedAt !== null);

/** The supplements that are signed: what they say is right. */
export const supplementsOf = ({ parts }: Having) =>
  parts.filter((part) => part.kind === 'supplement').filter(({ verifiedAt }) => verifiedAt);
