import { refuse } from '@klubba/domain';
import { congresses, takenFrom } from '@klubba/domain/congress';
import { readAssociation } from '../../record/association-of.ts';
import { Refused } from '../../store/errors.ts';
import { congressCommand } from '../congress-command.ts';
import { ArrangeCongressBody, CongressesParams } from '../contract.ts';

export const arrangeCongress = congressCommand({
  operationId: 'arrangeCongress',
  summary: 'Begin to prepare for a congress, from an earlier one where there is one',
  url: '/congresses',
  params: CongressesParams,
  body: ArrangeCongressBody,
  status: 201,
  work: async ({ unit, organisationId, body, newId, at, decide }) => {
    const { moveDeadlines: moved, ...details } = body;
    const { templateId, startsOn } = details;
    await decide({ type: 'ArrangeCongress', ...details, at });
    if (!templateId) return;
    const { state: template, version } = await unit.read(congresses, templateId);
    if (version === 0) throw new Refused(refuse('congress-not-found', 'templateId'));
    const { association } = await readAssociation(unit, organisationId);
    const timeZone = association?.timeZone ?? 'Europe/Stockholm';
    for (const command of takenFrom(template, { startsOn, moved, timeZone, newId }))
      await decide(command);
  },
});
