import type { Key } from '@klubba/api/contract/keys';
import { addDays } from '@klubba/domain';
import { localDate, wallClock } from '@klubba/domain/time';
import { day, moment, timeZone } from '../language/format.ts';
import { t } from '../language/language.ts';

type Stand = {
  readonly good: boolean;
  readonly what: 'good' | 'revoked' | 'expired';
  readonly until: string;
};

/** Whether a key opens anything now, and until when it does or did. */
export const standOf = ({ revokedAt, secrets }: Key): Stand => {
  const until =
    revokedAt ??
    secrets
      .map(({ expiresAt }) => expiresAt)
      .sort()
      .at(-1)!;
  const what = revokedAt ? 'revoked' : Date.parse(until) <= Date.now() ? 'expired' : 'good';
  return { good: what === 'good', what, until };
};

/** Until when, as it was chosen: by its last day where it ends at midnight. */
export const sayUntil = (at: string): string => {
  const [on, clock] = [localDate(at, timeZone()), wallClock(at, timeZone())];
  return clock === '00:00'
    ? t('keys.through', { day: day(addDays(on, -1)) })
    : t('keys.until', { at: moment(at) });
};

/** When any of its secrets was shown last. */
export const lastUseOf = ({ secrets }: Key) =>
  secrets
    .flatMap(({ lastUsedAt }) => lastUsedAt ?? [])
    .sort()
    .at(-1);
