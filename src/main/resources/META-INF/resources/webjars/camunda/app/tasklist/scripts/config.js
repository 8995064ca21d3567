export default {
  app: {name: 'Takenlijst', vendor: 'Casusescalatie'},
  // Dutch in whatever language the browser was installed. No second language: the dates would follow the one that happens to load last.
  locales: {availableLocales: ['nl'], fallbackLocale: 'nl'},
  disableWelcomeMessage: true,
  customScripts: ['scripts/dossier/plugin', 'scripts/nummer/plugin', 'scripts/nederlands/teksten', 'scripts/concept/bewaren', 'scripts/nederlands/wachten'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'zet de gekozen taak op uw naam'},
    focusFilter: {key: 'ctrl+shift+f', description: 'gaat naar de eerste lijst'},
    focusList: {key: 'ctrl+alt+l', description: 'gaat naar de eerste taak in de lijst'},
    focusForm: {key: 'ctrl+alt+f', description: 'gaat naar het eerste veld van het formulier'},
    startProcess: {key: 'ctrl+alt+p', description: 'opent wat u kunt starten'}
  }
};
