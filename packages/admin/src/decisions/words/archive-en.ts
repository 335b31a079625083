import type { Translation } from '../../language/message.ts';
import type { archiveLater } from './archive-sv.ts';

export const archiveEn: Translation<typeof archiveLater> = {
  'archive.title': 'Earlier archives',
  'archive.lead':
    'Decisions and minutes of the years before Klubba, recorded as they stand in binders and files. They lie beside the register, with their source, and have none of its numbers.',
  'archive.origin': 'Recorded from an earlier archive',
  'archive.record': 'Record an entry',
  'archive.record-lead':
    'Write down what the source says. What it does not say is left empty, and nothing gets a number of Klubba’s.',
  'archive.search': 'Search earlier archives',
  'archive.search-hint':
    'Swedish words in any form, “whole phrases” or -\u2060words to leave out. What stands in attached PDFs is searched too.',
  'archive.any-kind': 'everything',
  'archive.any-body': 'all bodies',
  'archive.state': 'Show',
  'archive.state.standing': 'those that stand',
  'archive.state.withdrawn': 'withdrawn ones',
  'archive.list': 'From earlier archives',
  'archive.none': 'Nothing is recorded from earlier archives yet.',
  'archive.none-why': 'Begin with minutes from a binder, or read in a file of many entries.',
  'archive.none-found': 'Nothing from earlier archives fits.',
  'archive.to': 'All from earlier archives',
  'archive.kind': 'Kind',
  'archive.kind.decision': 'Decision',
  'archive.kind.minutes': 'Minutes',
  'archive.day': 'Day',
  'archive.day-hint': 'As far as it is known: 1987-03-12, 1987-03 or 1987.',
  'archive.day-unknown': 'unknown day',
  'archive.body': 'Body',
  'archive.body-none': 'unknown, or not one here',
  'archive.body-name': 'Name of the body as it was written',
  'archive.number': 'Number or § as it was written',
  'archive.number-as-written': 'no. {number}',
  'archive.heading': 'Title',
  'archive.text': 'Text',
  'archive.text-hint':
    'The decision, or what of the minutes is to be found. @ mentions somebody of the register.',
  'archive.source': 'Source',
  'archive.source-hint': 'Which archive, binder or file, so that it can be found again.',
  'archive.voucher': 'Also vouched for by',
  'archive.voucher-hint':
    'You who record it vouch for it. Choose somebody else too if you are two.',
  'archive.audience': 'Whom it is for',
  'archive.audience-hint':
    'Holds for the text and the file. Nothing from earlier archives leaves the association, not as open data either.',
  'archive.audience-choose': 'choose',
  'archive.audience.members': 'The members',
  'archive.audience.board': 'The board, and those who sat in the body',
  'archive.file': 'PDF',
  'archive.file-hint': 'Optional. What it says can be searched.',
  'archive.file-other': 'Another PDF in place of {name}',
  'archive.file-remove': 'Remove the file {name}',
  'archive.file-waiting': 'Its text will be read in a moment.',
  'archive.file-unreadable': 'Its text cannot be read. It is found by the title and the text here.',
  'archive.is-another': 'It is another one than {entry}',
  'archive.see-known': 'See the one that is here',
  'archive.correct': 'Correct',
  'archive.withdraw': 'Withdraw',
  'archive.withdraw-lead': 'It is found no more. The trail keeps what stood there, and why.',
  'archive.reason': 'Why',
  'archive.about': 'About the entry',
  'archive.recorded-by': 'Recorded by',
  'archive.unknown': 'Unknown',
  'archive.history': 'What was done',
  'archive.change.recorded': 'Recorded',
  'archive.change.corrected': 'Corrected',
  'archive.change.withdrawn': 'Withdrawn',
  'archive.corrected': 'Corrected',
  'archive.withdrawn': 'Withdrawn',
  'archive.erased': 'erased',
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
  'archive.import': 'Read in from a file',
  'archive.import-lead':
    'A file with a row for each old decision or set of minutes. You see first what would be recorded and what is wrong. Nothing is written before you confirm.',
  'archive.import-file': 'File',
  'archive.import-hint':
    'CSV from a spreadsheet, with headings in the first row: Kind, Day, Body, Number, Title, Text, Source, For, File. Only Title or Text has to be there. JSON will do too.',
  'archive.import-pdfs': 'PDFs of the rows',
  'archive.import-pdfs-hint':
    'Choose all of them at once. The column File says which row each belongs to.',
  'archive.import-source-hint':
    'For rows that do not say where they stand: which archive, binder or file.',
  'archive.import-in-file': 'the file says it',
  'archive.import-bodies': 'Bodies that are not here stay as they are written',
  'archive.import-others': 'Rows that look like what is here already are others',
  'archive.import-keeping': 'Sending PDF {done} of {of}.',
  'archive.import-found': 'New: {fresh}. Here already: {same}. Wrong: {wrong}.',
  'archive.import-ignored': 'Columns that are not read: {columns}.',
  'archive.import-unused': 'PDFs that no row names: {files}.',
  'archive.import-wrong': 'Rows that are wrong',
  'archive.import-new': 'What would be recorded',
  'archive.import-for': 'For: {who}.',
  'archive.import-more': 'and {count} more',
  'archive.import-send': { one: 'Record {count} entry', other: 'Record {count} entries' },
  'archive.import-without': 'Leave out the rows that are wrong',
  'archive.row': 'Row {line}:',
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
