import { checklistOf, initial } from '@klubba/domain/employment';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { file } from '../operations/file.ts';
import { seenMeeting } from '../record/sight.ts';
import { EmploymentParams, type EmploymentProposalView, type EmploymentView } from './contract.ts';
import { proposalPdf } from './documents/proposal-pdf.ts';
import { noteLookBy, reading, readPaper } from './read-paper.ts';

/** The latest proposal for the papers of its meeting. */
export const getEmploymentProposalPdf = file({
  operationId: 'getEmploymentProposalPdf',
  summary: 'Fetch the proposal to employ as PDF, with what the law’s clock says of its terms',
  permission: everyone,
  url: '/employments/:employmentId/proposal.pdf',
  params: EmploymentParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { employmentId } = asking.params;
    const read = await reading(asking, async (employment) => {
      const paper = await readPaper(employment, employmentId);
      if (!paper) return;
      const { view } = paper;
      const proposal = view.proposals.findLast(({ status }) => status !== 'withdrawn');
      if (!proposal) throw new Denied(403, 'nothing-proposed');
      const { placed } = proposal;
      const seen = placed ? await seenMeeting(employment, placed.meetingId) : undefined;
      const meeting = seen?.sight.notice ? seen.meeting : undefined;
      if (view.contracts?.length) await noteLookBy(employment, employmentId, 'paper');
      return { ...paper, proposal, meeting, tasks: tasksOf(view, proposal) };
    });
    const bytes = read && (await proposalPdf(read));
    return bytes && { bytes, name: `anstallningsforslag-${read.on}.pdf` };
  },
});

/** With owners for those who follow it; for others what follows from the terms. */
const tasksOf = ({ checklist }: EmploymentView, { terms, decidedTerms }: EmploymentProposalView) =>
  checklist ??
  checklistOf(initial, decidedTerms ?? terms).map(({ task, suggestedOn }) => ({
    ...{ task, suggestedOn, what: '' },
    ...{ taskId: null, owner: null, dueOn: null, done: null },
  }));
