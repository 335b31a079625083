import { organisations } from '@klubba/domain';
import { congresses } from '@klubba/domain/congress';
import {
  adoptedVersion,
  clausesOf,
  currentVersion,
  type Motion,
  motions,
  type OpinionFor,
} from '@klubba/domain/motion';
import { z } from 'zod';
import { linkToken, refuseFormerHolder, saidBy } from '../access/link.ts';
import { secretariat } from '../access/permission.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { Recommendations } from './recommendations.contract.ts';

/** Who may hand a link to the recommendations over; it opens nothing once they may so no more. */
export const recommenders = [...secretariat, 'congressGroup'] as const;

type Link = {
  readonly organisationId: string;
  readonly congressId: string;
  readonly vouchedBy: string;
};

/** A link's token for what is recommended at one congress, good until a moment (milliseconds since 1970). */
export const recommendationToken = (secret: string, link: Link, until: number) =>
  linkToken(
    secret,
    'recommendation',
    [link.organisationId, link.congressId, link.vouchedBy],
    until,
  );

const InLink = z.tuple([z.uuid(), z.uuid(), z.uuid()]);

/** What a token lets anybody read: of public motions alone, and of nobody a name. Denies one that was not made here, or whose time has passed. */
export const readRecommendations = async (deps: Deps, token: string): Promise<Recommendations> => {
  const [organisationId, congressId, vouchedBy] = saidBy(deps, 'recommendation', token, InLink);
  return inOrganisation(deps.db, organisationId, async (tx) => {
    const at = { tx, store: deps.store, organisationId };
    const read: Parameters<typeof refuseFormerHolder>[0]['read'] = (aggregate, id) =>
      stateIn(at, aggregate, id);
    await refuseFormerHolder({ read }, organisationId, vouchedBy, recommenders);
    const { state: organisation } = await stateIn(at, organisations, organisationId);
    const { state: congress } = await stateIn(at, congresses, congressId);
    if (congress.name === null) throw new Denied(404, 'not-found');
    const rows = await tx
      .selectFrom('read.motion')
      .select('motionId')
      .where('organisationId', '=', organisationId)
      .where('addresseeId', '=', congressId)
      .where('public', '=', true)
      .orderBy('number', (order) => order.asc().nullsLast())
      .orderBy('title')
      .orderBy('motionId')
      .execute();
    const found: Recommendations['motions'] = [];
    for (const { motionId } of rows) {
      const { state: motion } = await stateIn(at, motions, motionId);
      const said = { stance: saidOf(motion, 'stance'), advice: saidOf(motion, 'delegates') };
      if (motion.isDestroyed || motion.withdrawn || !(said.stance ?? said.advice)) continue;
      found.push({
        ...{ motionId, number: motion.registered?.number ?? null, othersBy: motion.othersBy },
        isOwn: motion.othersBy === null && !adoptedVersion(motion),
        title: currentVersion(motion)?.text?.title ?? '',
        clauses: clausesOf(motion).map(({ clauseId, text }) => ({ clauseId, text })),
        ...said,
      });
    }
    const { association } = organisation;
    return {
      ...{ association: association?.name ?? '', congress: congress.name, motions: found },
      ...{ example: association?.example ?? false, language: association?.language ?? 'sv' },
    };
  });
};

const saidOf = ({ opinions }: Motion, purpose: OpinionFor) => {
  const opinion = opinions.findLast((one) => one.purpose === purpose);
  if (!opinion) return null;
  return {
    text: opinion.text,
    clauses: opinion.clauses.map(({ clauseId, answer }) => ({
      ...{ clauseId, answer },
      wording: opinion.wordings.find((one) => one.clauseId === clauseId)?.text ?? null,
    })),
  };
};
