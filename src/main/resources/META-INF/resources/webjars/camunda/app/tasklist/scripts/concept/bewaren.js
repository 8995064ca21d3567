// Tasklist keeps a form that somebody saved for later in the browser, for ever, where the next person at this computer can read it. What people
// type is about persons: here it stays in this tab only, and goes when the tab closes.

const CONCEPT = 'camunda-form:';
const gewoon = {setItem: Storage.prototype.setItem, getItem: Storage.prototype.getItem, removeItem: Storage.prototype.removeItem};

Object.keys(gewoon).forEach(naam => {
  Storage.prototype[naam] = function (sleutel, ...rest) {
    const plek = this === window.localStorage && String(sleutel).startsWith(CONCEPT) ? window.sessionStorage : this;
    return gewoon[naam].call(plek, sleutel, ...rest);
  };
});
Object.keys(window.localStorage)
  .filter(sleutel => sleutel.startsWith(CONCEPT))
  .forEach(sleutel => gewoon.removeItem.call(window.localStorage, sleutel));
