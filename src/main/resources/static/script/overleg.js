// What makes the page of a meeting easier; without it the page works as well.
'use strict';

(() => {
  const samenvatting = document.getElementById('samenvatting');
  if (samenvatting) {
    samenvatting.focus();
  }

  // A field that belongs to another answer shows when that answer is given. The server leaves it out by itself when it is not.
  document.querySelectorAll('form.taakformulier').forEach(formulier => {
    const velden = [...formulier.querySelectorAll('[data-bij]')];
    const toon = () => velden.forEach(veld => {
      const gegeven = new FormData(formulier).getAll(veld.dataset.bij);
      veld.hidden = !gegeven.includes(veld.dataset.waarde);
    });
    formulier.addEventListener('change', toon);
    toon();
  });

  if (document.querySelector('[data-wacht]')) {
    setTimeout(() => location.reload(), 1500);
  }
})();
