import { z } from 'zod';

const Facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** RFC 9457. Programs read the codes; `title` and `detail` say the same to people, in the language of `Accept-Language`. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z
      .string()
      .describe(
        'What stood in the way and what to do, in the language asked for with `Accept-Language` (sv, en); absent where the code has no sentence',
      )
      .optional(),
    code: z.string(),
    errors: z.array(
      z.object({
        /** RFC 6901, into the body unless `in` names another part of the request. */
        pointer: z.string(),
        code: z.string(),
        detail: z.string().describe('The same for this field, in the same language').optional(),
        in: z.enum(['path', 'query', 'header']).optional(),
        facts: Facts.optional(),
      }),
    ),
    facts: Facts.optional(),
    /** At a refusal in a meeting: what was last written of that which was asked about. Where it is newer than what was seen, somebody was first. */
    first: z
      .object({
        version: z.int(),
        type: z.string(),
        by: z.uuid().nullable(),
        at: z.iso.datetime(),
      })
      .optional(),
  })
  .meta({
    id: 'Problem',
    examples: [
      {
        type: 'urn:klubba:problem:more-votes-than-register',
        title: 'A rule said no',
        status: 422,
        detail:
          'The voting register has 25 people but the votes are 26. Count again or adjust the register.',
        code: 'more-votes-than-register',
        errors: [
          {
            pointer: '#/tally',
            code: 'more-votes-than-register',
            detail:
              'The voting register has 25 people but the votes are 26. Count again or adjust the register.',
            facts: { votes: 26, register: 25 },
          },
        ],
        facts: { votes: 26, register: 25 },
      },
    ],
  });
export type Problem = z.infer<typeof Problem>;

const answer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** The answers that any operation of a signed-in person may give besides success. */
export const problems = {
  400: answer('The request is malformed or a field is not valid'),
  401: answer('Nobody is signed in'),
  403: answer('No role of yours may do this, or the request comes from another site'),
  404: answer('There is nothing here that you may see'),
  429: answer('Too many requests'),
  500: answer('Something went wrong on our side'),
  503: answer('The service is not available at the moment'),
};

/** What a command may answer in addition. */
export const commandProblems = {
  ...problems,
  409: answer('Someone else changed this at the same moment'),
  412: answer('It has changed since the version named in If-Match'),
  413: answer('The request is too large'),
  415: answer('The body is not JSON'),
  422: answer('A rule said no; the code says which'),
};
