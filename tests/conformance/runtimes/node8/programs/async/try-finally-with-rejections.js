async function fails() { throw new Error('no'); }
async function main() {
  try {
    await fails();
  } catch (e) {
    console.log('caught', e.message);
  } finally {
    console.log('finally');
  }
  return 'done';
}
main().then(v => console.log(v));
Promise.reject(new Error('x')).catch(e => console.log('catch', e.message)).finally(() => console.log('f'));
