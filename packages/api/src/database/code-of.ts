/** The SQLSTATE of an error of the database: KL404, KL409 and others are our own. */
export const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
