// Light, dark or as the system says; chosen once per browser and set before the first paint.
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => { try { return localStorage.getItem('vitrine.theme') || 'system'; } catch { return 'system'; } };
  const show = picked => {
    const now = typeof picked === 'string' ? picked : chosen();
    const name = now === 'system' ? (dark.matches ? 'dark' : 'light') : now;
    if (document.documentElement.getAttribute('theme') !== name) document.documentElement.setAttribute('theme', name);
  };
  window.vitrineTheme = {
    chosen,
    choose(name) { try { localStorage.setItem('vitrine.theme', name); } catch { /* the choice then lasts for this page */ } show(name); }
  };
  dark.addEventListener('change', show);
  show();
})();
