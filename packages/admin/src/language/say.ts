import { type Facts, t, tIfKnown } from './language.ts';

/** The sentence for a code that the server answered with: a rule that said no, or what was wrong with the input. */
export const say = (code: string, facts: Facts = {}): string => {
  const known = inWords(facts);
  return (
    tIfKnown(`refused.${code}`, known) ?? tIfKnown(`problem.${code}`, known) ?? t('problem.unknown')
  );
};

/** Why a person may not vote, in words. */
export const sayNoVote = (reason: string, facts: Facts = {}): string =>
  tIfKnown(`noVote.${reason}`, facts) ?? reason;

// Facts that are codes themselves become words.
const prefixes: Readonly<Record<string, string>> = {
  matter: 'matter',
  reason: 'noVote',
  rule: 'ruleName',
  terms: 'term',
};

const inWords = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const prefix = prefixes[name];
      if (!prefix) return [name, fact];
      const words = String(fact)
        .split(', ')
        .map((code) => tIfKnown(`${prefix}.${code}`, facts) ?? code);
      return [name, words.join(', ')];
    }),
  );
