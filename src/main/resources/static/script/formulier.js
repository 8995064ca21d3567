// What was refused is read first; without this the page says it as well.
'use strict';

document.getElementById('foutmelding')?.focus();
