import { organisations } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import type { Area } from '../operations/area.ts';
import { heardBy } from '../record/hearing.ts';
import { adoptRuleSet } from './adopt-rule-set.ts';
import { associationProjection } from './association-table.ts';
import { bodiesFile } from './bodies-file.ts';
import { bodyList } from './body-list.ts';
import { bodyProjection } from './body-table.ts';
import { changeAssociation } from './change-association.ts';
import { changeBody } from './change-body.ts';
import { confirmRule } from './confirm-rule.ts';
import { confirmRules } from './confirm-rules.ts';
import { dissolveBody } from './dissolve-body.ts';
import { endOffice } from './end-office.ts';
import { establishBody } from './establish-body.ts';
import { getAssociation } from './get-association.ts';
import { getOpenData } from './get-open-data.ts';
import { giveOffice } from './give-office.ts';
import { keepStandardAgenda } from './keep-standard-agenda.ts';
import { officeList } from './office-list.ts';
import { officeProjection } from './office-table.ts';
import { officesFile } from './offices-file.ts';
import { openData } from './open-data.ts';
import { ruleSetList } from './rule-set-list.ts';
import { standardAgendaList } from './standard-agenda-list.ts';

export const organisationsArea: Area = {
  name: 'organisations',
  tag: { name: 'organisation', description: 'The association: bodies, offices, rules.' },
  aggregates: [organisations],
  hearing: { [organisations.kind]: heardBy(everyone) },
  projections: [associationProjection, bodyProjection, officeProjection],
  operations: [
    getAssociation,
    changeAssociation,
    bodyList,
    bodiesFile,
    establishBody,
    changeBody,
    dissolveBody,
    officeList,
    officesFile,
    giveOffice,
    endOffice,
    ruleSetList,
    adoptRuleSet,
    confirmRule,
    confirmRules,
    standardAgendaList,
    keepStandardAgenda,
    getOpenData,
    openData,
  ],
};
