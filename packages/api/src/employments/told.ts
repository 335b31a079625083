import type { EmployerTask } from '@klubba/domain/employment';

type Told = {
  readonly information: readonly { readonly task: EmployerTask }[] | null;
  readonly nonExtension: object | null;
};

/** Whether what a duty or a warning of the law's clock asks for has been told already. */
export const isTold = ({ information, nonExtension }: Told, id: string): boolean => {
  const has = (task: EmployerTask) => information?.some((one) => one.task === task) ?? false;
  switch (id) {
    case 'key-terms':
      return has('keyTerms');
    case 'rest-of-terms':
      return has('restOfTerms');
    case 'non-extension':
    case 'form-of-notice':
    case 'union-of-notice':
      return nonExtension !== null;
    default:
      return false;
  }
};
