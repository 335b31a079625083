import type { Role } from '@klubba/domain';

/** `signedIn`: whoever has a session; an empty list: any person of the organisation, whatever role. */
export type Permission = readonly Role[] | 'signedIn' | { readonly public: string };

const everyone = [
  'board',
  'secretary',
  'chair',
  'verifier',
  'auditor',
  'member',
  'office',
] as const satisfies Role[];

/** Who may call what, by operationId. The only place where it stands; the start fails where it and the routes differ. */
export const permissions: Record<string, Permission> = {
  getLive: { public: 'A monitor asks before anyone can sign in' },
  getReady: { public: 'A monitor asks before anyone can sign in' },
  grantRole: ['board'],
  revokeRole: ['board'],
  getNoticePdf: everyone,
  getMinutes: everyone,
  getMinutesPdf: everyone,
  getPublishedMinutesPdf: everyone,
  sendMinutesForVerification: ['board', 'secretary', 'chair'],
  signMinutes: everyone,
  objectToMinutes: everyone,
};

export { everyone };
