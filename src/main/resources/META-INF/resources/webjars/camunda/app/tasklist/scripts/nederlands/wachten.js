// The program may draw a screen before its words have come, and then shows their keys; once they are there, it draws that screen again.

(function wachtOpHetProgramma() {
  const programma = window.angular && window.angular.element(document.body).injector();
  if (!programma) {
    requestAnimationFrame(wachtOpHetProgramma);
    return;
  }
  const vertaling = programma.get('$translate');
  if (!vertaling.isReady()) vertaling.onReady(() => programma.get('$route').reload());
})();
