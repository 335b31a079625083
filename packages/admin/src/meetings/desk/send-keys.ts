/** The keys of a form on the desk: ⌘/Ctrl + Enter sends it as its button does, Escape gives it up. */
export const sendKeys = (form: HTMLFormElement, send: () => unknown, giveUp: () => unknown) => {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      giveUp();
    } else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      event.stopPropagation();
      // What is missing is said at its field, as by the button.
      form.requestSubmit();
    }
  });
};
