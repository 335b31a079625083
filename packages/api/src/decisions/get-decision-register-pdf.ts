import { organisations } from '@klubba/domain';
import { z } from 'zod';
import { cursorFor } from '../operations/cursor.ts';
import { file } from '../operations/file.ts';
import { todayAt } from '../record/today.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { archivedForRegister } from './archived-for-register.ts';
import { type DecisionList, DecisionQuery } from './contract.ts';
import { decisionRegisterPdf } from './decision-register-pdf.ts';
import { listDecisions } from './list-decisions.ts';

/** A document of more would be read by nobody; the list as CSV has them all. */
const most = 2000;

const { permission, read } = listDecisions.question;

/** It asks the register, page by page, so that it shows nobody more than that. */
export const getDecisionRegisterPdf = file({
  operationId: 'getDecisionRegisterPdf',
  summary: 'The register of decisions as PDF, or what of it a search and its filters find',
  permission,
  url: '/decisions/register.pdf',
  params: z.object({ organisationId: z.uuid() }),
  query: DecisionQuery.omit({ cursor: true, limit: true }),
  type: 'application/pdf',
  read: async (context) => {
    const { deps, organisationId, at, query: asked } = context;
    const register = await inOrganisation(deps.db, organisationId, async (tx) => {
      const state: typeof context.state = (aggregate, id) =>
        stateIn({ tx, store: deps.store, organisationId }, aggregate, id);
      const cursor = cursorFor(deps.secret, 'getDecisionRegisterPdf', organisationId);
      const decisions: DecisionList['decisions'] = [];
      const people: DecisionList['people'] = [];
      for (let next: string | null | undefined; next !== null && decisions.length < most; ) {
        const query = { ...asked, ...(next && { cursor: next }) };
        const page = await read({ ...context, tx, state, query, cursor, version: () => undefined });
        decisions.push(...(page?.decisions ?? []));
        people.push(...(page?.people ?? []));
        next = page?.next ?? null;
      }
      const archived = await archivedForRegister(
        ...([{ ...context, tx, state }, asked] as const),
        cursorFor(deps.secret, 'getDecisionRegisterPdf/archive', organisationId),
        most - decisions.length,
      );
      const { state: organisation } = await state(organisations, organisationId);
      return {
        ...{ decisions: decisions.slice(0, most), organisation, archived: archived.entries },
        people: [...people, ...archived.people],
      };
    });
    const { organisation, ...found } = register;
    const { name = '', example = false, language = 'sv' } = organisation.association ?? {};
    const on = todayAt(organisation, at);
    // No connection waits for the typesetter.
    const bytes = await decisionRegisterPdf(
      { ...found, association: { name, example }, language },
      on,
    );
    return { bytes, name: `beslut-${on}.pdf` };
  },
});
