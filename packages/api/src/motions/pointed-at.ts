import { linesOf, type numberedTexts } from '@klubba/domain';
import type { TextOf } from '@klubba/domain/motion';
import type { MotionPaper, PointedAt } from './documents/motion-paper.ts';

type Read = (
  textId: string,
) => Promise<{ readonly state: (typeof numberedTexts)['decider']['initial'] }>;

/** The versions of texts that the clauses of a motion are about. */
export const pointedAt = async (
  read: Read,
  { clauses }: Pick<TextOf, 'clauses'>,
): Promise<MotionPaper['texts']> => {
  const found = new Map<string, PointedAt>();
  for (const { change } of clauses) {
    if (!change) continue;
    const { state: text } = await read(change.textId);
    const version = text.versions.find(({ versionId }) => versionId === change.versionId);
    if (version)
      found.set(change.versionId, {
        ...{ title: text.title, number: version.number, lines: linesOf(version.text) },
      });
  }
  return (_, versionId) => found.get(versionId);
};
