// The webapp takes the language of the browser; our people read Dutch, in whatever language their browser was installed.
Object.defineProperty(navigator, 'languages', {configurable: true, get: () => ['nl']});

export default {
  app: {name: 'Takenlijst', vendor: 'Casusescalatie'},
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'en'},
  disableWelcomeMessage: true,
  customScripts: ['scripts/dossier/plugin', 'scripts/nummer/plugin', 'scripts/nederlands/teksten', 'scripts/concept/bewaren'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'zet de gekozen taak op uw naam'},
    focusFilter: {key: 'ctrl+shift+f', description: 'gaat naar de eerste lijst'},
    focusList: {key: 'ctrl+alt+l', description: 'gaat naar de eerste taak in de lijst'},
    focusForm: {key: 'ctrl+alt+f', description: 'gaat naar het eerste veld van het formulier'},
    startProcess: {key: 'ctrl+alt+p', description: 'opent wat u kunt starten'}
  }
};
