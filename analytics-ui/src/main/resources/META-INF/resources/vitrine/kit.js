// What the kit's components need in the browser, and nothing more.
/** Puts text on the clipboard; falls back where the page is not served over https. */
const copy = async text => {
  try { await navigator.clipboard.writeText(text); return; } catch { /* below */ }
  const area = Object.assign(document.createElement('textarea'), { value: text });
  area.setAttribute('readonly', '');
  area.style.cssText = 'position:fixed;opacity:0';
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
};

document.addEventListener('click', async event => {
  const button = event.target.closest?.('[data-copy]');
  if (!button) return;
  const text = button.dataset.copy === '#' ? location.href : button.dataset.copy;
  await copy(text);
  const said = button.querySelector('.said');
  if (!said) return;
  const before = button.dataset.word ??= said.textContent;
  said.textContent = 'Copied';
  clearTimeout(button.timer);
  button.timer = setTimeout(() => { said.textContent = before; }, 2000);
});

/** Marks the chosen theme, and chooses another. */
const showTheme = () => document.querySelectorAll('[data-theme-choice]').forEach(button =>
  button.setAttribute('aria-pressed', button.dataset.themeChoice === window.vitrineTheme.chosen()));
document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-theme-choice]');
  if (button) window.vitrineTheme.choose(button.dataset.themeChoice);
  requestAnimationFrame(showTheme);
});

/** The framework's word about a lost connection is a live region, and told as one. */
const tellConnection = () => document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
customElements.whenDefined('vaadin-connection-indicator').then(() => requestAnimationFrame(tellConnection));
