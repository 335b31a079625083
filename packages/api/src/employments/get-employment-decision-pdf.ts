import { mentionedIn } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { file } from '../operations/file.ts';
import { personNames } from '../record/person-names.ts';
import { seenMeeting } from '../record/sight.ts';
import { EmploymentParams } from './contract.ts';
import { decisionPdf } from './documents/decision-pdf.ts';
import { reading, readPaper } from './read-paper.ts';

/** Of the latest proposal that a meeting approved or rejected. It is what its meeting decided, and nothing about the employee. */
export const getEmploymentDecisionPdf = file({
  operationId: 'getEmploymentDecisionPdf',
  summary: 'Fetch an extract of the decision to employ as PDF',
  permission: everyone,
  url: '/employments/:employmentId/decision.pdf',
  params: EmploymentParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { employmentId } = asking.params;
    const read = await reading(asking, async (employment) => {
      const paper = await readPaper(employment, employmentId);
      if (!paper) return;
      const { view } = paper;
      const proposal = view.proposals.findLast(({ decision }) => decision !== null);
      if (!proposal?.decision) throw new Denied(403, 'not-decided-yet');
      const { meetingId, decidedOn } = proposal.decision;
      const seen = await seenMeeting(employment, meetingId);
      if (!seen?.sight.decisions) return;
      const { meeting } = seen;
      const { tx, organisationId } = employment;
      const clauses = meeting.proposals.flatMap((one) => one.clauses);
      const ids = [
        ...mentionedIn(JSON.stringify([meeting.title, meeting.items, clauses])),
        ...clauses.flatMap(({ decision }) => witnessesOf(decision?.method)),
      ];
      const names = await personNames(tx, organisationId, ids);
      const more = [...names].map(([personId, name]) => ({ personId, name }));
      const people = [...view.people, ...more];
      return { ...paper, view: { ...view, people }, proposal, meeting, on: decidedOn };
    });
    const bytes = read && (await decisionPdf(read));
    return bytes && { bytes, name: `anstallningsbeslut-${read.on}.pdf` };
  },
});

type Method = { readonly kind: string; readonly tie?: object | null };

/** Those who saw a lot drawn. */
const witnessesOf = (method: Method | undefined): readonly string[] =>
  method?.tie && 'witnesses' in method.tie ? (method.tie.witnesses as string[]) : [];
