import { readFileSync } from 'node:fs';

/** The words of the field that mean the same as one of them, itself first. */
export const meaningTheSame = (lemma: string): readonly string[] => groups.get(lemma) ?? [lemma];

const groups = new Map(
  readFileSync(new URL('synonyms.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((group) => group.map((word) => [word, group] as const)),
);
