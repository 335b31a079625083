import type { Formality, NeededOfficer, RuleName } from '@klubba/domain';
import type { Key } from '../language/language.ts';

const ways = {
  registerBy: [
    { value: 'names', label: 'registerBy.names' },
    { value: 'heads', label: 'registerBy.heads' },
    { value: 'whenCounted', label: 'registerBy.whenCounted' },
  ],
  numbering: [
    { value: 'paragraphs', label: 'numbering.paragraphs' },
    { value: 'agenda', label: 'numbering.agenda' },
  ],
  enBloc: [
    { value: 'decisionPerClause', label: 'enBloc.decisionPerClause' },
    { value: 'oneDecision', label: 'enBloc.oneDecision' },
  ],
  electedBy: [
    { value: 'moreThanHalf', label: 'electedBy.moreThanHalf' },
    { value: 'mostVotes', label: 'electedBy.mostVotes' },
  ],
  optionsBy: [
    { value: 'rounds', label: 'optionsBy.rounds' },
    { value: 'plurality', label: 'optionsBy.plurality' },
  ],
} as const;

type Topic = keyof typeof ways;
type WayRule = Extract<RuleName, Topic | `${Topic}.${string}`>;

/** Whether a rule is which of a few ways the association does something in. */
export const isWay = (name: RuleName): name is WayRule => topicOf(name) in ways;

/** The ways that there are, each with its words. */
export const waysOf = (name: WayRule): readonly { readonly value: string; readonly label: Key }[] =>
  ways[topicOf(name) as Topic];

const topicOf = (name: RuleName) => name.replace(/\..*/, '');

export const neededOfficers = ['chair', 'secretary'] as const satisfies readonly NeededOfficer[];
export const formalities = ['dulyConvened', 'agenda'] as const satisfies readonly Formality[];
