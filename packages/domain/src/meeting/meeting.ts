import type { Decider, Refusal } from '../decider.ts';
import {
  addAgendaItem,
  adoptAgenda,
  changeAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
} from './agenda.ts';
import { cancelMeeting, changeMeetingDetails, draftMeeting, issueNotice } from './calling.ts';
import {
  closeMeeting,
  objectToMinutes,
  sendMinutesForVerification,
  signMinutes,
} from './closing.ts';
import type { MeetingCommand } from './commands.ts';
import {
  adjustRegister,
  electOfficer,
  establishRegister,
  findConvening,
  openMeeting,
} from './constituting.ts';
import { decideByAcclamation, decideByCountedVote, demandDivision } from './deciding.ts';
import { declareConflict, enterReservation } from './dissenting.ts';
import type { MeetingEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { rewordProposal, submitProposal, withdrawProposal } from './proposing.ts';
import { initial, type Meeting } from './state.ts';
import { closeItem, passOverItem, takeUpItem, writeItemNote } from './treating.ts';

const decide = (meeting: Meeting, command: MeetingCommand) => {
  switch (command.type) {
    case 'DraftMeeting':
      return draftMeeting(meeting, command);
    case 'ChangeMeetingDetails':
      return changeMeetingDetails(meeting, command);
    case 'AddAgendaItem':
      return addAgendaItem(meeting, command);
    case 'ChangeAgendaItem':
      return changeAgendaItem(meeting, command);
    case 'MoveAgendaItem':
      return moveAgendaItem(meeting, command);
    case 'RemoveAgendaItem':
      return removeAgendaItem(meeting, command);
    case 'IssueNotice':
      return issueNotice(meeting, command);
    case 'CancelMeeting':
      return cancelMeeting(meeting, command);
    case 'OpenMeeting':
      return openMeeting(meeting, command);
    case 'ElectOfficer':
      return electOfficer(meeting, command);
    case 'FindConvening':
      return findConvening(meeting, command);
    case 'EstablishRegister':
      return establishRegister(meeting, command);
    case 'AdjustRegister':
      return adjustRegister(meeting, command);
    case 'AdoptAgenda':
      return adoptAgenda(meeting, command);
    case 'TakeUpItem':
      return takeUpItem(meeting, command);
    case 'CloseItem':
      return closeItem(meeting, command);
    case 'PassOverItem':
      return passOverItem(meeting, command);
    case 'WriteItemNote':
      return writeItemNote(meeting, command);
    case 'SubmitProposal':
      return submitProposal(meeting, command);
    case 'RewordProposal':
      return rewordProposal(meeting, command);
    case 'WithdrawProposal':
      return withdrawProposal(meeting, command);
    case 'DemandDivision':
      return demandDivision(meeting, command);
    case 'DecideByAcclamation':
      return decideByAcclamation(meeting, command);
    case 'DecideByCountedVote':
      return decideByCountedVote(meeting, command);
    case 'EnterReservation':
      return enterReservation(meeting, command);
    case 'DeclareConflict':
      return declareConflict(meeting, command);
    case 'CloseMeeting':
      return closeMeeting(meeting, command);
    case 'SendMinutesForVerification':
      return sendMinutesForVerification(meeting, command);
    case 'SignMinutes':
      return signMinutes(meeting, command);
    case 'ObjectToMinutes':
      return objectToMinutes(meeting, command);
  }
};

/** A meeting from notice to verified minutes. A decision exists at the gavel; the minutes are evidence of it. */
export const meeting = { initial, evolve, decide } satisfies Decider<
  Meeting,
  MeetingCommand,
  MeetingEvent
>;

/** Every code a meeting can refuse with, read off the rules. */
export type MeetingRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
