// The webapp takes the language of the browser; our people read Dutch, in whatever language their browser was installed.
Object.defineProperty(navigator, 'languages', {configurable: true, get: () => ['nl']});

export default {
  app: {name: 'Cockpit', vendor: 'Casusescalatie'},
  // What only an administrator meets is not translated and stands in English in the Dutch file. No second language: a screen may be drawn when only one of two has come.
  locales: {availableLocales: ['nl'], fallbackLocale: 'nl'},
  customScripts: ['../tasklist/scripts/nederlands/wachten'],
  disableWelcomeMessage: true
};
