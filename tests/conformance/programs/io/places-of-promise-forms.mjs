// Which of Node's own functions a promise form's failure comes through.
import fs from 'node:fs/promises';

const none = '/nonexistent';
const calls = {
    readFile: [none], access: [none], rename: [none, '/x'], rm: [none], copyFile: [none, '/y'], rmdir: [none], unlink: [none], symlink: ['/a', `${none}/x`],
    readlink: [none], realpath: [none], opendir: [none], chmod: [none, 0o7], utimes: [none, 1, 1], lutimes: [none, 1, 1], truncate: [none],
    mkdtemp: [`${none}/x`], appendFile: [`${none}/x`, ''], cp: [none, '/z'], lstat: [none], stat: [none], link: [none, '/n'], mkdir: [`${none}/a`],
    readdir: [none], open: [none], writeFile: [`${none}/x`, ''],
};
for (const [name, list] of Object.entries(calls)) {
    try {
        await fs[name](...list);
    } catch (error) {
        const lines = error.stack.split('\n').slice(1).filter((line) => !line.includes(import.meta.url));
        console.log(name, error.syscall, error.code, lines.map((line) => line.trim()).join(', '));
    }
}
await fs.mkdir('there');
await fs.writeFile('file', '');
await fs.mkdir('file/below', { recursive: true }).catch((error) => console.log(error.stack.split('\n').slice(1)[0]));
await fs.writeFile(`${none}/x`, ['pieces']).catch((error) => console.log(error.stack.split('\n').slice(1)[0]));
await fs.readlink(none);
