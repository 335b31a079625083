import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/numbered-texts.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.text-already-begun': 'The document exists already. Write a new version of it instead.',
  'refused.text-not-found': 'The document does not exist. Enter it first.',
  'refused.version-not-found':
    'The version does not exist. Choose one of those on the page of the document.',
  'refused.version-already-written': 'The version is written already. Load the page again.',
  'refused.version-changes-nothing':
    'The text is that of the latest version. Change something first, or let it stand.',
  'refused.lines-outside-text':
    'The document has {lines} lines. Give lines of the version that was moved.',
  'refused.deletion-puts-nothing':
    'What is deleted has no new text. Choose “Replace” if something is to stand there instead.',
  'refused.change-says-nothing':
    'The change says what the lines say already. Write what is to stand there.',
  'refused.lines-of-no-text':
    'Only the lines of a document can be changed. Aim the amendment at the clause that adopts it.',
  'refused.lines-already-changed':
    'Those lines are changed already by an amendment that carried. Move to change others, or a counter-proposal to the whole document.',
  'refused.amendment-of-other-lines':
    'It changes other lines than what it amends. Aim it at the document instead.',
  'refused.amendment-in-words-alone':
    'The clause has figures beside its words. Give those in the amendment, too.',
};
