import { unpacked } from '../sealed.ts';
import type { EmploymentEvent } from './events.ts';
import { ApplicationPaper, ContractPaper, LeavePaper, NotePaper } from './papers.ts';
import type { Employment, EmploymentProposal } from './state.ts';

/** How each fact changes the record. What has been destroyed leaves gaps, never an error. */
export const evolve = (employment: Employment, event: EmploymentEvent): Employment => {
  switch (event.type) {
    case 'NeedIdentified': {
      const { title, reason, alternativesFirst } = event;
      return { ...employment, phase: 'preparing', title, reason, alternativesFirst };
    }
    case 'AlternativeAdded': {
      const { alternativeId, what } = event;
      const alternative = { alternativeId, what, settled: null };
      return { ...employment, alternatives: [...employment.alternatives, alternative] };
    }
    case 'AlternativeSettled': {
      const { outcome, note, on, decisionId } = event;
      return {
        ...employment,
        alternatives: employment.alternatives.map((one) =>
          one.alternativeId === event.alternativeId
            ? { ...one, settled: { outcome, note, on, decisionId } }
            : one,
        ),
      };
    }
    case 'EmployerGroupNamed':
      return { ...employment, employerGroup: event.personIds };
    case 'TermsProposed': {
      const { proposalId, terms, reasons, at } = event;
      const rest = { status: 'draft', placed: null, decision: null, decidedTerms: null } as const;
      const others = employment.proposals.filter((one) => one.status !== 'draft');
      return {
        ...employment,
        proposals: [...others, { proposalId, terms, reasons, at, ...rest }],
      };
    }
    case 'TermsWithdrawn':
      return changeProposal(employment, event.proposalId, { status: 'withdrawn' });
    case 'WarningAnswered': {
      const { type: _, v: __, ...answer } = event;
      return { ...employment, answers: [...employment.answers, answer] };
    }
    case 'ConflictOfInterestDeclared': {
      const { type: _, v: __, ...conflict } = event;
      return { ...employment, conflicts: [...employment.conflicts, conflict] };
    }
    case 'TermsPlaced': {
      const { type: _, v: __, proposalId, ...placed } = event;
      return changeProposal(employment, proposalId, { status: 'placed', placed });
    }
    case 'EmploymentApproved': {
      const { proposalId, terms, meetingId, decisionId, number, decidedOn } = event;
      const decision = { meetingId, decisionId, number, decidedOn };
      const approved = { status: 'approved', decision, decidedTerms: terms } as const;
      const phase = employment.phase === 'preparing' ? 'approved' : employment.phase;
      return { ...changeProposal(employment, proposalId, approved), phase };
    }
    case 'EmploymentRejected': {
      const { type: _, v: __, at: ___, proposalId, ...decision } = event;
      return changeProposal(employment, proposalId, { status: 'rejected', decision });
    }
    case 'TermsTabled':
      return changeProposal(employment, event.proposalId, { status: 'tabled' });
    case 'RecruitmentOpened': {
      const { type: _, v: __, ...recruitment } = event;
      return { ...employment, recruitment };
    }
    case 'ApplicationReceived': {
      const applicant = unpacked(ApplicationPaper, event.application) ?? null;
      const { applicationId, on } = event;
      return {
        ...employment,
        applications: [...employment.applications, { applicationId, on, applicant }],
      };
    }
    case 'ContractSigned': {
      const { contractId, proposalId, employeeId, signedBy, signedOn } = event;
      const paper = unpacked(ContractPaper, event.contract);
      const contract = { contractId, proposalId, terms: paper?.terms ?? null, signedBy, signedOn };
      return {
        ...employment,
        phase: employment.phase === 'approved' ? 'contracted' : employment.phase,
        ...{ employeeId, employee: paper?.employee ?? null },
        contracts: [...employment.contracts, contract],
      };
    }
    case 'EmploymentStarted':
      return { ...employment, phase: 'active', startedOn: event.on };
    case 'InformationGiven': {
      const { type: _, v: __, ...given } = event;
      return { ...employment, information: [...employment.information, given] };
    }
    case 'LeaveRecorded': {
      const leave = unpacked(LeavePaper, event.leave) ?? null;
      return {
        ...employment,
        leaves: [...employment.leaves, { leaveId: event.leaveId, leave }],
      };
    }
    case 'NoticeGiven': {
      const { type: _, v: __, ...notice } = event;
      return { ...employment, notice: { ...notice, note: unpackedNote(notice.note) } };
    }
    case 'TerminationAgreed': {
      const { type: _, v: __, ...agreedEnd } = event;
      return { ...employment, agreedEnd: { ...agreedEnd, note: unpackedNote(agreedEnd.note) } };
    }
    case 'NonExtensionNotified': {
      const { type: _, v: __, ...nonExtension } = event;
      return { ...employment, nonExtension };
    }
    case 'EmploymentEnded': {
      const { reason, on } = event;
      return { ...employment, phase: 'ended', ended: { reason, on } };
    }
    case 'WorkEnded': {
      const { on, note } = event;
      return { ...employment, phase: 'workEnded', workEnded: { on, note: unpackedNote(note) } };
    }
    case 'EmploymentTakenOver': {
      const { title, contractId, employeeId, paper, startedOn, endedOn } = event;
      const sealed = unpacked(ContractPaper, event.contract);
      const terms = sealed?.terms ?? null;
      return {
        ...employment,
        ...{ title, employeeId, takenOver: paper, startedOn },
        phase: endedOn ? 'ended' : 'active',
        employee: sealed?.employee ?? null,
        contracts: [{ contractId, proposalId: null, terms, signedBy: [], signedOn: null }],
        ended: endedOn ? { reason: null, on: endedOn } : null,
      };
    }
    case 'TaskAssigned': {
      const { type: _, v: __, ...task } = event;
      const others = employment.tasks.filter((one) => one.taskId !== event.taskId);
      return { ...employment, tasks: [...others, { ...task, done: null }] };
    }
    case 'TaskFinished': {
      const { on, note } = event;
      return {
        ...employment,
        tasks: employment.tasks.map((one) =>
          one.taskId === event.taskId ? { ...one, done: { on, note } } : one,
        ),
      };
    }
    case 'EmploymentDropped': {
      const { reason, at } = event;
      return { ...employment, phase: 'dropped', dropped: { reason, at } };
    }
    case 'EmploymentArchived':
      return { ...employment, phase: 'archived', archivedOn: event.on };
    case 'ApplicationsDestroyed':
      return { ...employment, applicationsDestroyedOn: event.on };
    case 'EmployeeRecordDestroyed':
      return { ...employment, recordDestroyedOn: event.on };
  }
};

const changeProposal = (
  employment: Employment,
  proposalId: string,
  change: Partial<EmploymentProposal>,
): Employment => ({
  ...employment,
  proposals: employment.proposals.map((one) =>
    one.proposalId === proposalId ? { ...one, ...change } : one,
  ),
});

const unpackedNote = (note: string | null) => unpacked(NotePaper, note) ?? null;
