// A selection in a field that only turns round is another one, which a text put in its place makes, too.
document.body.innerHTML = '<input value="good morning"><textarea>two words</textarea>';
const [line, text] = document.body.children;
for (const field of [line, text]) field.addEventListener('select', () => console.log('select', field.localName, field.selectionStart, field.selectionEnd, field.selectionDirection));
const moves = [
  () => { line.focus(); line.setSelectionRange(0, 4, 'backward'); },
  () => { line.setSelectionRange(0, 4, 'backward'); },
  () => { line.setSelectionRange(0, 4); },
  () => { line.selectionDirection = 'backward'; },
  () => { line.setRangeText('fine'); console.log(line.value, line.selectionDirection); },
  () => { line.setRangeText('nice'); console.log(line.value); },
  () => { text.setSelectionRange(4, 9, 'backward'); },
  () => { text.setRangeText('lines', 4, 9, 'select'); console.log(text.value); },
];
let number = 0;
(function next() {
  if (number === moves.length) return;
  console.log(number);
  moves[number++]();
  setTimeout(next, 70);
})();
