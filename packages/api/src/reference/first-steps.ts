import { html } from '../http/html.ts';

/** What whoever opens the reference for the first time does first: from a key to a signed webhook. Takes the address of this Klubba. */
export const firstSteps = (origin: string) => html`<section id="first-steps"><h2>First steps</h2>
<ol>
<li><p><strong>A key.</strong> Whoever has the role board makes one under <em>Integrations</em> in the panel: roles <em>member</em>, scopes <code>decisions:read</code> and <code>feed:read</code>. Its secret is shown once. The id of the association stands in the panel's address.</p>
<pre><code>export KLUBBA=${origin}
export ORGANISATION=…
export KLUBBA_KEY=klubba_…</code></pre></li>
<li><p><strong>The register of decisions.</strong> <a href="#listDecisions">listDecisions</a>; <code>next</code> in the answer goes into <code>cursor</code> for the next page.</p>
<pre><code>${reading}</code></pre></li>
<li><p><strong>The log.</strong> <a href="#listEvents">listEvents</a>: keep <code>next</code>, ask again with <code>after</code>. With <code>wait=25</code> the answer waits for something new; <a href="#followEvents">followEvents</a> is the same as a stream. Each event is a CloudEvent; what the key may not see comes as <code>klubba.Hidden</code>. Nothing is left out where positions have no gap, and nothing is changed where <code>leafhash</code> is SHA-256 of a zero byte and the canonical JSON (RFC 8785) of <code>data.leaf</code>.</p>
<pre><code>${following}</code></pre></li>
<li><p><strong>A webhook.</strong> Under <em>Integrations</em>, or by <a href="#createWebhook">createWebhook</a>, the board gives an address; the secret, <code>whsec_…</code>, is shown once. Events are sent there by <a href="https://www.standardwebhooks.com">Standard Webhooks</a> as they happen. This receiver needs Node and nothing else: run it with <code>WEBHOOK_SECRET=whsec_… node receiver.mjs</code> behind an address that is on the internet, and press <em>Test</em>.</p>
<pre><code>${receiver}</code></pre>
<p>An event may come twice, under the same <code>webhook-id</code>: keep those that are done. What is not answered with 2xx is tried again for three days.</p></li>
</ol>
</section>
`;

const reading = `curl -sS "$KLUBBA/api/organisations/$ORGANISATION/decisions?limit=10" \\
  -H "Authorization: Bearer $KLUBBA_KEY"`;

const following = `curl -sS "$KLUBBA/api/organisations/$ORGANISATION/events?after=0&limit=100" \\
  -H "Authorization: Bearer $KLUBBA_KEY"`;

const receiver = `import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const key = Buffer.from(process.env.WEBHOOK_SECRET.slice('whsec_'.length), 'base64');
const isSame = (one, other) => one.length === other.length && timingSafeEqual(one, other);

createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray());
  const id = request.headers['webhook-id'];
  const at = request.headers['webhook-timestamp'];
  const signed = createHmac('sha256', key).update(\`\${id}.\${at}.\${body}\`).digest('base64');
  const isSigned = String(request.headers['webhook-signature'])
    .split(' ')
    .some((one) => isSame(Buffer.from(one), Buffer.from(\`v1,\${signed}\`)));
  const isFresh = Math.abs(Date.now() / 1000 - at) < 300;
  response.writeHead(isSigned && isFresh ? 204 : 400).end();
  if (isSigned && isFresh) console.log(id, JSON.parse(body).type);
}).listen(process.env.PORT ?? 8080);
`;
