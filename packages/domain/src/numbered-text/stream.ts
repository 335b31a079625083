import { numberedTextEvents } from './events.ts';
import { numberedText } from './numbered-text.ts';

/** One stream per text; its id is the text's. */
export const numberedTexts = {
  kind: 'numberedText',
  decider: numberedText,
  catalogue: numberedTextEvents,
};
