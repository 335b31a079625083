import type { Role } from '@klubba/domain';

/** Any of these roles in the organisation, or anybody, for the reason given. */
export type Permission = readonly Role[] | { readonly public: string };

export const everyone = [
  'board',
  'secretary',
  'chair',
  'verifier',
  'auditor',
  'member',
  'office',
] as const satisfies Role[];

const followUp = ['board', 'secretary', 'chair', 'office'] as const satisfies Role[];

const desk = ['board', 'secretary', 'chair'] as const satisfies Role[];

/** Who may call what, by operationId. The only place where it stands; the start fails where it and the routes differ. */
export const permissions: Record<string, Permission> = {
  getLive: { public: 'A monitor asks before anyone can sign in' },
  getReady: { public: 'A monitor asks before anyone can sign in' },
  auth: { public: 'better-auth guards what lies beneath /api/auth by itself' },
  getSession: { public: 'Whether anybody is signed in is what it answers' },
  createFirstUser: { public: 'The link that it needs is the proof' },

  listUsers: ['board'],
  grantRole: ['board'],
  revokeRole: ['board'],
  listInvitations: ['board'],
  invitePerson: ['board'],
  withdrawInvitation: ['board'],

  getAssociation: everyone,
  listBodies: everyone,
  listOffices: everyone,
  listRuleSets: everyone,
  // What the statutes say is the board's to record; who sits where, the secretary keeps too.
  changeAssociation: ['board'],
  adoptRuleSet: ['board'],
  confirmRule: ['board'],
  establishBody: ['board', 'secretary'],
  changeBody: ['board', 'secretary'],
  dissolveBody: ['board', 'secretary'],
  giveOffice: ['board', 'secretary'],
  endOffice: ['board', 'secretary'],

  // Membership of a party is special-category data: only those who keep the register see it.
  listPeople: ['board', 'secretary', 'chair', 'office'],
  getPerson: ['board', 'secretary', 'chair', 'office'],
  getOwnPerson: everyone,
  registerPerson: ['board', 'secretary', 'office'],
  changePersonContact: ['board', 'secretary', 'office'],
  startMembership: ['board', 'secretary', 'office'],
  endMembership: ['board', 'secretary', 'office'],
  recordFeePaid: ['board', 'secretary', 'office'],
  revokeFeePayment: ['board', 'secretary', 'office'],
  correctMembership: ['board', 'secretary', 'office'],
  revokeMembership: ['board', 'secretary', 'office'],

  getNoticePdf: everyone,
  getMinutes: everyone,
  getMinutesPdf: everyone,
  getPublishedMinutesPdf: everyone,
  sendMinutesForVerification: ['board', 'secretary', 'chair'],
  signMinutes: everyone,
  objectToMinutes: everyone,
  // The record of a meeting is kept at its desk.
  listMeetings: everyone,
  getMeeting: everyone,
  // The same register, asked for a meeting: whoever keeps or follows it may see who may vote and why not.
  getElectorate: ['board', 'secretary', 'chair', 'office'],
  getMeetingCalendar: everyone,
  listMeetingEvents: everyone,
  draftMeeting: desk,
  changeMeetingDetails: desk,
  addAgendaItem: desk,
  changeAgendaItem: desk,
  moveAgendaItem: desk,
  removeAgendaItem: desk,
  issueNotice: desk,
  cancelMeeting: desk,
  openMeeting: desk,
  electOfficer: desk,
  findConvening: desk,
  establishRegister: desk,
  adjustRegister: desk,
  adoptAgenda: desk,
  takeUpItem: desk,
  closeItem: desk,
  passOverItem: desk,
  writeItemNote: desk,
  submitProposal: desk,
  rewordProposal: desk,
  withdrawProposal: desk,
  demandDivision: desk,
  decideByAcclamation: desk,
  decideByCountedVote: desk,
  enterReservation: desk,
  declareConflict: desk,
  closeMeeting: desk,

  listDecisions: everyone,
  getDecision: everyone,
  listDecisionEvents: everyone,
  assignDecision: followUp,
  reassignDecision: followUp,
  reportDecisionProgress: followUp,
  executeDecision: followUp,
  followUpDecision: followUp,
};
