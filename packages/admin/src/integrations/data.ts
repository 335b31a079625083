import type { OpenDataBody } from '@klubba/api/contract';
import type { CreateKeyBody, RotateKeyBody } from '@klubba/api/contract/keys';
import type { ChangeWebhookBody, CreateWebhookBody } from '@klubba/api/contract/webhooks';
import { action, query, redirect } from '@solidjs/router';
import { attempt, command, get, post, put, remove, submit } from '../api.ts';
import type { Answer, Body, Known } from '../asked.ts';
import { prove, showingIn } from '../session/proof.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn, textOrNull } from '../ui/form-data.ts';

const url = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}/keys${rest}` as const;

export const getOpenData = query(
  (organisationId: string) => get(`/organisations/${organisationId}/open-data`),
  'open-data',
);

/** For each kind of body nothing, its meetings, or its decisions too. */
export const openData = action(async (organisationId: string, form: FormData) => {
  const kinds = form.getAll('kind') as OpenDataBody['bodies'][number]['kind'][];
  const body: OpenDataBody = {
    bodies: kinds.flatMap((kind) => {
      const what = textIn(form, `of-${kind}`);
      return what ? [{ kind, decisions: what === 'both' }] : [];
    }),
    from: textIn(form, 'from'),
    decisionId: textOrNull(form, 'decisionId'),
  };
  const sent = put(`/organisations/${organisationId}/open-data`, body, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/integrations`);
}, 'open-data');

export const listKeys = query((organisationId: string) => get(url(organisationId, '')), 'keys');

/** Answers with the secret, which is shown once, or with the problem. */
export const createKey = action(async (organisationId: string, form: FormData) => {
  const body = {
    name: textIn(form, 'name'),
    roles: form.getAll('roles') as CreateKeyBody['roles'],
    scopes: form.getAll('scopes') as CreateKeyBody['scopes'],
    lastDay: textIn(form, 'lastDay'),
  };
  return makeSecret(`make-secret:${organisationId}`, url(organisationId, ''), body, form);
}, 'create-key');

/** As `createKey`, for a secret that follows on the one before. */
export const rotateKey = action(async (organisationId: string, keyId: string, form: FormData) => {
  const body: RotateKeyBody = {
    lastDay: textIn(form, 'lastDay'),
    overlapHours: Number(textIn(form, 'overlapHours')),
  };
  return makeSecret(`make-secret:${keyId}`, url(organisationId, `/${keyId}/secrets`), body, form);
}, 'rotate-key');

export const revokeKey = action(
  (organisationId: string, keyId: string, form: FormData) =>
    submit(remove(url(organisationId, `/${keyId}`), askedIn(form))),
  'revoke-key',
);

type SecretPath = ReturnType<typeof url<'' | `/${string}/secrets`>>;

/** What is asked for is only sent once it is shown again who asks. */
const makeSecret = async <const Path extends SecretPath>(
  purpose: string,
  path: Path & Known<Path, 'post'>,
  body: Body<Path, 'post'>,
  form: FormData,
) => {
  const sent = prove(purpose, showingIn(form)).then((headers) =>
    command<Answer<Path, 'post'>>('POST', path, body, { ...askedIn(form), headers }),
  );
  return (await attempt(sent)) ?? sent;
};

const hooks = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}/webhooks${rest}` as const;

export const listWebhooks = query(
  (organisationId: string) => get(hooks(organisationId, '')),
  'webhooks',
);

export const listDeliveries = query(
  (organisationId: string, webhookId: string) =>
    get(hooks(organisationId, `/${webhookId}/deliveries`)),
  'deliveries',
);

const toldIn = (form: FormData) => ({
  name: textIn(form, 'name'),
  types: textIn(form, 'types')
    .split(/[\s,]+/)
    .filter(Boolean),
});

/** Answers with the secret, which is shown once, or with the problem. */
export const createWebhook = action(async (organisationId: string, form: FormData) => {
  const body: CreateWebhookBody = {
    ...toldIn(form),
    url: textIn(form, 'url'),
    roles: form.getAll('roles') as CreateWebhookBody['roles'],
  };
  const sent = post(hooks(organisationId, ''), body, askedIn(form));
  return (await submit(sent)) ?? sent;
}, 'create-webhook');

export const changeWebhook = action((organisationId: string, webhookId: string, form: FormData) => {
  const url = textIn(form, 'url');
  const body: ChangeWebhookBody = { ...toldIn(form), ...(url && { url }) };
  return submit(put(hooks(organisationId, `/${webhookId}`), body, askedIn(form)));
}, 'change-webhook');

export const rotateWebhookSecret = action(
  async (organisationId: string, webhookId: string, form: FormData) => {
    const body = { overlapHours: Number(textIn(form, 'overlapHours')) };
    const path = hooks(organisationId, `/${webhookId}/secrets`);
    const sent = post(path, body, askedIn(form));
    return (await submit(sent)) ?? sent;
  },
  'rotate-webhook-secret',
);

/** What a webhook is told by a button alone. */
export const tellWebhook = action(
  (organisationId: string, webhookId: string, what: 'pause' | 'resumption', form: FormData) =>
    submit(post(hooks(organisationId, `/${webhookId}/${what}`), undefined, askedIn(form))),
  'tell-webhook',
);

export const replayWebhook = action(
  (organisationId: string, webhookId: string, form: FormData) =>
    submit(
      post(
        hooks(organisationId, `/${webhookId}/replay`),
        { after: Number(textIn(form, 'after')) },
        askedIn(form),
      ),
    ),
  'replay-webhook',
);

/** Leads back to the list, for its page is gone. */
export const removeWebhook = action(
  async (organisationId: string, webhookId: string, form: FormData) => {
    const path = hooks(organisationId, `/${webhookId}`);
    const problem = await submit(remove(path, askedIn(form)));
    if (problem) return problem;
    throw redirect(`/${organisationId}/integrations`);
  },
  'remove-webhook',
);

/** Answers with what came of it. */
export const testWebhook = action(
  async (organisationId: string, webhookId: string, form: FormData) => {
    const sent = post(hooks(organisationId, `/${webhookId}/test`), {}, askedIn(form));
    return (await submit(sent)) ?? sent;
  },
  'test-webhook',
);
