import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an address is one of the open internet. */
export const isPublic = (address: string) => ipaddr.process(address).range() === 'unicast';

/** The code of the error by which `lookupPublic` says that a name leads to no public address. */
export const privateAddress = 'KLUBBA_PRIVATE';

/** Resolves a name, and gives its addresses where all of them are public: what was looked at is what is connected to. */
export const lookupPublic: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    const closed = addresses.find(({ address }) => !isPublic(address));
    if (closed || addresses.length === 0)
      return done(Object.assign(new Error('not public'), { code: privateAddress }), '', 0);
    if (options.all) return done(null, addresses);
    done(null, addresses[0]!.address, addresses[0]!.family);
  });
};

/** Whether a URL names an address, or a name, that is seen to be none of the open internet before it is looked up. */
export const isSeenPrivate = ({ hostname }: URL) => {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? !isPublic(host) : /(^|\.)(localhost|local|internal)$/.test(host);
};
