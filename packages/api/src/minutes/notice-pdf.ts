import {
  agendaNumber,
  agendaOrder,
  depthOf,
  liveProposals,
  type Meeting,
  type Proposer,
  wentBy,
} from '@klubba/domain';
import { changesTold, textChangesTold } from '../documents/changed-details.ts';
import { naming } from '../documents/naming.ts';
import { isLong, listed, longDate, weekday } from '../documents/text.ts';
import { setPdf, template } from '../documents/typst.ts';
import { type Language, wordsIn } from '../documents/words.ts';
import type { PublicPaper } from '../record/public-papers.ts';
import type { MinutesInput } from './minutes-document.ts';

const source = template('notice');

export type NoticeInput = Pick<MinutesInput, 'names' | 'bodyNames'> & {
  readonly association: { readonly name: string; readonly example: boolean };
  readonly meeting: Meeting;
  /** The last day by the rule set, where no notice has gone out yet. */
  readonly deadline: string;
  /** Whether somebody has confirmed the rule that gives it. */
  readonly isDeadlineConfirmed: boolean;
  readonly language: Language;
  /** What anybody may read before the meeting, with the address of each. */
  readonly papers: readonly PublicPaper[];
};

/** The notice as PDF: time, place, proposed agenda and what is proposed; as it went out, or a preview. It is published. */
export const noticePdf = (input: NoticeInput): Promise<Buffer> => {
  const { meeting, association, language } = input;
  const words = wordsIn(language);
  const kind = words.kind(meeting.kind);
  const told = naming({
    rendition: 'published',
    of: meeting,
    names: input.names,
    words,
    withheld: meeting.withheld,
  });
  const { text } = told;
  const [before = '', between = ''] = words.page('\u0001', '\u0001').split('\u0001');
  const date = longDate(meeting.startsOn, words);
  const named = text(meeting.title);
  const issued = meeting.notice;
  return setPdf(
    source,
    {
      language,
      association: association.name,
      notices: [
        ...(issued
          ? []
          : [
              `${words.notices.preview}. ${words.notices.deadline(longDate(input.deadline, words), input.isDeadlineConfirmed)}`,
            ]),
        ...(association.example ? [words.example] : []),
      ],
      documentTitle: `${words.notices.title(kind)} ${date}`,
      title: words.notices.title(kind),
      subtitle: named.toLowerCase() === kind ? '' : named,
      agenda: words.notices.agenda,
      papers: papersOf(input, null, text),
      papersLabel: words.outbox.openPapers,
      said: meeting.noticeText ? text(meeting.noticeText).split(/\n{2,}/) : [],
      pageOf: [before, between],
      footer: issued
        ? words.notices.issued(
            longDate(issued.on, words),
            listed(
              wentBy({ notice: issued, outbox: meeting.outbox }).channels.map(words.channel),
              words,
            ),
          )
        : association.name,
      meta: [
        {
          label: words.labels.time,
          value: [
            `${weekday(meeting.startsOn, words)} ${date}`,
            ...(meeting.startsAt ? [words.time(meeting.startsAt)] : []),
          ].join(', '),
        },
        ...(meeting.place ? [{ label: words.labels.place, value: text(meeting.place) }] : []),
        ...[
          ...changesTold(meeting, words, text, true),
          ...textChangesTold(
            (meeting.noticeTextChanges ?? []).map(({ on }) => on),
            words,
            true,
          ),
        ].map((value) => ({
          label: words.outbox.changedMark,
          value,
        })),
      ],
      items: noticedItems(meeting).map((item) => ({
        number: agendaNumber(meeting.items, item),
        depth: depthOf(meeting.items, item),
        title: text(item.title),
        aside: [
          ...(item.expectedAt ? [words.items.expected(item.expectedAt)] : []),
          ...(item.presenter ? [text(item.presenter)] : []),
        ].join(' · '),
        background: text(item.background),
        papers: papersOf(input, item.itemId, text),
        proposals: proposalsOn(input, item.itemId, told),
      })),
    },
    issued?.on ?? meeting.startsOn,
  );
};

/** What anybody may read of an item, or of the whole meeting. */
const papersOf = ({ papers }: NoticeInput, under: string | null, text: (raw: string) => string) =>
  papers
    .filter(({ itemId }) => itemId === under)
    .map(({ title, link }) => ({ title: text(title), link }));

/** What the notice named; what the meeting added later is not in it. */
const noticedItems = ({ items, notice }: Meeting) =>
  agendaOrder(items).filter(({ itemId }) => !notice || notice.itemIds.includes(itemId));

const proposalsOn = (
  { meeting, bodyNames, language }: NoticeInput,
  itemId: string,
  { name, text }: ReturnType<typeof naming>,
) => {
  const words = wordsIn(language);
  const mover = ({ kind, id }: Proposer) =>
    kind === 'person' ? name(id) : (bodyNames(id) ?? words.erased);
  return liveProposals(meeting, itemId).map(({ kind, by, others = [], clauses }) => {
    const lines = clauses.map(
      (clause) =>
        `${words.that} ${text(clause.originalText ?? clause.text).replace(/^(att|that)\s+/i, '')}`,
    );
    return {
      lead: words.proposals[kind](listed([...(by ? [by] : []), ...others].map(mover), words)),
      lines,
      breaks: isLong(lines),
    };
  });
};
