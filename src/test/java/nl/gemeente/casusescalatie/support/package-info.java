/** What tests share: the database, the mail server, the clock and the one context. */
package nl.gemeente.casusescalatie.support;
