import type { Meeting } from '../state.ts';
import type { PaperEvent } from './events.ts';

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
