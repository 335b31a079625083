import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { getFromAuth, ProblemError, postToAuth } from '../api.ts';

/** Signs in with whichever passkey the person picks. */
export const authenticate = async () => {
  const optionsJSON = await getFromAuth<PublicKeyCredentialRequestOptionsJSON>(
    '/passkey/generate-authenticate-options',
  );
  const response = await startAuthentication({ optionsJSON }).catch(refused);
  return postToAuth('/passkey/verify-authentication', { response });
};

/** Makes a new passkey on this machine, or on the phone that it asks; `shown` says who has been proven to ask. */
export const register = async (name: string, shown: Record<string, string>) => {
  const optionsJSON = await getFromAuth<PublicKeyCredentialCreationOptionsJSON>(
    '/passkey/generate-register-options',
    shown,
  );
  const response = await startRegistration({ optionsJSON }).catch(refused);
  return postToAuth('/passkey/verify-registration', { response, name });
};

/** The answer of a passkey to a challenge of ours, to confirm an act such as a signature. */
export const answerChallenge = (optionsJSON: PublicKeyCredentialRequestOptionsJSON) =>
  startAuthentication({ optionsJSON }).catch(refused);

// The browser does not say why: cancelled, timed out, or not this site's.
const refused = (): never => {
  const code = 'passkey-refused';
  throw new ProblemError({
    type: `urn:klubba:problem:${code}`,
    title: code,
    status: 400,
    code,
    errors: [],
  });
};
