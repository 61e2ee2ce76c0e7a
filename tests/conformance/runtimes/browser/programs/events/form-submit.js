document.body.innerHTML = '<form id="f"><input name="who" value="me"><button id="go">Send</button></form>';
const form = document.getElementById('f');
form.addEventListener('submit', (event) => {
    event.preventDefault();
    console.log('submit', event.submitter && event.submitter.id, form.querySelector('[name=who]').value);
    Promise.resolve().then(() => console.log('micro'));
});
document.getElementById('go').addEventListener('click', () => console.log('click'));
document.getElementById('go').click();
console.log('after click');
form.requestSubmit();
