import type { Operation } from '../http/instance.ts';
import { adoptRuleSet } from './adopt-rule-set.ts';
import { bodyList } from './body-list.ts';
import { changeAssociation } from './change-association.ts';
import { changeBody } from './change-body.ts';
import { confirmRule } from './confirm-rule.ts';
import { dissolveBody } from './dissolve-body.ts';
import { endOffice } from './end-office.ts';
import { establishBody } from './establish-body.ts';
import { getAssociation } from './get-association.ts';
import { giveOffice } from './give-office.ts';
import { officeList } from './office-list.ts';
import { ruleSetList } from './rule-set-list.ts';

export const organisationOperations: readonly Operation[] = [
  getAssociation,
  changeAssociation,
  bodyList,
  establishBody,
  changeBody,
  dissolveBody,
  officeList,
  giveOffice,
  endOffice,
  ruleSetList,
  adoptRuleSet,
  confirmRule,
];
