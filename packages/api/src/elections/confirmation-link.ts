import { confirmationsOf, type Election, elections, participating } from '@klubba/domain/election';
import { z } from 'zod';
import { linkToken, saidBy } from '../access/link.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { asNobody } from './as-nobody.ts';
import { evidenceOf } from './evidence.ts';
import type { AskingElection } from './read-election.ts';

/** Which association is asked about which evidence, how often it had answered before, and who handed the link over. */
export type ConfirmationLink = {
  readonly organisationId: string;
  readonly electionId: string;
  readonly associationId: string;
  readonly evidenceHash: string;
  readonly answered: number;
  readonly linkFrom: string;
};

const Said = z.tuple([z.uuid(), z.uuid(), z.uuid(), z.string(), z.number(), z.uuid()]);

/** A link's token for one association and one result, good until a moment (milliseconds since 1970). */
export const confirmationToken = (secret: string, link: ConfirmationLink, until: number) => {
  const { organisationId, electionId, associationId, evidenceHash, answered, linkFrom } = link;
  const said = [organisationId, electionId, associationId, evidenceHash, answered, linkFrom];
  return linkToken(secret, 'confirmation', said, until);
};

/** What a token opens. Denies one that was not made here, and one whose time has passed. */
export const confirmationLinkOf = (
  deps: Pick<Deps, 'secret' | 'now'>,
  token: string,
): ConfirmationLink => {
  const [organisationId, electionId, associationId, evidenceHash, answered, linkFrom] = saidBy(
    ...([deps, 'confirmation', token, Said] as const),
  );
  return { organisationId, electionId, associationId, evidenceHash, answered, linkFrom };
};

/** Reads the election that a link is about, as long as its result is the one that the link was given for. */
export const atLinkedResult = <Found>(
  deps: Pick<Deps, 'db' | 'store' | 'now'>,
  { organisationId, electionId, associationId, evidenceHash }: ConfirmationLink,
  work: (asking: AskingElection, election: Election) => Promise<Found>,
): Promise<Found> =>
  inOrganisation(deps.db, organisationId, async (tx) => {
    const asking = asNobody(tx, deps, organisationId);
    const { state: election } = await asking.state(elections, electionId);
    const isAsked = participating(election).some((one) => one.associationId === associationId);
    if (!isAsked || election.phase !== 'declared') throw new Denied(404, 'not-found');
    const { hash } = await evidenceOf(asking, electionId, election);
    if (hash !== evidenceHash) throw new Denied(404, 'not-found');
    return work(asking, election);
  });

/** What was answered by a link; nothing while it waits. */
export const answerBy = (election: Election, { associationId, answered }: ConfirmationLink) =>
  confirmationsOf(election, associationId)[answered];
