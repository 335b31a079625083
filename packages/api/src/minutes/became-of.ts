import { type Proposal, type Proposer, proposalOfClause } from '@klubba/domain';
import { listed } from '../documents/text.ts';
import { clauseText, sentence } from './how-decided.ts';
import type { Setting } from './setting.ts';

/** Those who moved a proposal, in a sentence. */
export const moversOf = (
  { name, body, words }: Setting,
  movers: readonly Proposer[] | Pick<Proposal, 'by' | 'others'>,
) => {
  const all =
    'by' in movers ? [...(movers.by ? [movers.by] : []), ...(movers.others ?? [])] : movers;
  return listed(
    (all as readonly Proposer[]).map(({ kind, id }) => (kind === 'person' ? name(id) : body(id))),
    words,
  );
};

/** What became of a proposal before its question was put: changed, withdrawn and taken up, given up for another. */
export const becameOf = (setting: Setting, proposal: Proposal): readonly string[] => {
  const { words, that, text } = setting;
  const { moved } = words;
  const own = moversOf(setting, proposal);
  const now = proposal.clauses.map((clause) =>
    sentence(clauseText(that, text(clause.originalText ?? clause.text))),
  );
  return [
    ...(proposal.wordings ? [moved.changed(own, now)] : []),
    ...(proposal.movedAtFirst
      ? [moved.takenOver(moversOf(setting, proposal.movedAtFirst), own)]
      : []),
    ...gaveWay(setting, proposal, own),
  ];
};

const gaveWay = (setting: Setting, { conformed, withdrawn, targetId }: Proposal, own: string) => {
  const { words, meeting } = setting;
  if (!conformed) return withdrawn ? [words.withdrawn] : [];
  if (conformed.adopted) {
    const amended = targetId ? proposalOfClause(meeting, targetId) : undefined;
    return [words.moved.adopted(amended ? moversOf(setting, amended) : '')];
  }
  const to = meeting.proposals.find(({ proposalId }) => proposalId === conformed.to);
  return to ? [words.moved.conformed(own, words.moved.the(to.kind, moversOf(setting, to)))] : [];
};
