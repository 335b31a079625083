import { type Facts, t, tIfKnown } from './language.ts';

/** The sentence for a code that the server answered with: a rule that said no, or what was wrong with the input. */
export const say = (code: string, facts?: Facts): string =>
  tIfKnown(`refused.${code}`, facts) ?? tIfKnown(`problem.${code}`, facts) ?? t('problem.unknown');
