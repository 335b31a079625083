import {
  MatterKind,
  type MatterRule,
  type MeetingKind,
  type MeetingRules,
} from '../meeting/vocabulary.ts';
import { competenceRule, procedureOf, type Rules, verifiersRule } from './rules.ts';
import type { BodyKind } from './vocabulary.ts';

/** The part of a rule set that a meeting is held under: what it may decide, by which majority, and how a tie ends. */
export const meetingRules = (
  { version, rules }: { readonly version: number; readonly rules: Rules },
  meetingKind: MeetingKind,
  bodyKind: BodyKind,
): MeetingRules => ({
  ruleSetVersion: version,
  quorum: rules.quorum.value,
  verifiers: verifiersRule(rules, meetingKind).value,
  castingVote: rules.castingVote.value,
  matters: MatterKind.options.map((matter) =>
    matterRule(rules, matter, decidingBody(meetingKind, bodyKind)),
  ),
  officersNeeded: rules[`officersNeeded.${procedureOf(meetingKind)}`].value,
  formalities: rules[`formalities.${procedureOf(meetingKind)}`].value,
  registerBy: rules[`registerBy.${procedureOf(meetingKind)}`].value,
  numbering: rules.numbering.value,
  enBloc: rules.enBloc.value,
  electedBy: rules.electedBy.value,
  statutesReadings: rules.statutesReadings.value,
  daysBetweenReadings: rules.daysBetweenReadings.value,
  replacedOfficersSign: rules.replacedOfficersSign.value,
  optionsBy: rules.optionsBy.value,
  backgroundInMinutes: rules.backgroundInMinutes.value,
});

/** Whose power a meeting uses: an extraordinary annual meeting decides as the annual meeting does, a group as the body it is. */
const decidingBody = (meetingKind: MeetingKind, bodyKind: BodyKind): BodyKind => {
  switch (meetingKind) {
    case 'annualMeeting':
    case 'extraordinaryAnnualMeeting':
      return 'annualMeeting';
    case 'memberMeeting':
      return 'memberMeeting';
    case 'boardMeeting':
      return 'board';
    case 'delegateElection':
      return 'constituencyMeeting';
    case 'groupMeeting':
      return bodyKind;
  }
};

const matterRule = (rules: Rules, matter: MatterKind, body: BodyKind): MatterRule => {
  const competence = competenceRule(rules, matter);
  const majority = rules[`majority.${ballotOf(matter)}`];
  const tie = rules[ballotOf(matter) === 'personElection' ? 'tie.personElection' : 'tie.substance'];
  return {
    matter,
    competent: competence.value.includes(body),
    mustBeInNotice: rules.mustBeInNotice.value.includes(matter),
    majority: majority.value,
    tie: tie.value,
    confirmed: competence.confirmed && majority.confirmed && tie.confirmed,
  };
};

const ballotOf = (matter: MatterKind) => {
  switch (matter) {
    case 'boardElection':
    case 'byElection':
    case 'congressDelegates':
      return 'personElection';
    case 'statutes':
      return 'statutes';
    case 'general':
    case 'activityPlan':
    case 'employment':
    case 'fee':
    case 'congressGroup':
    case 'motion':
    case 'groupMandate':
    case 'annualWheel':
      return 'substance';
  }
};
