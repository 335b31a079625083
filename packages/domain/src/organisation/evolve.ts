import type { OrganisationEvent } from './events.ts';
import { withStandardAgenda } from './standard-agenda.ts';
import type { Association, Body, GroupTerms, Office, Organisation, RuleSet } from './state.ts';

export const initial: Organisation = {
  association: null,
  bodies: new Map(),
  offices: new Map(),
  ruleSets: [],
  agendas: [],
  opened: [],
};

export const evolve = (organisation: Organisation, event: OrganisationEvent): Organisation => {
  switch (event.type) {
    case 'AssociationRegistered': {
      const { type: _, v: __, ...association } = event;
      return { ...organisation, association };
    }
    case 'AssociationDetailsChanged': {
      const { type: _, v: __, ...details } = event;
      return { ...organisation, association: withDetails(organisation.association, details) };
    }
    case 'BodyEstablished': {
      const { type: _, v: __, ...body } = event;
      return withBody(organisation, body.bodyId, { ...body, dissolvedOn: null });
    }
    case 'BodyMandateChanged': {
      const { type: _, v: __, ...mandate } = event;
      return withBody(organisation, event.bodyId, mandate);
    }
    case 'BodyDissolved':
      return withBody(organisation, event.bodyId, { dissolvedOn: event.on });
    case 'GroupFounded': {
      const { bodyId, name, mandate, decisionId } = event;
      return withBody(organisation, bodyId, {
        ...{ bodyId, kind: 'workingGroup', name, mandate, decisionId, dissolvedOn: null },
        ...{ targetSize: event.most, terms: [termsIn(event)] },
      });
    }
    case 'GroupEnlarged': {
      const { targetSize = null, terms = [] } = organisation.bodies.get(event.bodyId) ?? {};
      return withBody(organisation, event.bodyId, {
        ...{ targetSize: event.most ?? targetSize, terms: [...terms, termsIn(event)] },
      });
    }
    case 'GroupUndone':
      return withoutGroup(organisation, event);
    case 'OfficeUndone': {
      const offices = new Map(organisation.offices);
      offices.delete(event.officeId);
      return { ...organisation, offices };
    }
    case 'OfficeGiven': {
      const { type: _, v: __, ...office } = event;
      const goesOn = { ended: false, endedBy: null, toBefore: null };
      return withOffice(organisation, office.officeId, { ...office, ...goesOn });
    }
    case 'OfficeEnded': {
      const { officeId, on: to, decisionId: endedBy } = event;
      const toBefore = organisation.offices.get(officeId)?.to ?? null;
      return withOffice(organisation, officeId, { to, ended: true, endedBy, toBefore });
    }
    case 'OfficeEndUndone': {
      const goesOn = { to: event.to, ended: false, endedBy: null, toBefore: null };
      return withOffice(organisation, event.officeId, goesOn);
    }
    case 'RuleSetAdopted': {
      const { type: _, v: __, ...ruleSet } = event;
      const { ruleSets } = organisation;
      const later = ruleSets.findIndex((each) => each.effectiveFrom > ruleSet.effectiveFrom);
      const place = later < 0 ? ruleSets.length : later;
      return { ...organisation, ruleSets: ruleSets.toSpliced(place, 0, ruleSet) };
    }
    case 'DataOpened': {
      const { type: _, v: __, ...opened } = event;
      return { ...organisation, opened: [...organisation.opened, opened] };
    }
    case 'StandardAgendaKept':
      return { ...organisation, agendas: withStandardAgenda(organisation.agendas, event) };
    case 'RuleConfirmed':
      return {
        ...organisation,
        ruleSets: organisation.ruleSets.map((ruleSet) =>
          ruleSet.version === event.version ? confirmed(ruleSet, event) : ruleSet,
        ),
      };
  }
};

const termsIn = (told: GroupTerms): GroupTerms => {
  const { decisionId, least, most, endsOn, reportsTo, outsiders } = told;
  return { decisionId, least, most, endsOn, reportsTo, outsiders };
};

type Undone = Extract<OrganisationEvent, { type: 'GroupUndone' }>;

const withoutGroup = (
  organisation: Organisation,
  { bodyId, decisionId, founded, officeIds }: Undone,
): Organisation => {
  const offices = new Map(organisation.offices);
  for (const officeId of officeIds) offices.delete(officeId);
  if (founded) {
    const bodies = new Map(organisation.bodies);
    bodies.delete(bodyId);
    return { ...organisation, offices, bodies };
  }
  const left = organisation.bodies
    .get(bodyId)
    ?.terms?.filter((one) => one.decisionId !== decisionId);
  const targetSize = left?.findLast(({ most }) => most !== null)?.most ?? null;
  return withBody({ ...organisation, offices }, bodyId, { terms: left ?? [], targetSize });
};

const withDetails = (association: Association | null, details: Omit<Association, 'example'>) => ({
  ...details,
  example: association?.example ?? false,
});

const withBody = (organisation: Organisation, bodyId: string, change: Partial<Body>) => ({
  ...organisation,
  bodies: changed(organisation.bodies, bodyId, change),
});

const withOffice = (organisation: Organisation, officeId: string, change: Partial<Office>) => ({
  ...organisation,
  offices: changed(organisation.offices, officeId, change),
});

// A change comes after what it changes: `decide` sees to it, so the first one is always whole.
const changed = <Value>(all: ReadonlyMap<string, Value>, id: string, change: Partial<Value>) =>
  new Map(all).set(id, { ...all.get(id), ...change } as Value);

const confirmed = (
  ruleSet: RuleSet,
  { rule, reference }: { rule: keyof RuleSet['rules']; reference: string },
): RuleSet => ({
  ...ruleSet,
  rules: { ...ruleSet.rules, [rule]: { ...ruleSet.rules[rule], reference, confirmed: true } },
});
