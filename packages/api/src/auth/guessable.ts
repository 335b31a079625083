import { readFileSync } from 'node:fs';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/**
 * Whether somebody who knows the common passwords and a few words about the person would soon guess a password: within a
 * hundred million tries, by the estimate of zxcvbn.
 */
export const isGuessable = (password: string, words: readonly string[]) => {
  estimator ??= createEstimator();
  const parts = words.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]);
  const known = [...new Set(parts.map((part) => part.toLowerCase()))].filter(
    (part) => part.length > 2,
  );
  return estimator.check(password.normalize('NFC'), [...known, ...ours]).score < soonGuessed;
};

const soonGuessed = 3;

const ours = [
  'klubba',
  'lösenord',
  'losenord',
  'förening',
  'forening',
  'styrelse',
  'styrelsen',
  'medlem',
];

// A tenth of a second, so not before somebody chooses a password.
let estimator: ZxcvbnFactory | undefined;

const createEstimator = () =>
  new ZxcvbnFactory({
    dictionary: { long: longPasswords(), common: dictionary['passwords-common'] },
    graphs: adjacencyGraphs,
  });

/** The ten thousand most used passwords of at least twelve characters, the most used first. */
const longPasswords = () =>
  readFileSync(new URL('common-passwords.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
