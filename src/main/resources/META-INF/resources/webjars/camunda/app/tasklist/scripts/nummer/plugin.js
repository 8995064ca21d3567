// The number of the dossier on each task of the list: ten tasks with the same name are about ten different dossiers.

const APPLICATIE = new URL('../../../../../', import.meta.url);

export default {
  id: 'casusescalatie.nummer',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render(plek, {taskId}) {
    fetch(new URL('api/dossiers/taak/' + encodeURIComponent(taskId) + '/nummer', APPLICATIE), {
      headers: {Accept: 'application/json'}, credentials: 'same-origin'
    })
      .then(antwoord => antwoord.ok ? antwoord.json() : null)
      .then(nummer => {
        if (nummer) {
          plek.className = 'dossier-nummer';
          plek.textContent = nummer;
        }
      })
      // The task can be done without it; the tab "Dossier" says what is wrong.
      .catch(() => {});
  }
};
