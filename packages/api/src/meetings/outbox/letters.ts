import {
  agendaNumber,
  agendaOrder,
  depthOf,
  itemOf,
  liveProposals,
  type Meeting,
  type Message,
} from '@klubba/domain';
import { differing } from '../../documents/changed-details.ts';
import { type Names, naming } from '../../documents/naming.ts';
import { listed, longDate, weekday } from '../../documents/text.ts';
import type { Words } from '../../documents/words.ts';
import type { PublicPaper } from '../../record/public-papers.ts';

export type Writing = {
  readonly meeting: Meeting;
  readonly association: string;
  readonly names: Names;
  readonly words: Words;
  /** What anybody may read before the meeting, with the address of each. */
  readonly papers: readonly PublicPaper[];
};

/** What a message says, as a letter in plain text. It leaves the house, and withholds what is withheld from the notice. */
export const letterOf = (writing: Writing, message: Message) => {
  const { meeting, words, association } = writing;
  const { text } = published(writing);
  const { outbox } = words;
  const day = longDate(meeting.startsOn, words);
  const subject = outbox.subject[message.about.kind](`${text(meeting.title)}, ${day}`);
  const body = bodyOf(writing, message, text);
  const promised = message.about.kind === 'cancelled' ? [] : ['', ...whenAndWhere(writing, text)];
  const lines =
    message.about.kind === 'notice'
      ? body
      : [`${text(meeting.title)}, ${day}`, '', ...body, ...promised];
  return { subject, text: `${[...lines, '', association].join('\n')}\n` };
};

const published = ({ meeting, names, words }: Writing) =>
  naming({ rendition: 'published', of: meeting, names, words, withheld: meeting.withheld });

type Text = (raw: string) => string;

const bodyOf = (writing: Writing, { about }: Message, text: Text): readonly string[] => {
  const { meeting, words } = writing;
  const { outbox } = words;
  switch (about.kind) {
    case 'notice':
      return noticeLines(writing, text);
    case 'papers':
      return [
        outbox.papers(listed(about.channels.map(words.channel), words)),
        ...paperLines(writing, text),
      ];
    case 'details':
      return [
        outbox.details,
        ...differing(about.was, meeting, words, text).map(({ label, was, is }) =>
          outbox.changed(label, was, is),
        ),
      ];
    case 'noticeText':
      return meeting.noticeText
        ? [outbox.noticeText, '', ...text(meeting.noticeText).split('\n')]
        : [outbox.noNoticeText];
    case 'newItem':
      return [outbox.newItem, '', ...itemLines(writing, about.itemId, text)];
    case 'changedItem': {
      const title = itemOf(meeting, about.itemId)?.title;
      const was = about.was === title ? [] : [outbox.was(text(about.was))];
      return [outbox.changedItem, '', ...itemLines(writing, about.itemId, text), ...was];
    }
    case 'removedItem':
      return [outbox.removedItem(text(about.was))];
    case 'cancelled':
      return [outbox.cancelled(text(meeting.cancelled?.reason ?? ''))];
  }
};

const noticeLines = (writing: Writing, text: Text) => {
  const { meeting, association, words } = writing;
  const items = agendaOrder(meeting.items).filter(
    ({ itemId }) => !meeting.notice || meeting.notice.itemIds.includes(itemId),
  );
  return [
    words.outbox.calls(association, words.kind(meeting.kind)),
    '',
    text(meeting.title),
    ...whenAndWhere(writing, text),
    ...(meeting.noticeText ? ['', ...text(meeting.noticeText).split('\n')] : []),
    '',
    words.outbox.agenda,
    ...items.flatMap(({ itemId }) => itemLines(writing, itemId, text)),
    ...paperLines(writing, text),
  ];
};

/** The papers that are for all, each with the link that opens it to anybody. */
const paperLines = ({ papers, words }: Writing, text: Text) =>
  papers.length === 0
    ? []
    : ['', words.outbox.openPapers, ...papers.map(({ title, link }) => `${text(title)}: ${link}`)];

const whenAndWhere = ({ meeting, words }: Writing, text: Text) => {
  const { startsOn, startsAt, place } = meeting;
  const day = `${weekday(startsOn, words)} ${longDate(startsOn, words)}`;
  return [
    `${words.outbox.when}: ${[day, ...(startsAt ? [words.time(startsAt)] : [])].join(', ')}`,
    ...(place ? [`${words.outbox.where}: ${text(place)}`] : []),
  ];
};

/** An item with its background and what is proposed under it, as far in as it stands on the agenda. */
const itemLines = ({ meeting, words }: Writing, itemId: string, text: Text) => {
  const item = itemOf(meeting, itemId);
  if (!item) return [];
  const margin = '   '.repeat(Math.min(depthOf(meeting.items, item), 5));
  const clauses = liveProposals(meeting, itemId).flatMap((proposal) => proposal.clauses);
  const beneath = [
    ...(item.background ? text(item.background).split('\n') : []),
    ...clauses.map((clause) => `– ${words.that} ${withoutThat(text(clause.text))}`),
  ];
  return [
    `${margin}${agendaNumber(meeting.items, item)} ${text(item.title)}`.trimEnd(),
    ...beneath.map((line) => `${margin}   ${line}`.trimEnd()),
  ];
};

const withoutThat = (clause: string) => clause.replace(/^(att|that)\s+/i, '');
