// What makes the pages of a report easier; without it they work as well.
'use strict';

(() => {
  const bel = document.getElementById('bel112');
  if (bel) {
    document.querySelectorAll('input[name="acuutGevaar"]').forEach(keuze =>
      keuze.addEventListener('change', () => {
        bel.hidden = keuze.value !== 'true';
        if (!bel.hidden) {
          bel.scrollIntoView({ block: 'center' });
        }
      }));
  }

  // Only the observations that belong to the chosen forms; a chosen one stays in sight.
  const vormen = [...document.querySelectorAll('input[name="uitbuitingsvormen"]')];
  const groepen = [...document.querySelectorAll('details[data-vorm]')];
  const toon = () => {
    const gekozen = vormen.filter(vorm => vorm.checked).map(vorm => vorm.value);
    const alle = gekozen.length === 0 || gekozen.includes('ONBEKEND');
    groepen.forEach(groep => {
      const hoortErbij = groep.dataset.vorm === 'ALLE' || gekozen.includes(groep.dataset.vorm);
      const aangevinkt = groep.querySelector('input:checked') !== null;
      groep.hidden = !(alle || hoortErbij || aangevinkt);
      groep.open = groep.open || aangevinkt || gekozen.includes(groep.dataset.vorm);
    });
  };
  vormen.forEach(vorm => vorm.addEventListener('change', toon));
  toon();

  // A combobox as the ARIA Authoring Practices describe it.
  const zoeker = document.getElementById('adreszoeker');
  if (!zoeker) {
    return;
  }
  const veld = document.getElementById('adres-zoeken');
  const lijst = document.getElementById('adres-lijst');
  const stand = document.getElementById('adres-stand');
  const token = document.querySelector('input[name="_csrf"]').value;
  let voorstellen = [];
  let actief = -1;
  let wacht;
  let vraag = 0;

  const sluit = () => {
    lijst.hidden = true;
    veld.setAttribute('aria-expanded', 'false');
    veld.removeAttribute('aria-activedescendant');
    actief = -1;
  };

  const wijs = plek => {
    actief = plek;
    [...lijst.children].forEach((optie, i) => optie.setAttribute('aria-selected', String(i === plek)));
    if (plek >= 0) {
      veld.setAttribute('aria-activedescendant', lijst.children[plek].id);
      lijst.children[plek].scrollIntoView({ block: 'nearest' });
    }
  };

  const kies = voorstel => {
    document.getElementById('locatie.postcode').value = voorstel.postcode;
    document.getElementById('locatie.huisnummer').value = voorstel.huisnummer;
    document.getElementById('locatie.toevoeging').value = voorstel.toevoeging || '';
    veld.value = voorstel.weergave;
    stand.textContent = 'Gekozen: ' + voorstel.weergave;
    sluit();
  };

  const laatZien = () => {
    lijst.replaceChildren(...voorstellen.map((voorstel, i) => {
      const optie = document.createElement('li');
      optie.className = 'utrecht-listbox__option utrecht-listbox__option--html-li';
      optie.id = 'adres-' + i;
      optie.setAttribute('role', 'option');
      optie.setAttribute('aria-selected', 'false');
      optie.textContent = voorstel.weergave;
      optie.addEventListener('mousedown', gebeurtenis => {
        gebeurtenis.preventDefault();
        kies(voorstel);
      });
      return optie;
    }));
    lijst.hidden = voorstellen.length === 0;
    veld.setAttribute('aria-expanded', String(voorstellen.length > 0));
    wijs(-1);
    veld.removeAttribute('aria-activedescendant');
    stand.textContent = voorstellen.length === 0
      ? 'Geen adres gevonden. Vul hieronder in wat u weet.'
      : voorstellen.length === 1 ? '1 adres gevonden.' : voorstellen.length + ' adressen gevonden.';
  };

  const zoek = async () => {
    const tekst = veld.value.trim();
    if (tekst.length < 3) {
      stand.textContent = '';
      sluit();
      return;
    }
    const deze = ++vraag;
    try {
      const antwoord = await fetch('/melden/adressen', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-CSRF-TOKEN': token },
        body: new URLSearchParams({ zoek: tekst }),
      });
      if (deze === vraag) {
        voorstellen = antwoord.ok ? await antwoord.json() : [];
        laatZien();
      }
    } catch {
      sluit();
    }
  };

  veld.addEventListener('input', () => {
    clearTimeout(wacht);
    wacht = setTimeout(zoek, 250);
  });
  veld.addEventListener('keydown', gebeurtenis => {
    const aantal = lijst.hidden ? 0 : voorstellen.length;
    if (gebeurtenis.key === 'ArrowDown' && aantal > 0) {
      wijs((actief + 1) % aantal);
    } else if (gebeurtenis.key === 'ArrowUp' && aantal > 0) {
      wijs((actief <= 0 ? aantal : actief) - 1);
    } else if (gebeurtenis.key === 'Enter') {
      // Enter in this field never sends the form.
      if (actief >= 0) {
        kies(voorstellen[actief]);
      }
    } else if (gebeurtenis.key === 'Escape') {
      sluit();
      return;
    } else {
      return;
    }
    gebeurtenis.preventDefault();
  });
  veld.addEventListener('blur', sluit);
  zoeker.hidden = false;
})();
