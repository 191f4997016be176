// Works a challenge of the server out while the form is being filled in, so that nobody waits and nobody solves a puzzle.
for (const box of document.querySelectorAll('.vt-proof')) {
  const form = box.closest('form'), answer = box.querySelector('input'), line = box.querySelector('p');
  const FRESH = 9 * 60 * 1000;
  let work = null, begun = 0;

  const solve = challenge => new Promise((found, failed) => {
    const worker = new Worker(box.dataset.worker);
    worker.onmessage = ({ data }) => { worker.terminate(); data === null ? failed(new Error('no answer')) : found(data); };
    worker.onerror = failed;
    worker.postMessage(challenge);
  });

  const begin = () => {
    if (work && Date.now() - begun < FRESH) return work;
    begun = Date.now();
    answer.value = '';
    line.textContent = 'Checking that this is a person\u2019s browser\u2026';
    work = fetch('/proof', { headers: { Accept: 'application/json' } })
      .then(given => given.ok ? given.json() : Promise.reject(new Error(given.status)))
      .then(async challenge => {
        const { algorithm, challenge: hash, salt, signature } = challenge;
        answer.value = btoa(JSON.stringify({ algorithm, challenge: hash, number: await solve(challenge), salt, signature }));
        line.textContent = 'Your browser is checked.';
      })
      .catch(failure => { work = null; throw failure; });
    work.catch(() => { line.textContent = 'Your browser could not be checked. Look at your connection and press the button again.'; });
    return work;
  };

  form.addEventListener('focusin', begin);
  form.addEventListener('submit', event => {
    if (answer.value && Date.now() - begun < FRESH) return;
    event.preventDefault();
    begin().then(() => form.requestSubmit(event.submitter ?? undefined), () => {});
  });
  addEventListener('pageshow', event => { if (event.persisted) { work = null; answer.value = ''; } });
  if (form.contains(document.activeElement)) begin();
}
