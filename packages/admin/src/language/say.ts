import { sentenceOf } from '@klubba/api/sentences/message';
import { type Facts, locale, messageOf, t, tIfKnown } from './language.ts';

/** The sentence for a code that the server answered with: a rule that said no, or what was wrong with the input. */
export const say = (code: string, facts: Facts = {}): string =>
  sentenceOf(code, facts, locale(), messageOf) ?? t('problem.unknown');

/** Why a person may not vote, in words. */
export const sayNoVote = (reason: string, facts: Facts = {}): string =>
  tIfKnown(`noVote.${reason}`, facts) ?? reason;
