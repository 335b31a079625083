import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { Deps } from '../../deps.ts';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();

type Question = { readonly challenge: string };
type Habits = { readonly origin?: string; readonly rpID?: string; readonly verified?: boolean };

/** A security key made of software (WebAuthn level 3, ES256): it can be enrolled, and answers questions. */
export const newAuthenticator = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const credential = randomBytes(16);
  const id = credential.toString('base64url');
  const cose = coseKey(x!, y!);
  let counter = 0;
  /** What a browser passes on when its user has touched the key. */
  const answer = (
    { challenge }: Question,
    { origin = 'http://localhost:3000', rpID = 'localhost', verified = true }: Habits = {},
  ) => {
    counter += 1;
    const clientData = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin }));
    // Hash of the party asked, flags (present, verified), and how often the key has answered.
    const data = Buffer.concat([sha256(rpID), Buffer.from([verified ? 5 : 1, 0, 0, 0, counter])]);
    const signature = sign('sha256', Buffer.concat([data, sha256(clientData)]), privateKey);
    return {
      ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
      response: {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      },
    };
  };
  /** What a browser passes on when its user has let the key make a passkey: the key itself, and no statement of its maker. */
  const enrol = ({ challenge }: Question, origin = 'http://localhost:3000') => {
    const clientData = JSON.stringify({ type: 'webauthn.create', challenge, origin });
    // Hash of the party, flags (present, verified, with a key), no answers yet, maker unknown, the id and the key.
    const data = Buffer.concat([
      ...[sha256('localhost'), Buffer.from([0x45, 0, 0, 0, 0]), Buffer.alloc(16)],
      ...[Buffer.from([0, credential.length]), credential, cose],
    ]);
    return {
      ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
      response: {
        clientDataJSON: Buffer.from(clientData).toString('base64url'),
        attestationObject: attestation(data).toString('base64url'),
      },
    };
  };
  return { id, publicKey: cose.toString('base64'), answer, enrol };
};

/** A key of a user's that was enrolled some time ago. */
export const giveAuthenticator = async (deps: Deps, userId: string) => {
  const { id, publicKey, answer } = newAuthenticator();
  const { adapter } = await deps.signIn.auth().$context;
  await adapter.create({
    model: 'passkey',
    data: {
      ...{ userId, credentialID: id, publicKey },
      ...{ name: 'Nyckeln', counter: 0, deviceType: 'singleDevice', backedUp: false },
    },
  });
  return { answer };
};

/** CBOR of `{ fmt: 'none', attStmt: {}, authData }`. */
const attestation = (data: Buffer) =>
  Buffer.concat([
    ...[Buffer.from([0xa3, 0x63]), Buffer.from('fmt'), Buffer.from([0x64]), Buffer.from('none')],
    ...[Buffer.from([0x67]), Buffer.from('attStmt'), Buffer.from([0xa0])],
    ...[Buffer.from([0x68]), Buffer.from('authData'), Buffer.from([0x58, data.length]), data],
  ]);

/** A P-256 key as COSE writes it (RFC 9053 § 7.1.1): a map of five, kty EC2, ES256, the curve, x and y. */
const coseKey = (x: string, y: string) =>
  Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    Buffer.from(x, 'base64url'),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, 'base64url'),
  ]);
