import type { Key } from '@klubba/api/contract/keys';

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

/** When any of its secrets was shown last. */
export const lastUseOf = ({ secrets }: Key) =>
  secrets
    .flatMap(({ lastUsedAt }) => lastUsedAt ?? [])
    .sort()
    .at(-1);
