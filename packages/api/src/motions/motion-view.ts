import type { Congress } from '@klubba/domain/congress';
import {
  adoptedVersion,
  answerOn,
  clausesOf,
  currentVersion,
  differsFromAnswer,
  latenessOf,
  type Motion,
  motionPowersOf,
  nextStepOf,
  possibleWithMotion,
  type StandingDecision,
  seesWriting,
  stageOf,
  summaryOf,
  textStands,
  unsettled,
  type Viewer,
} from '@klubba/domain/motion';
import type { MotionView } from './contract.ts';

type Given = {
  readonly motionId: string;
  readonly version: number;
  readonly motion: Motion;
  readonly viewer: Viewer;
  /** What the records of the meetings that were asked say by now, in their order; the last is of the one that it stands before. */
  readonly asked: readonly Asked[];
  readonly congress: Pick<Congress, 'deadlines'> | undefined;
  readonly timeZone: string;
};

/** A meeting that was asked, and what its record says by now. */
export type Asked = {
  readonly meeting: { readonly title: string; readonly startsOn: string; readonly bodyId: string };
  readonly now: StandingDecision | undefined;
};

const nowOf = ({ now }: Asked) =>
  now && {
    ...{ standing: now.standing, decisions: [...now.decisions], clauses: [...now.clauses] },
    untold: now.untold,
  };

/** A motion as far as somebody may see it, without the names. */
export const motionView = ({
  motionId,
  version,
  motion,
  viewer,
  asked,
  congress,
  timeZone,
}: Given): Omit<MotionView, 'people' | 'bodies' | 'to' | 'dependsOn'> => {
  const powers = motionPowersOf(viewer, motion);
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
    placed: placed && {
      ...{ ...placed, clauses: placed.clauses.map((one) => ({ ...one, asks: [...one.asks] })) },
      ...{ meeting: asked.at(-1)!.meeting, record: nowOf(asked.at(-1)!) ?? null },
    },
    stood: stood.map(({ clauses: _, ...one }, i) => ({
      ...{ ...one, decisions: [...one.decisions] },
      ...{ meeting: asked[i]!.meeting, now: nowOf(asked[i]!) ?? null },
    })),
    ...{ district, sendings: [...sendings], registered },
    adoptedVersionId: adoptedVersion(motion)?.versionId ?? null,
    ...{ answers: [...answers], reservations: [...reservations], withdrawn },
    ...{ followUps: [...motion.followUps], isPublic: motion.isPublic },
    late: congress ? latenessOf(motion, congress, timeZone).map((one) => ({ ...one })) : [],
    next: nextStepOf(motion, placed ? asked.at(-1)?.now?.standing : undefined) ?? null,
    possible: [...possibleWithMotion(motion)],
    may: { ...powers, rewrite: powers.write && textStands(motion) === undefined },
  };
};
