import type { Period, PeriodForm } from './period.ts';

/** The clock's sentences in one language; `latest` is null where only the earliest way of counting gets there. */
export type ClockWords = {
  readonly forms: Readonly<Record<PeriodForm, string>>;
  readonly period: (period: Period) => string;
  readonly noEmployment: () => string;
  readonly days: (days: number) => string;
  readonly terms: (keyTermsBy: string, restOfTermsBy: string) => string;
  readonly writtenAnswer: (from: string) => string;
  readonly overNineMonths: (earliest: string, latest: string | null) => string;
  readonly agreement: (months: number) => string;
  readonly staysFixedTerm: () => string;
  readonly permanentSince: (earliest: string, latest: string | null) => string;
  readonly becomesPermanent: (earliest: string, latest: string | null) => string;
  readonly endHasNoEffect: (until: string, byBoth: boolean) => string;
  readonly waysOn: (ways: readonly string[]) => string;
  readonly nonExtension: (by: string) => string;
  readonly priority: (until: string) => string;
  readonly warning: (says: string, date: string) => string;
  readonly ordinaryNotice: (givenOn: string, ends: string) => string;
};
