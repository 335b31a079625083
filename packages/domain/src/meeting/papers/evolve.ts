import type { Meeting } from '../state.ts';
import type { PaperEvent } from './events.ts';
import type { MeetingFile } from './state.ts';

/** What papers and files change of the record. */
export const withPapers = (meeting: Meeting, event: PaperEvent): Meeting => {
  switch (event.type) {
    case 'PapersFollowed': {
      const { type: _, v: __, ...told } = event;
      return { ...meeting, papers: [...meeting.papers, told] };
    }
    case 'FileAttached': {
      const { type: _, v: __, ...file } = event;
      return { ...meeting, files: [...meeting.files, file] };
    }
    case 'AudienceChosen': {
      const { fileId, audience } = event;
      const files = meeting.files.map((file) =>
        file.fileId === fileId ? { ...file, audience } : file,
      );
      return { ...meeting, files };
    }
    case 'FileReplaced': {
      const { type: _, v: __, fileId, ...version } = event;
      const files = meeting.files.map((file) =>
        file.fileId === fileId
          ? { ...file, ...version, earlier: [...(file.earlier ?? []), versionOf(file)] }
          : file,
      );
      return { ...meeting, files };
    }
    case 'NamesWithheld':
      return { ...meeting, withheld: { personIds: event.personIds, words: event.words } };
    case 'MinutesPublished':
      return { ...meeting, published: [...(meeting.published ?? []), event.documentHash] };
    case 'FileRemoved':
      return { ...meeting, files: meeting.files.filter(({ fileId }) => fileId !== event.fileId) };
    case 'MinutesSignedOnPaper': {
      const { recordHash, documentHash, signers, scanId, vouchedBy, at } = event;
      const minutes = {
        ...meeting.minutes,
        ...{ draft: meeting.minutes.draft + 1, recordHash, documentHash, sentAt: at },
        ...{ signers, signatures: [], onPaper: { signers, scanId, vouchedBy, at } },
      };
      return { ...meeting, minutes };
    }
  }
};

const versionOf = ({ fileName, mediaType, size, hash }: MeetingFile) => ({
  ...{ fileName, mediaType, size, hash },
});
