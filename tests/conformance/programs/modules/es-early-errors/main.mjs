// Modules that do not parse: the error, and what of the text it points at.
import fs from 'node:fs';

const files = fs.readdirSync(new URL('.', import.meta.url)).filter((name) => name.startsWith('part')).sort();
for (const name of files) {
  try {
    await import('./' + name);
    console.log('no error', name);
  } catch (error) {
    console.log(name, String(error));
    process.stdout.write(error.stack.split('\n').slice(0, 3).join('\n').replace(/^.*\//, '') + '\n');
  }
}
