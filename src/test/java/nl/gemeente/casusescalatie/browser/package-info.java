/** What a worker sees and does: Tasklist, Cockpit and the pages of the dossier in a real browser. */
package nl.gemeente.casusescalatie.browser;
