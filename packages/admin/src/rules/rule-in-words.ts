import type { BodyKind, MatterKind, RuleName, Rules } from '@klubba/domain';
import { listing } from '../language/format.ts';
import { t } from '../language/language.ts';
import { isOf } from './groups.ts';
import { majorityInWords } from './majority-in-words.ts';
import { isWay, waysOf } from './procedure.ts';

/** What a rule says, as a person would say it. */
export const ruleInWords = (name: RuleName, rules: Rules): string => {
  if (isOf('noticeDays', name)) return t('rules.days-before', { count: rules[name].value });
  if (isOf('majority', name)) return majorityInWords(rules[name].value);
  if (isOf('tie', name)) return t(`tie.${rules[name].value}`);
  if (isOf('openness', name)) return t(`openness.${rules[name].value}`);
  if (isOf('competence', name)) return bodies(rules[name].value);
  if (isWay(name)) {
    const way = waysOf(name).find(({ value }) => value === rules[name].value);
    return way ? t(way.label) : '';
  }
  if (isOf('officersNeeded', name))
    return rules[name].value.length
      ? listing(rules[name].value.map((officer) => t(`officersNeeded.${officer}`)))
      : t('rules.none-needed');
  if (isOf('formalities', name))
    return rules[name].value.length
      ? listing(rules[name].value.map((one) => t(`formalities.${one}`)))
      : t('rules.none-needed');
  if (isOf('verifiers', name) || name === 'verifiers')
    return t('rules.people', { count: rules[name].value });
  switch (name) {
    case 'quorum':
      return counted('rules.people', rules.quorum.value) ?? t('rules.no-quorum');
    case 'daysBetweenReadings':
      return counted('rules.days', rules.daysBetweenReadings.value) ?? t('rules.no-interval');
    case 'verificationDays':
      return counted('rules.days-after', rules.verificationDays.value) ?? t('rules.no-limit');
    case 'paragraphNumbering':
      return t(
        rules.paragraphNumbering.value === 'perYear' ? 'rules.per-year' : 'rules.per-meeting',
      );
    case 'castingVote':
      return t(`castingVote.${rules.castingVote.value}`);
    case 'statutesReadings':
      return t('rules.readings', { count: rules.statutesReadings.value });
    case 'proxies':
    case 'replacedOfficersSign':
    case 'backgroundInMinutes':
    case 'unexecutedDecisionsLapse':
      return t(rules[name].value ? 'rules.yes' : 'rules.no');
    case 'mustBeInNotice':
      return listing(rules.mustBeInNotice.value.map((matter: MatterKind) => t(`matter.${matter}`)));
    case 'votingRight':
      return votingRight(rules.votingRight.value);
  }
};

const counted = (key: 'rules.people' | 'rules.days' | 'rules.days-after', count: number | null) =>
  count === null ? undefined : t(key, { count });

const votingRight = ({ membershipDays, feePaid, feeYear }: Rules['votingRight']['value']) =>
  listing([
    t('rules.voting-days', { count: membershipDays }),
    t(feePaid ? `rules.voting-fee-${feeYear}` : 'rules.voting-no-fee'),
  ]);

const bodies = (kinds: readonly BodyKind[]) =>
  kinds.length ? listing(kinds.map((kind) => t(`bodyKind.${kind}`))) : t('rules.nobody');
