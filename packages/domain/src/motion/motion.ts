import { type Decider, decideBy, type Refusal, type RuleTable } from '../decider.ts';
import {
  enterReservation,
  followUpMotion,
  recordOutcomes,
  tellAnswer,
  withdrawMotion,
} from './answering.ts';
import type { MotionCommand } from './commands.ts';
import { commentOn, settleComment } from './commenting.ts';
import { placeMotion, recordStanding } from './deciding.ts';
import type { MotionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { beginPreparation, giveOpinion, reserveOpinion } from './preparing.ts';
import { adoptAsDistrict, registerMotion, sendMotion, tellReceipt } from './sending.ts';
import { initial, type Motion } from './state.ts';
import {
  beginMotion,
  destroyMotion,
  invitePerson,
  letGo,
  nameContact,
  publishMotion,
  setTopics,
  takeBackingBack,
  tellBacking,
  tellDependency,
  writeMotionText,
} from './writing.ts';

const rules = {
  BeginMotion: beginMotion,
  WriteMotionText: writeMotionText,
  InvitePerson: invitePerson,
  LetGo: letGo,
  NameContact: nameContact,
  TellBacking: tellBacking,
  TakeBackingBack: takeBackingBack,
  CommentOn: commentOn,
  SettleComment: settleComment,
  TellDependency: tellDependency,
  SetTopics: setTopics,
  BeginPreparation: beginPreparation,
  GiveOpinion: giveOpinion,
  ReserveOpinion: reserveOpinion,
  PlaceMotion: placeMotion,
  RecordStanding: recordStanding,
  AdoptAsDistrict: adoptAsDistrict,
  SendMotion: sendMotion,
  TellReceipt: tellReceipt,
  RegisterMotion: registerMotion,
  TellAnswer: tellAnswer,
  EnterReservation: enterReservation,
  RecordOutcomes: recordOutcomes,
  WithdrawMotion: withdrawMotion,
  FollowUpMotion: followUpMotion,
  PublishMotion: publishMotion,
  DestroyMotion: destroyMotion,
} satisfies RuleTable<Motion, MotionCommand>;

const decide = (motion: Motion, command: MotionCommand) => decideBy(rules, motion, command);

/** A motion from an idea to what became of each clause, and what was made of that. */
export const motion = { initial, evolve, decide } satisfies Decider<
  Motion,
  MotionCommand,
  MotionEvent
>;

/** Every code a motion can refuse with. */
export type MotionRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
