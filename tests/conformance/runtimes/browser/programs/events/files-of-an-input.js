const input = document.createElement('input');
input.type = 'file';
input.multiple = true;
input.accept = 'image/*';
document.body.append(input);
console.log(input.files.length, input.value === '', input.files instanceof FileList, input.accept, input.files.item(0));
const dt = new DataTransfer();
dt.items.add(new File(['hello'], 'a.txt', { type: 'text/plain' }));
input.files = dt.files;
console.log(input.files.length, input.files[0].name, input.value);
input.addEventListener('change', async () => { for (const f of input.files) console.log('change', f.name, await f.text()); });
input.dispatchEvent(new Event('change'));

