/** What somebody proves who they are for, before a secret is made: the key's own where it has one. */
export const keyPurpose = (organisationId: string, keyId?: string) =>
  `make-secret:${keyId ?? organisationId}`;
