import type { Message } from '@klubba/api/sentences/message';

export type { Message, Translation } from '@klubba/api/sentences/message';

/** The same keys, whatever the language says under them. */
export type Said<Words> = Readonly<Record<keyof Words, Message>>;

/** What one area says, the Swedish at once and the English when somebody speaks it. */
export type Vocabulary = {
  readonly sv: Readonly<Record<string, Message>>;
  /** The Swedish that only its own pages say, which comes with the first of them. */
  readonly later?: () => Promise<{ readonly later: Readonly<Record<string, Message>> }>;
  readonly en: () => Promise<{ readonly en: Readonly<Record<string, Message>> }>;
};
