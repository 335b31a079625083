import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/archive.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.archive-entry-already-recorded': 'The entry is recorded already. Correct it instead.',
  'refused.archive-entry-says-nothing': 'Write a title or a text, at least one of them.',
  'refused.archive-body-told-twice': 'Choose a body, or write what it was called. Not both.',
  'refused.archive-day-ahead': 'That day has not come yet. Write {today} or earlier.',
  'refused.archive-entry-not-found': 'There is no such entry. Record it first.',
  'refused.archive-entry-withdrawn': 'The entry is withdrawn. Record it anew if it is to be here.',
  'refused.archive-correction-changes-nothing':
    'It says so already. Change something, or go back to the entry.',
  'refused.archive-entry-looks-known':
    'There is {entry} from the same source already. Correct it, or say that this is another one.',
  'refused.archive-file-known':
    'The same PDF is recorded already: {entry}. Choose the right file, or say that these are other minutes.',
  'refused.archive-file-no-pdf': 'The file is no PDF. Save it as PDF and choose it again.',
  'refused.archive-key-vouches-for-nothing':
    'A program can vouch for nothing. Name a person who does.',
  'refused.archive-kind-unknown':
    'Write decision or minutes, or choose the kind for the whole file.',
  'refused.archive-audience-unknown':
    'Write members or board, or choose for the whole file whom it is for.',
  'refused.archive-body-unknown':
    '{body} is none of the bodies. Put the name right, or tick that bodies stay as they are written.',
  'refused.archive-several-bodies':
    'Several bodies are called {body}. Leave the body empty and correct the entry afterwards.',
  'refused.archive-file-not-chosen':
    '{file} is not among the chosen PDFs. Choose it, or put the name right.',
  'refused.archive-file-without-words':
    'No column is called Title or Text. Write headings in the first row.',
};
