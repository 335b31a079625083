import { motions } from '@klubba/domain/motion';
import type { Area } from '../operations/area.ts';
import { adoptMotionAsDistrict } from './commands/adopt-motion-as-district.ts';
import { beginMotion } from './commands/begin-motion.ts';
import { beginPreparation } from './commands/begin-preparation.ts';
import { commentOnMotion } from './commands/comment-on-motion.ts';
import { destroyMotion } from './commands/destroy-motion.ts';
import { enterMotionReservation } from './commands/enter-motion-reservation.ts';
import { followUpMotion } from './commands/follow-up-motion.ts';
import { giveOpinion } from './commands/give-opinion.ts';
import { importCongressOutcomes } from './commands/import-congress-outcomes.ts';
import { inviteToMotion } from './commands/invite-to-motion.ts';
import { joinMotion } from './commands/join-motion.ts';
import { letGoOfMotion } from './commands/let-go-of-motion.ts';
import { nameMotionContact } from './commands/name-motion-contact.ts';
import { placeMotion } from './commands/place-motion.ts';
import { publishMotion } from './commands/publish-motion.ts';
import { recordMotionOutcomes } from './commands/record-motion-outcomes.ts';
import { recordMotionStanding } from './commands/record-motion-standing.ts';
import { registerMotion } from './commands/register-motion.ts';
import { reserveOpinion } from './commands/reserve-opinion.ts';
import { sendMotion } from './commands/send-motion.ts';
import { setMotionTopics } from './commands/set-motion-topics.ts';
import { settleMotionComment } from './commands/settle-motion-comment.ts';
import { takeMotionBackingBack } from './commands/take-motion-backing-back.ts';
import { tellMotionAnswer } from './commands/tell-motion-answer.ts';
import { tellMotionBacking } from './commands/tell-motion-backing.ts';
import { tellMotionDependency } from './commands/tell-motion-dependency.ts';
import { tellMotionReceipt } from './commands/tell-motion-receipt.ts';
import { withdrawMotion } from './commands/withdraw-motion.ts';
import { writeMotionText } from './commands/write-motion-text.ts';
import { getMotion } from './get-motion.ts';
import { getMotionAutosave } from './get-motion-autosave.ts';
import { getMotionDocx } from './get-motion-docx.ts';
import { getMotionInvitationLink } from './get-motion-invitation-link.ts';
import { getMotionMarkdown } from './get-motion-markdown.ts';
import { getMotionPdf } from './get-motion-pdf.ts';
import { getMotionsPdf } from './get-motions-pdf.ts';
import { getRecommendationsLink } from './get-recommendations-link.ts';
import { hearMotion } from './hear-motion.ts';
import { keepMotionAutosave } from './keep-motion-autosave.ts';
import { listMeetingMotions } from './list-meeting-motions.ts';
import { listMotionEvents } from './list-motion-events.ts';
import { listMotionMeetings } from './list-motion-meetings.ts';
import { listMotions } from './list-motions.ts';
import { listMotionsOnText } from './list-motions-on-text.ts';
import { motionProjection } from './motion-table.ts';
import { motionsFile } from './motions-file.ts';
import {
  readRecommendationsByLink,
  readRecommendationsPdfByLink,
} from './read-recommendations-by-link.ts';

export const motionsArea: Area = {
  name: 'motions',
  tag: {
    name: 'motions',
    description: 'From an idea to what became of each clause, and what was made of that at home.',
  },
  aggregates: [motions],
  hearing: { [motions.kind]: hearMotion },
  projections: [motionProjection],
  operations: [
    listMotions,
    motionsFile,
    listMeetingMotions,
    listMotionMeetings,
    getMotion,
    getMotionPdf,
    getMotionDocx,
    getMotionMarkdown,
    getMotionsPdf,
    listMotionEvents,
    getMotionInvitationLink,
    getRecommendationsLink,
    readRecommendationsByLink,
    readRecommendationsPdfByLink,
    adoptMotionAsDistrict,
    beginMotion,
    beginPreparation,
    destroyMotion,
    enterMotionReservation,
    followUpMotion,
    giveOpinion,
    importCongressOutcomes,
    inviteToMotion,
    joinMotion,
    letGoOfMotion,
    nameMotionContact,
    placeMotion,
    publishMotion,
    recordMotionOutcomes,
    recordMotionStanding,
    registerMotion,
    reserveOpinion,
    sendMotion,
    setMotionTopics,
    takeMotionBackingBack,
    tellMotionAnswer,
    tellMotionBacking,
    tellMotionDependency,
    tellMotionReceipt,
    withdrawMotion,
    commentOnMotion,
    settleMotionComment,
    keepMotionAutosave,
    getMotionAutosave,
    listMotionsOnText,
    writeMotionText,
  ],
};
