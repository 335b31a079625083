import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/employments.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.agreement-not-named':
    'The proposal names no collective agreement with a limit of its own. Name it and its limit in the terms, or choose another way.',
  'refused.already-decided':
    'A meeting has decided on the proposal already. Make a new proposal to change anything.',
  'refused.alternative-already-added': 'The alternative is there already.',
  'refused.alternative-first':
    'The association wants to try first: {alternative}. Tell what became of it.',
  'refused.alternative-unknown': 'There is no such alternative. Reload the page.',
  'refused.applications-destroyed':
    'The applications are destroyed. Keep the application outside Klubba, or begin with a new need.',
  'refused.before-the-start': 'The employment began on {startedOn}. Give that day or a later one.',
  'refused.board-sets-no-fee':
    'The board does not set its own fee. Give a decision of the annual meeting.',
  'refused.contract-is-signed': 'A contract is signed. End the employment instead.',
  'refused.contract-not-signed': 'No contract is signed. Record the contract first.',
  'refused.decision-by-another-body':
    'By the rules that meeting may not decide this. Choose a meeting that may.',
  'refused.decision-does-not-stand':
    'The decision does not stand: the record of the meeting says something else now. Put the proposal to a new meeting.',
  'refused.decision-not-duly-convened':
    'The meeting has not found itself duly convened. Put the proposal to a new meeting.',
  'refused.decision-not-in-notice':
    'The notice did not name the matter. Put the proposal on the agenda of a meeting that is not called yet.',
  'refused.decision-on-another-matter':
    'The decision is about something else. Choose the clause that the proposal was put by.',
  'refused.employee-signs-for-both':
    'The employee does not sign for the association. Name other signatories.',
  'refused.employment-already-started': 'The employment has begun already.',
  'refused.employment-dropped': 'The employment was dropped. Begin with a new need.',
  'refused.employment-has-ended': 'The employment has ended. Begin with a new need.',
  'refused.employment-not-archived': 'Archive the employment first.',
  'refused.employment-not-ended': 'The employment goes on. End it first.',
  'refused.employment-not-started':
    'The employment has not begun. Record the first day of work first.',
  'refused.ends-before-the-notice':
    'The last day lies before the day of the notice or the agreement. Give a later day.',
  'refused.fee-already-set': 'The fee is there already.',
  'refused.fee-ends-before-it-begins': 'The fee ends before it begins. Give a later day.',
  'refused.fee-not-set': 'There is no such fee.',
  'refused.fee-without-decision':
    'Say which decision the fee rests on: a meeting here, or minutes on paper.',
  'refused.fixed-term-needs-its-end':
    'A fixed term has a last day. Give it, or choose employment until further notice.',
  'refused.fixed-term-runs-out':
    'A fixed term cannot be given notice of unless that was agreed: it runs until {until}. Agree on a last day instead.',
  'refused.form-not-in-the-law': 'The law has that form of employment no more. Choose another.',
  'refused.funding-ends-before-it-begins':
    'The funding ends before the employment begins. Give a later day or leave the field empty.',
  'refused.has-an-interest':
    'That person has an interest of their own in it and takes no part. Name somebody else.',
  'refused.leave-ends-before-it-begins': 'The leave ends before it begins. Give a later day.',
  'refused.leaves-overlap': 'It overlaps a leave from {from}. Give other days.',
  'refused.meeting-already-called':
    'The notice of that meeting has gone out. Choose one that is not called yet, or a clause that its notice named.',
  'refused.need-already-identified': 'The employment is there already.',
  'refused.need-not-identified': 'There is no such employment.',
  'refused.no-agreement-to-end': 'No agreement to end it is recorded. Record it first.',
  'refused.no-decision-to-employ':
    'No meeting has decided it. Put the proposal to a meeting that may, and record the decision.',
  'refused.no-notice-given': 'No notice from that side is recorded. Record it first.',
  'refused.no-term-to-extend':
    'The employment has no agreed last day. Notice or agreement are the ways.',
  'refused.nobody-left-to-prepare':
    'Nobody would be left in the employer’s group. Name somebody else first.',
  'refused.not-a-signatory': 'The contract is signed by those whom the decision names. Name them.',
  'refused.not-before-that-meeting':
    'The proposal is before no meeting. Put it on an agenda first.',
  'refused.not-decided-yet':
    'The meeting has not decided yet. Record the decision when the gavel has fallen.',
  'refused.not-the-end-of-the-term':
    'The agreed last day is {until}. Give it, or record an agreement on another day.',
  'refused.not-the-last-day': 'The last day is {lastDay}. Give that.',
  'refused.nothing-proposed': 'There are no terms to answer for. Make a proposal first.',
  'refused.notice-already-given': 'Notice is recorded already.',
  'refused.notice-too-short':
    'The notice runs out on {lastDay}. Give that day or a later one, or name the collective agreement in the terms.',
  'refused.overlaps-contract':
    'It does not begin after the contract that holds from {from}. Give a later first day.',
  'refused.overlaps-employment':
    'It overlaps another employment of the same person from {from}. Give other days.',
  'refused.permanent-by-law':
    'The employment has been permanent by law since {since} (Section 5 a) and does not end because its term does. Give notice on objective grounds, agree, or record only that the work has ended.',
  'refused.permanent-has-no-end':
    'Employment until further notice has no last day. Leave it out, or choose another form.',
  'refused.proposal-before-a-meeting':
    'A proposal is before a meeting, and its terms stand. Wait for the decision, or withdraw the proposal.',
  'refused.proposal-unknown': 'There is no such proposal. Reload the page.',
  'refused.recruitment-already-open': 'The recruitment is open already.',
  'refused.recruitment-not-open': 'The recruitment is not open. Open it first.',
  'refused.signed-before-decided': 'It was decided on {decidedOn}. Give that day or a later one.',
  'refused.start-missing': 'Give the first day of work, so that the law’s clock can count.',
  'refused.starts-after-the-contract': 'The contract runs out on {until}. Give an earlier day.',
  'refused.starts-before-the-contract':
    'The contract holds from {from}. Give that day or a later one.',
  'refused.substitution-needs-its-ground':
    'A substitution is for somebody. Say who or what is replaced.',
  'refused.task-already-finished': 'The task is done already.',
  'refused.task-unknown': 'There is no such task. Reload the page.',
  'refused.term-ends-before-it-begins': 'The last day lies before the first. Give a later one.',
  'refused.term-still-has-an-end':
    'The terms have a last day, {until}. Change the form to until further notice in the proposal, or choose another way.',
  'refused.terms-outside-the-decision':
    'The contract goes beyond the decision: {terms}. Put it right, or put a new proposal to a meeting.',
  'refused.terms-were-amended':
    'The meeting amended the clause. Give the terms as they were decided.',
  'refused.terms-were-not-amended':
    'The meeting did not amend the clause: the terms are the proposal’s. Leave them as they are.',
  'refused.work-already-ended': 'That the work has ended is recorded already.',
};
