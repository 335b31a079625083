import type { Meeting } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { setPdf, template } from '../../documents/typst.ts';
import { wordsIn } from '../../documents/words.ts';
import { clauseText, howDecided, sentence } from '../../minutes/how-decided.ts';
import type { EmploymentProposalView } from '../contract.ts';
import { type EmploymentPaper, framed, row, type Telling, tellingOf, termRows } from './paper.ts';

const source = template('election-paper', 'employment-paper');

type Asked = EmploymentPaper & {
  readonly proposal: EmploymentProposalView;
  readonly meeting: Meeting;
};

/**
 * What a meeting decided of a proposal, for whoever has to see that somebody may be employed: meeting, paragraph, number, wording, how it was
 * decided, the terms, and who may sign. Nothing about the employee. Nothing before it is decided.
 */
export const decisionPdf = async (asked: Asked): Promise<Buffer | undefined> => {
  const { proposal, meeting } = asked;
  const { decision, decidedTerms, status, stands } = proposal;
  if (!decision) return;
  const telling = tellingOf(asked);
  const { say, text, day, words } = telling;
  const clauses = meeting.proposals.flatMap(({ clauses, itemId }) =>
    clauses.map((clause) => ({ ...clause, itemId })),
  );
  const clause = clauses.find((one) => one.decision?.decisionId === decision.decisionId);
  const item = meeting.items.find(({ itemId }) => itemId === clause?.itemId);
  const isApproved = status === 'approved';
  const { verifiedAt } = meeting.minutes;
  const paper = framed(asked, telling, {
    heading: say.decision,
    notices: stands === (isApproved ? 'carried' : 'rejected') ? [] : [say.doesNotStand],
    facts: [
      ...row(say.held, text(meeting.title)),
      ...row(say.day, day(meeting.startsOn)),
      ...row(say.where, text(meeting.place)),
      ...row(say.paragraph, item?.paragraph ? `§\u2009${item.paragraph}` : ''),
      ...row(say.matter, text(item?.title ?? '')),
      ...row(say.number, `${decision.number.year}:${decision.number.serial}`),
    ],
    sections: [
      {
        heading: say.wording,
        lead: [
          `${isApproved ? say.wordings.approved : say.wordings.rejected}`,
          ...(clause ? [sentence(clauseText(spoken(asked), text(clause.text)))] : []),
        ],
      },
      {
        heading: say.reached,
        lead: [
          ...(clause?.decision ? [howDecided({ ...telling, chair: '' }, clause.decision)] : []),
          ...(isApproved ? [say.mayDecide] : []),
          verifiedAt ? say.verified(day(localDate(verifiedAt, meeting.timeZone))) : say.notVerified,
        ],
      },
      ...(isApproved && decidedTerms
        ? [
            { heading: say.decidedTerms, facts: termRows(decidedTerms, telling) },
            { heading: say.maySign, lead: [whoSigns(decidedTerms, telling)] },
          ]
        : []),
    ],
    signatures: {
      heading: say.attested,
      all: [
        { name: '', caption: words.elections.placeAndDate },
        { name: '', caption: say.attesting },
      ],
    },
  });
  return setPdf(source, paper, asked.on);
};

/** Clauses stand as they were decided, in the language that is spoken at meetings. */
const spoken = ({ language }: Asked) => wordsIn(language).that;

const whoSigns = (
  { signatoryIds }: EmploymentProposalView['terms'],
  { names, say }: Telling,
): string => (signatoryIds.length > 0 ? names(signatoryIds) : say.anybody);
