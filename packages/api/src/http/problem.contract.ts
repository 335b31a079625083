import { z } from 'zod';

const Facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** RFC 9457. Clients translate the codes; titles and details are for developers. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    errors: z.array(
      z.object({
        /** RFC 6901, into the body unless `in` names another part of the request. */
        pointer: z.string(),
        code: z.string(),
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
        code: 'more-votes-than-register',
        errors: [
          {
            pointer: '#/tally',
            code: 'more-votes-than-register',
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
