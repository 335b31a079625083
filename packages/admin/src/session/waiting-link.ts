const kept = 'waiting-link';
const days = 7;

/** Remembers in this browser where a link led somebody who has no sign-in yet: they may come back by another letter, in another tab. */
export const keepWaiting = (path: string) =>
  localStorage.setItem(kept, JSON.stringify([path, Date.now() + days * 86_400_000]));

/** Where whoever has just got a sign-in, or a new password, was on their way. */
export const waitingLink = (): string | undefined => {
  const [path, until] = JSON.parse(localStorage.getItem(kept) ?? '[]') as [string?, number?];
  return until && until > Date.now() ? path : undefined;
};

export const forgetWaiting = () => localStorage.removeItem(kept);
