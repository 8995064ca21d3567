// What makes the page of a meeting easier; without it the page works as well.
'use strict';

(() => {
  // A field that belongs to another answer shows when that answer is given. The server leaves it out by itself when it is not.
  document.querySelectorAll('form.taakformulier').forEach(formulier => {
    const velden = [...formulier.querySelectorAll('[data-bij]')];
    const toon = () => velden.forEach(veld => {
      const gegeven = new FormData(formulier).getAll(veld.dataset.bij);
      veld.hidden = !gegeven.includes(veld.dataset.waarde);
    });
    formulier.addEventListener('change', toon);
    toon();

    // Another item, or the answers of the partners, before this form was sent: the browser asks first.
    let getypt = document.getElementById('foutmelding') !== null;
    formulier.addEventListener('input', () => { getypt = true; });
    formulier.addEventListener('submit', () => { getypt = false; });
    window.addEventListener('beforeunload', gebeurtenis => {
      if (getypt) {
        gebeurtenis.preventDefault();
      }
    });
  });

  if (document.querySelector('[data-wacht]')) {
    setTimeout(() => location.reload(), 1500);
  }
})();
