import { numberedTexts, organisations } from '@klubba/domain';
import { congresses } from '@klubba/domain/congress';
import {
  adoptedVersion,
  currentVersion,
  type Motion,
  motions,
  seesMotion,
  versionAt,
} from '@klubba/domain/motion';
import type { z } from 'zod';
import { wordsIn } from '../documents/words.ts';
import type { Context } from '../operations/context.ts';
import { personNames } from '../record/person-names.ts';
import { todayAt } from '../record/today.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { MotionPaper } from './documents/motion-paper.ts';
import { pointedAt } from './pointed-at.ts';

/** What the papers of some motions are made of, as far as who asks may see them; those they may not see are left out. Their day is today. */
export const readMotionPapers = (
  { deps, organisationId, actor, at }: Context<z.ZodObject>,
  choose: (read: Reading) => Promise<readonly string[]>,
): Promise<{ papers: MotionPaper[]; on: string }> =>
  inOrganisation(deps.db, organisationId, async (tx) => {
    const state: Reading['state'] = (aggregate, id) =>
      stateIn({ tx, store: deps.store, organisationId }, aggregate, id);
    const { state: organisation } = await state(organisations, organisationId);
    const papers: MotionPaper[] = [];
    for (const motionId of await choose({ tx, organisationId, actor, state })) {
      const { state: motion, version } = await state(motions, motionId);
      if (version === 0 || !seesMotion(actor, motion)) continue;
      const paper = await paperOf({ tx, organisationId, actor, state }, motion, organisation);
      if (paper) papers.push(paper);
    }
    return { papers, on: todayAt(organisation, at) };
  });

type Reading = {
  readonly tx: Parameters<Parameters<typeof inOrganisation>[2]>[0];
  readonly organisationId: string;
  readonly actor: Context<z.ZodObject>['actor'];
  readonly state: <State, Command, Event>(
    aggregate: Parameters<typeof stateIn<State, Command, Event>>[1],
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

type Organisation = (typeof organisations)['decider']['initial'];

const paperOf = async (
  { tx, organisationId, state }: Reading,
  motion: Motion,
  organisation: Organisation,
): Promise<MotionPaper | undefined> => {
  const version = versionSent(motion);
  if (!version?.text) return;
  const authors = [...motion.people].flatMap(([id, part]) => (part === 'author' ? [id] : []));
  const named = motion.backers.flatMap(({ personId }) => personId ?? []);
  const ids = [...authors, ...named, ...(motion.contactId ? [motion.contactId] : [])];
  const names = await personNames(tx, organisationId, [...new Set(ids)]);
  const nameOf = (personId: string) => names.get(personId) ?? '';
  const { association } = organisation;
  const language = association?.language ?? 'sv';
  const to =
    motion.addressee?.kind === 'congress'
      ? ((await state(congresses, motion.addressee.congressId)).state.name ?? '')
      : (organisation.bodies.get(motion.addressee?.bodyId ?? '')?.name ?? '');
  const adopted = adoptedVersion(motion) === version;
  const decision = motion.stood.at(-1)?.decisions[0]?.number;
  return {
    ...{ association: association?.name ?? '', language, example: association?.example ?? false },
    ...{ to, number: motion.registered?.number ?? null, text: version.text, hash: version.hash },
    authors: motion.othersBy === null ? authors.map(nameOf) : [motion.othersBy],
    contact: motion.contactId ? nameOf(motion.contactId) : null,
    backers: motion.backers.map(({ personId, name, as }) => ({
      name: (personId && nameOf(personId)) || name || wordsIn(language).erased,
      essentially: as === 'essential',
    })),
    stands: adopted ? { decision: decision ? `${decision.year}:${decision.serial}` : '' } : null,
    texts: await pointedAt((id) => state(numberedTexts, id), version.text),
  };
};

/** What was sent, else what the association stands behind, else the text as it stands. */
const versionSent = (motion: Motion) => {
  const sent = motion.sendings.at(-1);
  return (
    (sent && versionAt(motion, sent.versionId)) ?? adoptedVersion(motion) ?? currentVersion(motion)
  );
};
