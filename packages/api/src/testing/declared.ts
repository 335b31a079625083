import type { Answer, Document } from './operations.ts';

/** What the document says that an operation answers with a status. */
export const answersIn = ({ paths, components }: Document) => {
  const operations = new Map(
    Object.values(paths)
      .flatMap((path) => Object.values(path))
      .map((operation) => [operation.operationId, operation]),
  );
  return (operationId: string, status: number): Answer | undefined => {
    const answer = operations.get(operationId)?.responses[status];
    if (!answer || !('$ref' in answer)) return answer;
    return components.responses?.[answer.$ref.split('/').at(-1)!];
  };
};

/** The codes that a problem of an operation may have, as the document has them. */
export const codesIn = (document: Document) => {
  const answers = answersIn(document);
  return (operationId: string, status: number): readonly string[] => {
    const schema = answers(operationId, status)?.content?.['application/problem+json']?.schema;
    const [, own] = (schema?.allOf ?? []) as { properties?: { code?: { enum?: string[] } } }[];
    return own?.properties?.code?.enum ?? [];
  };
};

type Answered = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly json: () => { code: string };
};

/** What an answer has that the document does not say of its operation: its status, a header, the code of a problem. */
export const undeclaredIn = (document: Document) => {
  const answers = answersIn(document);
  const codes = codesIn(document);
  return (operationId: string, { statusCode, headers, json }: Answered): string[] => {
    const answer = answers(operationId, statusCode);
    if (!answer) return [`${operationId} ${statusCode}`];
    const declared = Object.keys(answer.headers ?? {}).map((name) => name.toLowerCase());
    const loose = Object.keys(headers).filter(
      (name) => !declared.includes(name) && !isOfHttp.has(name) && !isForBrowsers.test(name),
    );
    const code = statusCode >= 400 ? json().code : undefined;
    const isKnown = code === undefined || codes(operationId, statusCode).includes(code);
    return [
      ...loose.map((name) => `${operationId} ${statusCode} ${name}`),
      ...(isKnown ? [] : [`${operationId} ${statusCode} ${code}`]),
    ];
  };
};

const isOfHttp: ReadonlySet<string> = new Set([
  ...['connection', 'content-encoding', 'content-length', 'content-type', 'date', 'keep-alive'],
  ...['pragma', 'transfer-encoding', 'vary'],
]);

/** Set on every answer by helmet, and read by nothing but browsers. */
const isForBrowsers =
  /^(content-security-policy|cross-origin-.*|origin-agent-cluster|referrer-policy|x-content-type-options|x-dns-prefetch-control|x-download-options|x-frame-options|x-permitted-cross-domain-policies|x-xss-protection)$/;
