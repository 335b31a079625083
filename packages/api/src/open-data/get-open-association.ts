import { z } from 'zod';
import { OpenAssociation, OpenParams } from './contract.ts';
import { openToAll } from './open-to-all.ts';

export const getOpenAssociation = openToAll({
  operationId: 'getOpenAssociation',
  summary: 'An association that has opened something, what, and where it is',
  url: '',
  params: OpenParams,
  query: z.strictObject({}),
  answer: OpenAssociation,
  read: async ({ organisation: { association, opened }, at }) => {
    const last = opened.at(-1);
    if (!association || !last) return;
    const { name, organisationNumber: identifier } = association;
    return {
      ...{ id: at(''), type: 'Organization' as const, name },
      identifiers: identifier ? [{ scheme: 'SE-ORGNR' as const, identifier }] : [],
      open: last.bodies.map(({ kind, decisions }) => ({ classification: kind, decisions })),
      ...{ from: last.from, meetings: at('/meetings'), decisions: at('/decisions') },
    };
  },
});
