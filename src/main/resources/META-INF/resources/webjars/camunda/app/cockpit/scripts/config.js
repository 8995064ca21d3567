// The webapp takes the language of the browser; our people read Dutch, in whatever language their browser was installed.
Object.defineProperty(navigator, 'languages', {configurable: true, get: () => ['nl']});

export default {
  app: {name: 'Cockpit', vendor: 'Casusescalatie'},
  // What only an administrator meets is not translated and falls back on English.
  locales: {availableLocales: ['nl', 'en'], fallbackLocale: 'en'},
  disableWelcomeMessage: true
};
