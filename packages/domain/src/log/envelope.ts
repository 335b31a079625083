import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { jcs } from './jcs.ts';

/** An event as the log stores it, everything that its leaf commits to. The position is the leaf's place in the tree. */
export type Envelope = {
  readonly organisationId: string;
  readonly stream: { readonly kind: string; readonly id: string };
  readonly version: number;
  readonly type: string;
  readonly v: number;
  /** Personal values are replaced by `{ "$sealed": … }`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly meta: { readonly by: string | null };
  readonly commandId: string;
  /** `YYYY-MM-DDTHH:mm:ss.sssZ` */
  readonly recordedAt: string;
};

/** What is hashed for one event: 0x00 (RFC 6962's mark of a leaf) and the canonical JSON of its envelope. */
export const leafBytes = (envelope: Envelope): Uint8Array =>
  concatBytes(new Uint8Array(1), utf8ToBytes(jcs(envelope)));

/** The leaf's hash in the organisation's Merkle tree (RFC 6962, 2.1): SHA-256 over `leafBytes`. */
export const leafHash = (envelope: Envelope): Uint8Array => sha256(leafBytes(envelope));
