import { createHmac, timingSafeEqual } from 'node:crypto';

export const sessionCookie = '__Host-klubba.session_token';

/** A session's cookie as a sign-in sets it: `<token>.<base64 of HMAC-SHA256(token, secret)>`, percent-encoded. */
export const cookieOf = (token: string, secret: string) =>
  `${sessionCookie}=${encodeURIComponent(`${token}.${markOf(token, secret).toString('base64')}`)}`;

/** The token of a cookie that we signed. */
export const sessionToken = (cookies: string | undefined, secret: string) => {
  const value = cookies
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${sessionCookie}=`))
    ?.slice(sessionCookie.length + 1);
  const signed = value && decode(value);
  const dot = signed?.lastIndexOf('.') ?? -1;
  if (!signed || dot < 1) return;
  const token = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  const right = markOf(token, secret);
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
};

const markOf = (token: string, secret: string) =>
  createHmac('sha256', secret).update(token).digest();

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return;
  }
};
