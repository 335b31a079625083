import { hash } from 'node:crypto';
import { type Envelope, jcs } from '@klubba/domain/log';

/** The domain's `leafHash`, by the platform's faster SHA-256. */
export const hashLeaf = (envelope: Envelope) => hash('sha256', `\0${jcs(envelope)}`, 'base64');
