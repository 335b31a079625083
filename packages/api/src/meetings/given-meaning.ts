import { clauseOf, isOutsider, type Meaning, type Meeting, refuse } from '@klubba/domain';
import { readAssociation } from '../record/association-of.ts';
import { refuseStranger, refuseUnknownBody } from '../record/known.ts';
import { textVersion } from '../record/text-version.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import type { MeaningBody } from './meanings.contract.ts';

type Asked = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly meeting: Meeting;
  /** The clause that is amended, where one is. */
  readonly targetId?: string | null;
  /** The id of a group that is to be. */
  readonly newId: (what: string) => string;
};

type Outsiders = { personId: string; name: string }[];
/** With those who get a name on the way. */
type Naming = Asked & { readonly outsiders: Outsiders };

type Clause = {
  readonly clauseId: string;
  readonly text: string;
  readonly meaning?: MeaningBody | undefined;
};

/** Clauses with what they mean as the record keeps it: a text with its lines, a group with its id, and those in one who are known by name alone. Refuses what the association does not know. */
export const withMeanings = async (asked: Asked, clauses: readonly Clause[]) => {
  const made = [];
  const outsiders: Outsiders = [];
  for (const { meaning, ...clause } of clauses)
    made.push(
      meaning
        ? { ...clause, meaning: await meaningIn({ ...asked, outsiders }, clause, meaning) }
        : clause,
    );
  return { clauses: made, ...(outsiders.length > 0 && { outsiders }) };
};

const meaningIn = async (
  asked: Naming,
  { clauseId }: Pick<Clause, 'clauseId'>,
  meaning: MeaningBody,
): Promise<Meaning> => {
  if (meaning.kind === 'group') return groupIn(asked, clauseId, meaning);
  if (meaning.kind !== 'text') return meaning;
  return { ...meaning, ...(await textVersion(asked.unit, asked.organisationId, meaning)) };
};

type GroupBody = Extract<MeaningBody, { kind: 'group' }>;

const groupIn = async (
  asked: Naming,
  clauseId: string,
  { bodyId, names, convenerName, ...given }: GroupBody,
): Promise<Meaning> => {
  const { unit, organisationId, meeting, targetId, newId } = asked;
  const { startsOn } = meeting;
  const organisation = await readAssociation(unit, organisationId);
  if (given.endsOn && given.endsOn < startsOn)
    throw new Refused(refuse('group-ends-before-it-begins', 'clauses', { on: startsOn }));
  for (const personId of given.personIds)
    if (!isOutsider(meeting, personId)) await refuseStranger(unit, personId, 'clauses');
  const told = { ...given, ...namedIn(asked, clauseId, { ...given, names, convenerName }) };
  if (told.reportsTo) refuseUnknownBody(organisation, told.reportsTo, 'clauses');
  const before = clauseOf(meeting, targetId ?? clauseId)?.meaning;
  const founded = before?.kind === 'group' && before.founds ? before.bodyId : undefined;
  if (!bodyId || bodyId === founded) {
    const { name, mandate = '' } = told;
    if (!name) throw new Refused(refuse('group-without-a-name', 'clauses'));
    const isTaken = [...organisation.bodies.values()].some(
      (body) => !body.dissolvedOn && body.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) throw new Refused(refuse('body-name-taken', 'clauses'));
    return { ...told, bodyId: founded ?? newId(`group-${clauseId}`), founds: true, name, mandate };
  }
  const body = organisation.bodies.get(bodyId);
  if (body?.kind !== 'workingGroup') throw new Refused(refuse('group-not-found', 'clauses'));
  if (body.dissolvedOn)
    throw new Refused(refuse('body-dissolved', 'clauses', { on: body.dissolvedOn }));
  return { ...told, bodyId, founds: false, name: body.name, mandate: told.mandate ?? body.mandate };
};

type Named = Pick<GroupBody, 'personIds' | 'convenerId' | 'names' | 'convenerName'>;

/** Whoever has a name alone gets an id at this meeting. */
const namedIn = (
  { newId, outsiders }: Naming,
  clauseId: string,
  { personIds, convenerId, names, convenerName }: Named,
) => {
  if (convenerName !== undefined && !names.includes(convenerName))
    throw new Refused(refuse('convener-not-in-group', 'clauses'));
  const named = names.map((name, i) => ({ personId: newId(`named-${clauseId}-${i}`), name }));
  outsiders.push(...named);
  return {
    personIds: [...personIds, ...named.map(({ personId }) => personId)],
    convenerId: named.find(({ name }) => name === convenerName)?.personId ?? convenerId,
  };
};
