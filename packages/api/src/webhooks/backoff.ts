/** Seconds until an event is sent again, by how often it was tried: the usual steps of Standard Webhooks, then every ten hours. */
const steps = [5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600] as const;

/** Milliseconds to wait after an attempt, the first being 1. A receiver that asks for more time gets it, up to a day. */
export const waitAfter = (attempt: number, retryAfter = 0) => {
  const usual = steps[Math.min(attempt, steps.length) - 1]!;
  return Math.max(usual, Math.min(retryAfter, 24 * 3600)) * 1000;
};
