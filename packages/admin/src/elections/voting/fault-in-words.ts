import type { SheetFault } from '@klubba/domain/counting';
import { t } from '../../language/language.ts';
import type { CountTask } from './count-task.ts';

/** Why a sheet cannot be right, with the name of whom it is about. */
export const faultInWords = ({ code, facts }: SheetFault, { candidates }: CountTask): string => {
  const name = candidates.find(({ candidateId }) => candidateId === facts.candidate)?.name ?? '';
  return t(`tellers.fault.${code}`, { ...facts, name });
};
