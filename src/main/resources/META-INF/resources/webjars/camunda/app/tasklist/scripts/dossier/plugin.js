// The first tab beside a task: the dossier that the task is about, as far as this reader may see it.
// Everything is put in as text, never as markup: a dossier holds what people typed.

const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit',
  timeZone: 'Europe/Amsterdam'
});
const APPLICATIE = new URL('../../../../../', import.meta.url);

const FOUTEN = {
  401: 'Uw sessie is verlopen. Log opnieuw in om het dossier te zien.',
  403: 'U mag dit dossier niet zien.',
  404: 'Dit dossier bestaat niet, of u mag het niet zien. Werk verder met wat in het formulier staat.'
};
const ANDERE_FOUT = 'Het dossier kan nu niet worden getoond. Uw taak kunt u wel doen. Probeer het straks opnieuw.';

function element(soort, tekst, klasse) {
  const nieuw = document.createElement(soort);
  if (tekst !== undefined) nieuw.textContent = tekst;
  if (klasse) nieuw.className = klasse;
  return nieuw;
}

function pagina(pad, tekst) {
  const a = element('a', tekst);
  a.href = new URL(pad, APPLICATIE);
  a.target = '_blank';
  a.rel = 'noopener';
  return a;
}

function link(nummer, tekst) {
  return pagina('dossier/' + encodeURIComponent(nummer), tekst);
}

function deel(plek, titel) {
  const sectie = plek.appendChild(element('section'));
  sectie.appendChild(element('h4', titel));
  return sectie;
}

function moment(tekst) {
  return MOMENT.format(new Date(tekst));
}

function taken(plek, termijnen) {
  const lijst = deel(plek, 'Open taken').appendChild(element('ul'));
  termijnen.forEach(termijn => {
    const wie = termijn.rollen.join(', ') + (termijn.behandelaar ? ' (op naam van ' + termijn.behandelaar + ')' : '');
    const regel = lijst.appendChild(element('li', termijn.taak + ': ' + wie));
    if (termijn.uiterlijk) {
      regel.appendChild(element('span', ', uiterlijk ' + moment(termijn.uiterlijk)));
    }
    if (termijn.teLaat) {
      regel.appendChild(element('strong', ' Te laat', 'dossier-te-laat'));
    }
  });
}

function blok(plek, inhoud) {
  const sectie = deel(plek, inhoud.titel);
  const lijst = sectie.appendChild(element('dl'));
  inhoud.regels.forEach(regel => {
    lijst.appendChild(element('dt', regel.label));
    lijst.appendChild(element('dd', regel.waarde));
  });
  if (inhoud.actie) {
    sectie.appendChild(element('p')).appendChild(pagina(inhoud.actie.pad.slice(1), inhoud.actie.tekst));
  }
}

function verbanden(plek, lijstVanVerbanden) {
  const lijst = deel(plek, 'Hoort bij').appendChild(element('ul'));
  lijstVanVerbanden.forEach(verband =>
    lijst.appendChild(element('li')).appendChild(link(verband.nummer, verband.naam + ' ' + verband.nummer)));
}

function gevonden(plek, lijstVanVerbanden) {
  const lijst = deel(plek, 'Lijkt erbij te horen').appendChild(element('ul'));
  lijstVanVerbanden.forEach(verband => {
    const regel = lijst.appendChild(element('li'));
    regel.appendChild(link(verband.nummer, verband.naam + ' ' + verband.nummer));
    regel.appendChild(element('div', [verband.stand].concat(verband.redenen).join(' · '), 'dossier-rustig'));
    if (verband.oordeel) regel.appendChild(element('div', verband.oordeel));
  });
}

function tijdlijn(plek, gebeurtenissen) {
  const lijst = deel(plek, 'Tijdlijn').appendChild(element('ol'));
  gebeurtenissen.forEach(gebeurtenis => {
    const regel = lijst.appendChild(element('li'));
    regel.appendChild(element('div', moment(gebeurtenis.moment) + ' · ' + gebeurtenis.wie, 'dossier-rustig'));
    regel.appendChild(element('div', gebeurtenis.zin));
  });
}

function toon(plek, dossier) {
  const kop = plek.appendChild(element('h3', dossier.soort + ' ' + dossier.nummer));
  kop.appendChild(document.createTextNode(' '));
  kop.appendChild(link(dossier.nummer, 'Openen als pagina'));
  if (dossier.afgeschermd) {
    plek.appendChild(element(
      'p', 'Een deel van dit dossier is afgeschermd voor uw rol. U ziet wat u nodig heeft voor uw taak.', 'dossier-let-op'));
  }
  if (dossier.termijnen.length) taken(plek, dossier.termijnen);
  dossier.blokken.forEach(inhoud => blok(plek, inhoud));
  if (dossier.verbanden.length) verbanden(plek, dossier.verbanden);
  if (dossier.gevondenVerbanden.length) gevonden(plek, dossier.gevondenVerbanden);
  tijdlijn(plek, dossier.tijdlijn);
}

async function haal(taak) {
  const antwoord = await fetch(new URL('api/dossiers/taak/' + encodeURIComponent(taak), APPLICATIE), {
    headers: {Accept: 'application/json'}, credentials: 'same-origin'
  });
  if (!antwoord.ok) throw new Error(FOUTEN[antwoord.status] || ANDERE_FOUT);
  return antwoord.json();
}

// Tasklist gives every tab that is open at most one place; a slow answer must not end up in the tab of the next task.
let huidig = null;

export default {
  id: 'casusescalatie.dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 1001,
  properties: {label: 'Dossier'},
  render(plek, {taskId}) {
    const inhoud = element('div', undefined, 'dossier');
    inhoud.appendChild(element('p', 'Het dossier wordt opgehaald…', 'dossier-rustig'));
    plek.replaceChildren(inhoud);
    huidig = inhoud;
    haal(taskId).then(
      dossier => {
        if (huidig !== inhoud) return;
        inhoud.replaceChildren();
        toon(inhoud, dossier);
      },
      fout => {
        if (huidig !== inhoud) return;
        const melding = element('p', fout instanceof TypeError ? ANDERE_FOUT : fout.message, 'dossier-let-op');
        melding.setAttribute('role', 'alert');
        inhoud.replaceChildren(melding);
      });
  },
  unmount() {
    huidig = null;
  }
};
