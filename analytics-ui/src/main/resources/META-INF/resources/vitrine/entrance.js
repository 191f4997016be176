// Comfort for the public pages. They work without it.
const form = document.getElementById('signup');

// Passwords can be shown, and say when they are long enough.
for (const input of document.querySelectorAll('input[type=password]')) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'vt-show', textContent: 'Show' });
  button.setAttribute('aria-label', 'Show the password');
  button.addEventListener('click', () => {
    const hidden = input.type === 'password';
    input.type = hidden ? 'text' : 'password';
    button.textContent = hidden ? 'Hide' : 'Show';
    button.setAttribute('aria-label', hidden ? 'Hide the password' : 'Show the password');
  });
  input.after(button);
}

// What the server is asked, and its words when it refuses.
const ask = async (path, fields) => {
  const answer = await fetch(path, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(fields) });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.errors?.length ? body.errors[0].detail : body.title + '. ' + body.detail);
  return body;
};

// A passkey in place of everything typed, where the browser knows them.
for (const box of document.querySelectorAll('.passkey')) {
  if (!window.PublicKeyCredential) break;
  box.hidden = false;
  const complaint = box.querySelector('.vt-err');
  const path = box.dataset.path ?? '/signin/passkey', second = box.dataset.second ?? '';
  box.querySelector('button').addEventListener('click', async () => {
    complaint.hidden = true;
    try {
      const question = await ask(path + '/options', { second });
      const credential = await window.vitrinePasskey.get(question.options);
      const done = await ask(path, { second, token: question.token, credential, next: box.dataset.next ?? '' });
      location.assign(done.next);
    } catch (failure) {
      complaint.hidden = false;
      complaint.querySelector('span').textContent = failure.name === 'NotAllowedError'
        ? 'No passkey was used. Try again, or use your password.' : failure.message;
    }
  });
}

// A passkey is made by the browser once the server has seen the password; the form brings it.
const keys = document.getElementById('passkeys');
if (keys && window.PublicKeyCredential) {
  const fresh = keys.querySelectorAll('.new'), complaint = keys.querySelector('.new > .vt-err');
  for (const part of fresh) part.hidden = false;
  keys.addEventListener('submit', async event => {
    if (event.submitter?.name === 'remove') return;
    event.preventDefault();
    complaint.hidden = true;
    try {
      const question = await ask('/account/security/passkey', new FormData(keys));
      keys.elements.credential.value = await window.vitrinePasskey.create(question.options);
      keys.elements.token.value = question.token;
      keys.submit();
    } catch (failure) {
      complaint.hidden = false;
      complaint.querySelector('span').textContent = failure.name === 'NotAllowedError' || failure.name === 'InvalidStateError'
        ? 'No passkey was made. Try again, or use another device.' : failure.message;
    }
  });
}

if (form) {
  const name = form.elements.name, slug = form.elements.slug, address = form.querySelector('.address');
  const line = address.querySelector('.line'), own = address.querySelector('.own'), state = address.querySelector('.state');
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-|-$/g, '');
  let written = slug.value !== '' || address.dataset.wrong === 'true', asked = 0;

  const showAddress = async () => {
    const value = plain(name.value);
    line.hidden = written || value.length < 3;
    own.hidden = !written;
    address.hidden = line.hidden && own.hidden;
    if (line.hidden) return;
    line.querySelector('.is').textContent = value + form.dataset.suffix;
    state.textContent = '.';
    state.className = 'state';
    const question = ++asked;
    await new Promise(resolve => setTimeout(resolve, 350));
    if (question !== asked) return;
    try {
      const answer = await (await fetch('/signup/address?name=' + encodeURIComponent(name.value))).json();
      if (question !== asked) return;
      line.querySelector('.is').textContent = answer.address + form.dataset.suffix;
    } catch { /* the server says it when the form is sent */ }
  };
  name.addEventListener('input', showAddress);
  line.querySelector('button').addEventListener('click', () => {
    written = true;
    slug.value = line.querySelector('.is').textContent.slice(0, -form.dataset.suffix.length);
    showAddress();
    slug.focus();
  });
  showAddress();

  const password = form.elements.password, help = document.getElementById('password-help');
  const rule = help?.textContent;
  if (help) password.addEventListener('input', () => {
    const enough = [...password.value].length >= 15;
    help.textContent = enough ? 'Long enough' : rule;
    help.classList.toggle('ok', enough);
  });

  // The country chooses currency and time zone until somebody else does.
  const country = form.elements.country, currency = form.elements.currency, zone = form.elements.zone;
  const well = form.querySelector('.zone'), set = well.querySelector('.set'), pick = well.querySelector('.own');
  let zoneChosen = zone.value !== '' || well.dataset.wrong === 'true';
  const offset = name => {
    try { return new Intl.DateTimeFormat('en-GB', { timeZone: name, timeZoneName: 'shortOffset' }).formatToParts().find(p => p.type === 'timeZoneName').value.replace('GMT', 'UTC'); } catch { return ''; }
  };
  const showCountry = changed => {
    const chosen = country.selectedOptions[0];
    if (!chosen) return;
    if (changed || currency.value === '') currency.value = chosen.dataset.currency;
    const known = chosen.dataset.zone;
    if (changed) zoneChosen = false;
    if (!known) zoneChosen = true;
    if (changed && !known) zone.value = '';
    set.hidden = zoneChosen;
    pick.hidden = !zoneChosen;
    if (!zoneChosen) {
      zone.value = '';
      set.querySelector('.is').textContent = known.split('/').pop().replaceAll('_', ' ') + ', ' + offset(known);
    }
  };
  country.addEventListener('change', () => showCountry(true));
  set.querySelector('button').addEventListener('click', () => { zoneChosen = true; zone.value = country.selectedOptions[0].dataset.zone; set.hidden = true; pick.hidden = false; zone.focus(); });
  if (form.dataset.fresh !== 'false' && !location.search) {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const guess = [...country.options].find(option => option.dataset.zone === here);
    if (guess && !name.value) { country.value = guess.value; }
  }
  showCountry(false);
}
