import {
  adoptedVersion,
  answerOn,
  clausesOf,
  currentVersion,
  differsFromAnswer,
  type Motion,
  motionPowersOf,
  seesWriting,
  stageOf,
  summaryOf,
  unsettled,
  type Viewer,
} from '@klubba/domain/motion';
import type { MotionView } from './contract.ts';

type Given = {
  readonly motionId: string;
  readonly version: number;
  readonly motion: Motion;
  readonly viewer: Viewer;
};

/** A motion as far as somebody may see it, without the names. */
export const motionView = ({
  motionId,
  version,
  motion,
  viewer,
}: Given): Omit<MotionView, 'people' | 'bodies'> => {
  const current = currentVersion(motion)!;
  const { othersBy, people, contactId, topics, dependency, backers, preparing, placed } = motion;
  const { stood, district, sendings, registered, answers, reservations, withdrawn } = motion;
  return {
    ...{ motionId, version, addressee: motion.addressee!, stage: stageOf(motion), othersBy },
    summary: summaryOf(motion) ?? null,
    ...{ title: current.text?.title ?? '', reasoning: current.text?.reasoning ?? '' },
    ...{ versionId: current.versionId, hash: current.hash },
    clauses: clausesOf(motion).map((clause) => ({
      ...clause,
      answer: answerOn(motion, clause.clauseId) ?? null,
      outcome: motion.outcomes.get(clause.clauseId) ?? null,
      differsFromAnswer: differsFromAnswer(motion, clause.clauseId) ?? null,
    })),
    authors: [...people].map(([personId, as]) => ({ personId, as })),
    ...{ contactId, topics: [...topics], dependency, backers: [...backers] },
    writing: seesWriting(viewer, motion)
      ? {
          versions: motion.versions.map((one) => ({ ...one, settles: [...one.settles] })),
          unsettled: unsettled(motion).map((one) => one.versionId),
          comments: [...motion.comments],
        }
      : null,
    preparing,
    opinions: motion.opinions.map((one) => ({
      ...one,
      ...{ wordings: [...one.wordings], reservations: [...one.reservations] },
    })),
    ...{ placed, stood: [...stood], district, sendings: [...sendings], registered },
    adoptedVersionId: adoptedVersion(motion)?.versionId ?? null,
    ...{ answers: [...answers], reservations: [...reservations], withdrawn },
    ...{ followUps: [...motion.followUps], isPublic: motion.isPublic },
    may: motionPowersOf(viewer, motion),
  };
};
