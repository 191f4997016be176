// Comfort for the shop's pages. They work without it.
const count = document.cookie.match(/(?:^|; )vt_cart_count=([0-9]{1,3})/);
for (const badge of document.querySelectorAll('[data-cart-count]')) {
  if (count && badge.hidden) {
    badge.firstElementChild.textContent = count[1];
    badge.hidden = count[1] === '0';
  }
}

// A filter applies as soon as it is chosen.
for (const form of document.querySelectorAll('form[data-auto]')) {
  form.querySelector('button[type=submit]').hidden = true;
  form.addEventListener('submit', () => { for (const field of form.elements) if (field.value === '') field.disabled = true; });
  form.addEventListener('change', () => form.requestSubmit());
}

// The picture that is pointed at becomes the large one.
for (const link of document.querySelectorAll('[data-picture]')) {
  link.addEventListener('click', event => {
    event.preventDefault();
    const large = document.querySelector('.big img');
    large.src = link.href;
    large.alt = link.firstElementChild.alt;
  });
}

// What the quantities come to.
for (const form of document.querySelectorAll('form[data-total]')) {
  const words = form.querySelector('[data-sum-words]'), sum = form.querySelector('[data-sum]');
  const decimals = (form.dataset.zero.match(/0\.(0+)/)?.[1] ?? '').length;
  const number = new Intl.NumberFormat(form.dataset.lakh === 'true' ? 'en-IN' : 'en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const price = (steps, pieces) => steps.split(';').map(step => step.split(':').map(Number)).filter(step => step[0] <= pieces).at(-1)?.[1];
  const reckon = () => {
    let pieces = 0, total = 0;
    for (const field of form.querySelectorAll('input.q')) {
      const quantity = Math.max(0, Math.floor(Number(field.value) || 0)), each = quantity ? price(field.dataset.prices, quantity) : 0;
      field.classList.toggle('has', quantity > 0);
      if (each === undefined) continue;
      pieces += quantity;
      total += quantity * each;
    }
    sum.hidden = pieces === 0;
    words.textContent = pieces === 0 ? form.dataset.none : pieces === 1 ? form.dataset.one : form.dataset.many.replace('{0}', new Intl.NumberFormat('en-GB').format(pieces));
    sum.textContent = form.dataset.zero.replace(/0(\.0+)?$/, number.format(total));
  };
  form.addEventListener('input', reckon);
  reckon();
}

// Delivery and tax follow the country and the way of delivery.
for (const form of document.querySelectorAll('form[data-checkout]')) {
  form.querySelector('[data-plain]').hidden = true;
  let asked = 0;
  form.addEventListener('change', async event => {
    if (!event.target.closest('[data-reckon]')) return;
    if (event.target.name === 'country' && form.elements.region) form.elements.region.value = '';
    const question = ++asked, fields = new URLSearchParams(new FormData(form));
    fields.set('do', 'reckon');
    const answer = await fetch(form.action, { method: 'POST', body: fields });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (question !== asked) return;
    if (!answer.ok || !page.getElementById('summary')) { location.assign(form.action.replace(/checkout$/, 'cart')); return; }
    const focused = document.activeElement?.id || (document.activeElement?.name ? `[name="${document.activeElement.name}"][value="${document.activeElement.value}"]` : '');
    for (const id of ['delivery', 'summary']) document.getElementById(id).replaceWith(page.getElementById(id));
    const state = page.getElementById('region').closest('.vt-field');
    if (state.querySelector('select, input').tagName !== form.elements.region.tagName) form.elements.region.closest('.vt-field').replaceWith(state);
    form.querySelector('[data-plain]').hidden = true;
    (focused.startsWith('[') ? form.querySelector(focused) : document.getElementById(focused))?.focus();
  });
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.target.matches('[data-coupon]')) return;
    event.preventDefault();
    form.querySelector('button[value="coupon"]').click();
  });
  form.addEventListener('submit', event => { if (form.dataset.sent) event.preventDefault(); form.dataset.sent = 'true'; });
  addEventListener('pageshow', () => { delete form.dataset.sent; });
}
