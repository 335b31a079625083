import type { Translation } from '../../language/message.ts';
import type { later } from './later-sv.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv & typeof later> = {
  'nav.texts': 'Documents',
  'texts.title': 'Documents',
  'texts.lead':
    'Activity plans, budgets, statutes and programmes, with numbered lines. A meeting changes them line by line.',
  'texts.list': 'The documents',
  'texts.none': 'There are no documents yet.',
  'texts.none-why': 'Enter a proposal, and a meeting can adopt it and change it line by line.',
  'texts.begin': 'New document',
  'texts.adopted': 'Adopted {number}, {day}',
  'texts.not-adopted': 'Not adopted',
  'texts.versions': { one: '{count} written version', other: '{count} written versions' },
  'text.kind': 'Kind',
  'text.kind.activityPlan': 'Activity plan',
  'text.kind.budget': 'Budget',
  'text.kind.statutes': 'Statutes',
  'text.kind.programme': 'Programme',
  'text.kind.other': 'Other',
  'text.name': 'Name',
  'text.text': 'The text, line by line',
  'text.text-hint':
    'Each line gets a number. A heading begins with # and a space, one below it with ##.',
  'text.wrap': 'Break long lines at {width} characters',
  'text.save': 'Save the document',
  'text.write-version': 'Write a new version',
  'text.save-version': 'Save the version',
  'text.motions': 'Motions on the text',
  'text.rename': 'Rename',
  'text.save-name': 'Save the name',
  'text.version': 'Version',
  'text.show': 'Show',
  'text.compare': 'Compare with',
  'text.compare-none': 'none',
  'text.version.written': 'Version {number}, written {day}',
  'text.version.adopted': 'Adopted {number}, {day}',
  'text.by-decision': 'Adopted by {body}, {cited}, {day}, by decision {number}.',
  'text.in-force-from': 'In force from {day}.',
  'text.standing.recommendation': 'Only a recommendation: not in force.',
  'text.standing.firstReading': 'Only the first reading: not in force yet.',
  'text.standing.repealed': 'Repealed by a later decision.',
  'text.standing.superseded': 'Superseded by a later decision.',
  'text.based-on': 'Made of: {version}.',
  'text.changes': 'The changes',
  'text.changes-of': 'Lines are counted in the version that was moved: {version}.',
  'text.no-changes': 'Adopted without changes.',
  'text.taken-in': 'taken in by the mover',
  'text.by': 'decision {number}',
  'text.lines': 'The text with line numbers',
  'text.same': 'The versions are the same.',
  'text.added': 'added',
  'text.removed': 'deleted',
  'text.lines.insert': 'Added after line {from}',
  'text.lines.insert-top': 'Added at the top',
  'text.lines.delete': { one: 'Line {from} is deleted', other: 'Lines {from}–{to} are deleted' },
  'text.lines.replace': {
    one: 'Line {from} is replaced',
    other: 'Lines {from}–{to} are replaced',
  },
  'event.TextBegun': 'The document was entered',
  'event.TextVersionWritten': 'A version was written',
  'event.TextRenamed': 'The document was renamed',
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
