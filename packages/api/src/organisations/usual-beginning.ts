import { defaultRules, type Language, organisations } from '@klubba/domain';
import { derivedId } from '../store/derived-id.ts';
import type { Unit } from '../store/unit.ts';

const bodies = [
  { kind: 'annualMeeting', name: { sv: 'Årsmötet', en: 'The annual meeting' } },
  { kind: 'memberMeeting', name: { sv: 'Medlemsmötet', en: 'The member meeting' } },
  { kind: 'board', name: { sv: 'Styrelsen', en: 'The board' } },
] as const;

const reference = {
  sv: 'Förval enligt god föreningssed',
  en: 'Defaults from common practice',
};

/**
 * What a new association begins with, so that its first meeting can be drafted at once: the three bodies that every one has,
 * and the usual rules from a day on, none of them confirmed. The association itself is registered already.
 */
export const beginAsUsual = async (
  unit: Unit,
  organisationId: string,
  { language, from }: { language: Language; from: string },
) => {
  const decide = (command: Parameters<typeof organisations.decider.decide>[1]) =>
    unit.decide(organisations, organisationId, command);
  await decide({
    ...{ type: 'AdoptRuleSet', effectiveFrom: from },
    ...{ reference: reference[language], rules: defaultRules },
  });
  for (const { kind, name } of bodies)
    await decide({
      ...{ type: 'EstablishBody', bodyId: derivedId(organisationId, `body:${kind}`), kind },
      ...{ name: name[language], mandate: '', targetSize: null, decisionId: null },
    });
};
