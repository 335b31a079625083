import { type MotionText, withAtt } from '@klubba/domain/motion';
import type { z } from 'zod';
import type { MotionTextBody } from './contract.ts';

type Given = Pick<z.output<typeof MotionTextBody>, 'title' | 'reasoning' | 'clauses'>;

/** A text as it was typed, with ids for clauses that are new, each beginning with *att* (or *that*). */
export const textFrom = (
  { title, reasoning, clauses }: Given,
  language: 'sv' | 'en',
  newId: (what: string) => string,
): MotionText => ({
  ...{ title, reasoning },
  clauses: clauses.map(({ clauseId, text, change = null, takesIn = null }, i) => ({
    clauseId: clauseId ?? newId(`clause-${i}`),
    text: withAtt(text, language),
    ...{ change, takesIn },
  })),
});
