// Asks an operation of the reference with a key, from the page itself. The key stays in its field: it is kept nowhere.
const spec = fetch('/openapi.json').then((answer) => answer.json());
const key = document.querySelector('#key');

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const field = (name, value, isLong = false) => {
  const input = make(isLong ? 'textarea' : 'input', { name, value, rows: 8 });
  return make('label', {}, make('span', { textContent: name }), input);
};

const findOperation = ({ paths }, id) => {
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods))
      if (operation.operationId === id) return { path, method, operation };
  throw new Error(id);
};

const formFor = ({ path, method, operation }) => {
  const parameters = (operation.parameters ?? []).filter((one) => one.in !== 'header');
  const body = operation.requestBody?.content['application/json'];
  const answer = make('pre', { tabIndex: 0 });
  answer.setAttribute('aria-live', 'polite');
  const form = make(
    'form',
    {},
    ...parameters.map(({ name, required, example }) =>
      field(name, required ? (example ?? '') : ''),
    ),
    ...(body ? [field('body', JSON.stringify(body.example, null, 2), true)] : []),
    make('button', { textContent: 'Ask' }),
    answer,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const told = new FormData(form);
    const query = new URLSearchParams();
    let url = path;
    for (const { name, in: place } of parameters) {
      const value = String(told.get(name));
      if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(value));
      else if (value) query.set(name, value);
    }
    const asked = await fetch(query.size ? `${url}?${query}` : url, {
      method: method.toUpperCase(),
      credentials: 'omit',
      headers: {
        ...(key.value && { authorization: `Bearer ${key.value.trim()}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: String(told.get('body')) }),
    }).catch((error) => error);
    if (asked instanceof Error) answer.textContent = asked.message;
    else {
      const text = await asked.text();
      const isJson = asked.headers.get('content-type')?.includes('json');
      answer.textContent = `${asked.status}\n${isJson ? JSON.stringify(JSON.parse(text), null, 2) : text.slice(0, 2000)}`;
    }
  });
  return form;
};

for (const button of document.querySelectorAll('button.try')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const form = formFor(findOperation(await spec, button.dataset.operation));
    button.replaceWith(form);
    form.querySelector('input, textarea, button').focus();
  });
}
