// The forms' messages and calendar are English in the program itself, not in its language files; here they become Dutch as they appear.

const VASTE_TEKSTEN = {
  'Field is required.': 'Vul dit veld in.',
  'Field must be a valid email.': 'Vul een geldig e-mailadres in.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': 'Vul een telefoonnummer in met landnummer, bijvoorbeeld +31715551234.',
  'Select': 'Kies',
  'Search': 'Zoeken',
  'No results': 'Niets gevonden',
  'All values selected': 'Alles is gekozen',
  'Nothing to show.': 'Er is niets om te tonen.',
  'Add new': 'Toevoegen',
  'Date': 'Datum',
  'Time': 'Tijd'
};
const PATRONEN = [
  [/^Field must match pattern .*$/, () => 'Dit klopt niet. Kijk naar de uitleg bij het veld.'],
  [/^Field must have minimum value of (.*)\.$/, grens => 'Vul ' + grens + ' of meer in.'],
  [/^Field must have maximum value of (.*)\.$/, grens => 'Vul ' + grens + ' of minder in.'],
  [/^Field must have minimum length of (.*)\.$/, grens => 'Gebruik minstens ' + grens + ' tekens.'],
  [/^Field must have maximum length of (.*)\.$/, grens => 'Gebruik hoogstens ' + grens + ' tekens.']
];
const MAANDEN = {
  January: 'januari', February: 'februari', March: 'maart', April: 'april', May: 'mei', June: 'juni', July: 'juli',
  August: 'augustus', September: 'september', October: 'oktober', November: 'november', December: 'december'
};
const DAGEN = {Sun: 'zo', Mon: 'ma', Tue: 'di', Wed: 'wo', Thu: 'do', Fri: 'vr', Sat: 'za'};
const IN_KALENDER = Object.assign({}, MAANDEN, DAGEN);
const VORMEN = {'dd/mm/yyyy': 'dd/mm/jjjj', 'dd-mm-yyyy': 'dd-mm-jjjj', 'mm/dd/yyyy': 'mm/dd/jjjj', 'hh:mm': 'uu:mm', 'hh:mm --': 'uu:mm', 'Search': 'Zoeken'};

// Only what the program itself writes in these places; what people typed or a form says is left alone.
const PLEKKEN = '.fjs-form-field-error, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-repeat-render-add, .fjs-table-empty';

function vertaald(tekst) {
  const kaal = tekst.trim();
  if (kaal in VASTE_TEKSTEN) return VASTE_TEKSTEN[kaal];
  for (const [patroon, zin] of PATRONEN) {
    const gevonden = kaal.match(patroon);
    if (gevonden) return zin(gevonden[1]);
  }
  return undefined;
}

function vertaal(tekstknoop) {
  const ouder = tekstknoop.parentElement;
  if (!ouder) return;
  const kaal = tekstknoop.data.trim();
  const nieuw = ouder.closest('.flatpickr-calendar') ? IN_KALENDER[kaal]
    : ouder.closest(PLEKKEN) ? vertaald(kaal)
    : undefined;
  if (nieuw !== undefined && nieuw !== tekstknoop.data) tekstknoop.data = nieuw;
}

function vertaalVorm(veld) {
  const nieuw = VORMEN[veld.placeholder];
  if (nieuw) veld.placeholder = nieuw;
}

// Each time a field gets a new calendar; the calendar itself does not say to which field it belongs.
function weekBegintOpMaandag() {
  document.querySelectorAll('.flatpickr-input').forEach(({_flatpickr: kalender}) => {
    if (kalender && kalender.l10n.firstDayOfWeek !== 1) kalender.set('locale', {firstDayOfWeek: 1});
  });
}

function doorloop(knoop) {
  if (knoop.nodeType === Node.TEXT_NODE) {
    vertaal(knoop);
    return;
  }
  if (knoop.nodeType !== Node.ELEMENT_NODE) return;
  if (knoop.matches('.flatpickr-calendar') || knoop.querySelector('.flatpickr-calendar')) weekBegintOpMaandag();
  const teksten = document.createTreeWalker(knoop, NodeFilter.SHOW_TEXT);
  while (teksten.nextNode()) vertaal(teksten.currentNode);
  if (knoop.matches('input')) vertaalVorm(knoop);
  knoop.querySelectorAll('.fjs-container input[placeholder]').forEach(vertaalVorm);
}

new MutationObserver(wijzigingen => wijzigingen.forEach(wijziging => {
  if (wijziging.type === 'characterData') vertaal(wijziging.target);
  else if (wijziging.type === 'attributes') vertaalVorm(wijziging.target);
  else wijziging.addedNodes.forEach(doorloop);
})).observe(document.body, {childList: true, subtree: true, characterData: true, attributeFilter: ['placeholder']});

document.documentElement.lang = 'nl';
