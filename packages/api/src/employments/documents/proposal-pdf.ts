import { setPdf, template } from '../../documents/typst.ts';
import type { EmploymentProposalView } from '../contract.ts';
import { clockSections } from './clock-sections.ts';
import {
  column,
  type EmploymentPaper,
  framed,
  row,
  type Telling,
  tellingOf,
  termRows,
} from './paper.ts';

const source = template('election-paper', 'employment-paper');

type Asked = EmploymentPaper & {
  readonly proposal: EmploymentProposalView;
  /** The meeting that is asked, as far as it may be seen. */
  readonly meeting?: { readonly title: string; readonly startsOn: string } | undefined;
  /** What an employer has to see to under these terms, whoever reads it. */
  readonly tasks: NonNullable<EmploymentPaper['view']['checklist']>;
};

/**
 * The proposal for the papers of the meeting that is asked: the need, what else was tried, the terms, what the law's clock says of them with
 * both readings, how the association answers, and what an employer has to see to.
 */
export const proposalPdf = (asked: Asked): Promise<Buffer> => {
  const { view, proposal, meeting } = asked;
  const telling = tellingOf(asked);
  const { say, text, day, dayOf } = telling;
  const paper = framed(asked, telling, {
    heading: say.proposal,
    facts: [
      ...row(say.askedAt, meeting ? `${text(meeting.title)}, ${day(meeting.startsOn)}` : ''),
      ...row(say.proposedOn, dayOf(proposal.at)),
      ...row(say.status, say.statuses[proposal.status]),
    ],
    sections: [
      ...(view.reason ? [{ heading: say.need, lead: paragraphs(text(view.reason)) }] : []),
      ...(proposal.reasons
        ? [{ heading: say.reasons, lead: paragraphs(text(proposal.reasons)) }]
        : []),
      ...alternativesOf(asked, telling),
      { heading: say.terms, facts: termRows(proposal.decidedTerms ?? proposal.terms, telling) },
      ...clockSections(proposal.clock, view.answers, telling),
      ...tasksOf(asked, telling),
    ],
  });
  return setPdf(source, paper, asked.on);
};

const paragraphs = (said: string) => said.split(/\n+/).filter(Boolean);

const alternativesOf = ({ view }: Asked, { say, text, day }: Telling) =>
  view.alternatives.length === 0
    ? []
    : [
        {
          heading: say.alternatives,
          columns: [column(say.alternative), column(say.outcome)],
          rows: view.alternatives.map(({ what, settled }) => [
            text(what),
            settled
              ? say.outcomes(settled.outcome, settled.on ? day(settled.on) : '', text(settled.note))
              : say.open,
          ]),
        },
      ];

const tasksOf = ({ tasks }: Asked, { say, text, day, name, body }: Telling) => {
  const isAssigned = tasks.some(({ owner }) => owner !== null);
  return [
    {
      heading: say.tasks,
      columns: [
        column(say.due, 36),
        column(say.what),
        ...(isAssigned ? [column(say.owner, 34)] : []),
      ],
      rows: tasks.map(({ task, what, suggestedOn, dueOn, owner, done }) => {
        const due = dueOn ?? suggestedOn;
        const by = owner && (owner.kind === 'person' ? name(owner.id) : body(owner.id));
        return [
          done ? say.done(day(done.on)) : due ? day(due) : '',
          task === 'other' ? text(what) : say.task(task),
          ...(isAssigned ? [by ?? ''] : []),
        ];
      }),
    },
  ];
};
