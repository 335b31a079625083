import { apiKey } from '@better-auth/api-key';
import { snake } from './snake.ts';

/**
 * Makes and recognises the secrets of keys, and remembers when one was shown last. Until when a secret is good, and for what, is in the
 * log and not here. It counts no requests: its window begins anew with each of them and never ends for a steady program.
 */
export const keySecrets = () =>
  apiKey(
    {
      defaultPrefix: 'klubba_',
      requireName: false,
      enableSessionForAPIKeys: false,
      startingCharactersConfig: { shouldStore: true, charactersLength: 12 },
      keyExpiration: { defaultExpiresIn: null },
      rateLimit: { enabled: false },
    },
    {
      schema: {
        apikey: {
          modelName: 'api_key',
          fields: snake(
            ...(['configId', 'referenceId', 'refillInterval', 'refillAmount'] as const),
            ...(['lastRefillAt', 'rateLimitEnabled', 'rateLimitTimeWindow'] as const),
            ...(['rateLimitMax', 'requestCount', 'lastRequest', 'expiresAt'] as const),
            ...(['createdAt', 'updatedAt'] as const),
          ),
        },
      },
    },
  );
