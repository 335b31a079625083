import { loadExample } from '../../api/src/example/load-example.ts';
import { appUrlFor } from '../../api/src/migrations/roles.ts';
import { openDeps } from '../../api/src/serve.ts';
import { buildPages, pagesAreFresh } from '../../api/src/start/build-pages.ts';
import { makeTemplate } from '../../api/src/testing/template.ts';
import { testServer } from '../../api/src/testing/test-server.ts';
import { keepForWorkers, secret } from './template.ts';

/** Once per run: the built panel, and a database with the example association for every worker to copy. */
const globalSetup = async () => {
  if (!(await pagesAreFresh())) await buildPages();
  const server = await testServer();
  const template = await makeTemplate(server.url);
  const { deps, close } = openDeps(appUrlFor(template.url), {
    secret,
    origin: () => 'http://localhost',
  });
  keepForWorkers({ url: template.url, signIns: await loadExample(deps) });
  await close();
  return async () => {
    await template.drop();
    await server.stop();
  };
};

// biome-ignore lint/style/noDefaultExport: Playwright asks for it.
export default globalSetup;
