import { isInsider, type Viewer } from '../access/sight.ts';
import type { ArchiveAudience } from './vocabulary.ts';

/**
 * Who reads an entry of an earlier archive: those it is for. What is for the board is read by those who keep or examine the record and by who sits in
 * its body, or sat in it then. What was withdrawn is read by the former alone.
 */
export const readsArchived = (
  { roles, sitsInBody }: Omit<Viewer, 'personId'>,
  { audience, isWithdrawn }: { readonly audience: ArchiveAudience; readonly isWithdrawn: boolean },
): boolean => {
  if (isInsider({ roles, sitsInBody: false })) return true;
  return !isWithdrawn && (audience === 'members' || sitsInBody);
};
