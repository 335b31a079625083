import { isForAnybody, type Meeting } from '@klubba/domain';

/** A paper that anybody may read, with the address that it has for everybody: named by its hash, so that what is read is what was meant. */
export type PublicPaper = {
  readonly itemId: string | null;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly hash: string;
  readonly link: string;
};

type Place = {
  readonly origin: string;
  readonly organisationId: string;
  readonly meetingId: string;
};

export const publicPapers = (
  { origin, organisationId, meetingId }: Place,
  meeting: Meeting,
): readonly PublicPaper[] =>
  meeting.files
    .filter(({ use, audience }) => use === 'annex' && isForAnybody(meeting, audience))
    .map(({ itemId, title, fileName, mediaType, hash }) => ({
      ...{ itemId, title, fileName, mediaType, hash },
      link: `${origin}/api/public-papers/${organisationId}/${meetingId}/${hash}`,
    }));
