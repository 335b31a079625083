import type {
  AdoptElectionRulesBody,
  AdoptRuleSetBody,
  ConfirmElectionRuleBody,
  ConfirmRuleBody,
  ConfirmRulesBody,
} from '@klubba/api/contract';
import type { RuleName } from '@klubba/domain';
import { action, redirect } from '@solidjs/router';
import { post, put, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn } from '../ui/form-data.ts';
import { electionRulesIn } from './election-rules-in-form.ts';
import { rulesIn } from './rules-in-form.ts';

/** Certifies that one rule of one rule set is what the statutes say. */
/** Those that were ticked; where each is written stands in the rule set, else what was typed for all. */
export const confirmRules = action(
  async (organisationId: string, version: string, form: FormData) => {
    const body: ConfirmRulesBody = {
      rules: form.getAll('rules').map((rule) => ({
        rule: String(rule) as RuleName,
        reference: textIn(form, `reference-${rule}`) || textIn(form, 'reference'),
      })),
    };
    const path = `/organisations/${organisationId}/rule-sets/${version}/confirmations` as const;
    return (
      (await submit(put(path, body, askedIn(form)))) ??
      redirect(`/${organisationId}/rules?version=${version}`)
    );
  },
  'confirm-rules',
);

export const confirmRule = action(
  async (organisationId: string, version: string, rule: string, form: FormData) => {
    const body: ConfirmRuleBody = {
      rule: rule as RuleName,
      reference: textIn(form, 'reference'),
    };
    const path = `/organisations/${organisationId}/rule-sets/${version}/confirmations` as const;
    return (
      (await submit(post(path, body, askedIn(form)))) ??
      redirect(`/${organisationId}/rules?version=${version}`)
    );
  },
  'confirm-rule',
);

/** A new version of the rules; the old one stays and holds for what was held under it. */
export const adoptRuleSet = action(async (organisationId: string, form: FormData) => {
  const body: AdoptRuleSetBody = {
    effectiveFrom: textIn(form, 'effectiveFrom'),
    reference: textIn(form, 'reference'),
    rules: rulesIn(form),
  };
  const sent = post(`/organisations/${organisationId}/rule-sets`, body, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/rules`);
}, 'adopt-rule-set');

/** A *valordning*; elections that were called under an earlier one stay under it. */
export const adoptElectionRules = action(async (organisationId: string, form: FormData) => {
  const body: AdoptElectionRulesBody = {
    name: textIn(form, 'name'),
    elected: textIn(form, 'elected') as AdoptElectionRulesBody['elected'],
    effectiveFrom: textIn(form, 'effectiveFrom'),
    reference: textIn(form, 'reference'),
    rules: electionRulesIn(form),
  };
  const sent = post(`/organisations/${organisationId}/election-rules`, body, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/rules/elections`);
}, 'adopt-election-rules');

export const confirmElectionRule = action(
  async (organisationId: string, version: string, rule: string, form: FormData) => {
    const body: ConfirmElectionRuleBody = {
      rule: rule as ConfirmElectionRuleBody['rule'],
      reference: textIn(form, 'reference'),
    };
    const path =
      `/organisations/${organisationId}/election-rules/${version}/confirmations` as const;
    return (
      (await submit(post(path, body, askedIn(form)))) ??
      redirect(`/${organisationId}/rules/elections?version=${version}`)
    );
  },
  'confirm-election-rule',
);
