import { mentionedIn } from '@klubba/domain';
import type { Unit } from '../store/unit.ts';
import { refuseStranger } from './known.ts';

/**
 * Refuses what was sent if any text of it mentions somebody the association does not know: no document could say who that is.
 * The refusal names the place of the text in it.
 */
export const refuseUnknownMentions = async (
  unit: Unit,
  sent: unknown,
  place: readonly string[] = [],
): Promise<void> => {
  if (typeof sent === 'string')
    for (const personId of new Set(mentionedIn(sent)))
      await refuseStranger(unit, personId, pointerTo(place));
  if (typeof sent !== 'object' || sent === null) return;
  for (const [name, inner] of Object.entries(sent))
    await refuseUnknownMentions(unit, inner, [...place, name]);
};

/** RFC 6901: a name may have dots and slashes of its own. */
const pointerTo = (place: readonly string[]) =>
  place.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
