import type { Deps } from '../deps.ts';

/** Where anybody is told whether a file is signed minutes of an association: the panel's `/verify`. */
export const verificationPage = ({ origin }: Pick<Deps, 'origin'>, organisationId: string) =>
  `${origin()}/verify/${organisationId}`;
