document.body.innerHTML = '<dialog id="dlg"><p>Sure?</p><form method="dialog"><button value="ok">OK</button><button value="no">No</button></form></dialog>';
const dlg = document.getElementById('dlg');
function confirmBox() {
  return new Promise((resolve) => {
    dlg.addEventListener('close', () => resolve(dlg.returnValue), { once: true });
    dlg.showModal();
  });
}
(async () => {
  setTimeout(() => dlg.querySelector('[value=ok]').click(), 50);
  console.log('answer:', await confirmBox());
  setTimeout(() => dlg.close('timeout'), 50);
  console.log('answer:', await confirmBox());
  dlg.addEventListener('cancel', (e) => { console.log('cancel', e.cancelable); });
  dlg.showModal();
  console.log(dlg.open, dlg.hasAttribute('open'), dlg.returnValue);
  dlg.close();
  console.log(dlg.open, dlg.returnValue);
  try { dlg.showModal(); dlg.showModal(); console.log('no error'); dlg.show(); } catch (e) { console.log(e.name, e.message); }
  dlg.remove();
  try { dlg.showModal(); } catch (e) { console.log(e.name, e.message); }
})();
