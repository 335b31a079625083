import { expect } from 'vitest';
import type { MinutesDocument } from '../contract.ts';
import { asText, paragraphIn } from '../testing/as-text.ts';
import { storyA } from './told/a.ts';
import { storyB } from './told/b.ts';
import { storyC } from './told/c.ts';
import { storyD } from './told/d.ts';
import { storyE } from './told/e.ts';
import { storyF } from './told/f.ts';
import { storyG } from './told/g.ts';
import type { Told } from './told/paragraph.ts';

/** Every sentence of the meetings that really happened. */
export const stories = {
  ...{ A: storyA, B: storyB, C: storyC, D: storyD, E: storyE, F: storyF, G: storyG },
} satisfies Record<string, readonly Told[]>;

/** Holds the minutes of a story to each of its sentences, at its place. */
export const expectTold = (story: keyof typeof stories, minutes: MinutesDocument) => {
  for (const { fact, at, words } of stories[story] as readonly Told[])
    if (at !== null && words !== undefined)
      expect(placeIn(minutes, at), `${story}: ${fact}`).toContain(words);
};

const placeIn = (minutes: MinutesDocument, at: string) => {
  const { meta, paragraphs, signers } = minutes;
  if (at === 'head') return meta.map(({ label, value }) => `${label} ${value} `).join('');
  if (at === 'signers') return signers.map(({ name }) => name).join(' ');
  if (at === 'headings')
    return paragraphs
      .flatMap(({ headings }) => headings)
      .map(({ number, title }) => `${number} ${title}`)
      .join(' ');
  const said = paragraphIn(minutes, at);
  expect(said.length, `${at} in\n${asText(minutes)}`).toBeGreaterThan(0);
  return said.join(' ');
};
